using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class NumberRefusalTests
{
    [Theory]
    [InlineData("", NumberRefusal.Empty)]
    [InlineData("  \u00a0 ", NumberRefusal.Empty)]
    [InlineData("Patent No.", NumberRefusal.Empty)]
    [InlineData("EP", NumberRefusal.NoDigits)]
    [InlineData("6,147,451", NumberRefusal.NoOffice)]
    [InlineData("No. 6,147,451", NumberRefusal.NoOffice)]
    [InlineData("QQ 123456", NumberRefusal.UnknownOffice)]
    [InlineData("European Patent US 1234567", NumberRefusal.UnknownOffice)]
    [InlineData("US7650331\0", NumberRefusal.UnreadableCharacter)]
    [InlineData("US7650331\ud800", NumberRefusal.UnreadableCharacter)]
    [InlineData("US<b>7650331</b>", NumberRefusal.UnreadableCharacter)]
    [InlineData("US12345678901234", NumberRefusal.UnknownForm)]
    [InlineData("EP12345678901234567890", NumberRefusal.UnknownForm)]
    [InlineData("WO123", NumberRefusal.UnknownForm)]
    [InlineData("WO2003-EP8824", NumberRefusal.UnknownForm)]
    [InlineData("PCT/EP02/07746/123", NumberRefusal.UnknownForm)]
    [InlineData("PCT/QQ2002/007746", NumberRefusal.UnknownForm)]
    [InlineData("IT19732A/88", NumberRefusal.UnknownForm)]
    [InlineData("US0", NumberRefusal.UnknownForm)]
    [InlineData("JP H32-123456 A", NumberRefusal.UnknownForm)]
    [InlineData("EP071098221", NumberRefusal.WrongCheckDigit)]
    [InlineData("EP07109822.3", NumberRefusal.WrongCheckDigit)]
    [InlineData("CN97101765.5", NumberRefusal.WrongCheckDigit)]
    [InlineData("ZL95115608.1", NumberRefusal.WrongCheckDigit)]
    [InlineData("DE 10 2007 004 488.8", NumberRefusal.WrongCheckDigit)]
    [InlineData("DE 30 25 842.6", NumberRefusal.WrongCheckDigit)]
    [InlineData("US09054439", NumberRefusal.SeveralReadings)]
    [InlineData("EP00007054", NumberRefusal.SeveralReadings)]
    [InlineData("WO00101000A1", NumberRefusal.SeveralReadings)]
    [InlineData("KR 10-2014-0052345", NumberRefusal.SeveralReadings)]
    [InlineData("CN01847039", NumberRefusal.SeveralReadings)]
    [InlineData("JP01153210", NumberRefusal.SeveralReadings)]
    public void A_text_is_refused_for_its_reason(string text, NumberRefusal expected)
    {
        var reading = PatentNumberReading.Of(text);
        reading.Refusal.Should().Be(expected);
        reading.IsRead.Should().BeFalse();
        reading.Number.IsUnspecified.Should().BeTrue();
        reading.Message.Should().NotBeEmpty().And.EndWith(".");
        PatentNumber.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => PatentNumber.Parse(text)).Should().Throw<FormatException>().WithMessage(reading.Message.Replace("*", "?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_text_is_refused_and_cut_in_the_message()
    {
        var reading = PatentNumberReading.Of("US" + new string('1', 100_000));
        reading.Refusal.Should().Be(NumberRefusal.TooLong);
        reading.Message.Length.Should().BeLessThan(250);
    }

    [Fact]
    public void EU_is_an_alias_of_EP_and_reported()
    {
        var reading = PatentNumberReading.Of("EU1000000B1");
        reading.NamesEuropeanUnion.Should().BeTrue();
        reading.Number.Should().Be(PatentNumber.Parse("EP1000000B1"));
    }

    [Fact]
    public void Every_candidate_can_be_written_in_full_and_is_then_read()
    {
        foreach (var candidate in PatentNumberReading.Of("KR 10-2014-0052345").Candidates)
            PatentNumber.Parse(candidate.ToString()).Should().Be(candidate);
    }
}
