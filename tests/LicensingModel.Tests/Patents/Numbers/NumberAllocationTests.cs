using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class NumberAllocationTests
{
    [Theory]
    [InlineData("US 7,650,331 B1")]
    [InlineData("US20020066904A1")]
    [InlineData("EP07109822.2")]
    [InlineData("PCT/EP2002/007746")]
    [InlineData("WO2006113621A3")]
    [InlineData("CN200410012345.5")]
    [InlineData("特開平8-179521")]
    [InlineData("KR 10-2015-0124192 A")]
    [InlineData("DE 10 2004 002000 A1")]
    [InlineData("TW I234567 B")]
    [InlineData("FR2862000B1")]
    public void Reading_and_writing_over_spans_allocates_nothing(string text)
    {
        Span<char> buffer = stackalloc char[PatentNumber.LongestSpelling];
        Turn(text, buffer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            Turn(text, buffer);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static void Turn(string text, Span<char> buffer)
    {
        if (!PatentNumber.TryParse(text.AsSpan(), out var number) || !number.TryFormat(buffer, out _, default, null))
            throw new InvalidOperationException("It is not read.");
        _ = number.GetHashCode();
        _ = number.Equals(number);
    }
}
