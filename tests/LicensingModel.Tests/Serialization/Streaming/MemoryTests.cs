using System.Diagnostics;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Streaming;

namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>Memory does not grow with the text, and time grows no faster than it.</summary>
[Collection(Measured.Name)]
public class MemoryTests
{
    private const long Slack = 4 * 1024 * 1024;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ten_times_the_patents_take_no_more_memory(bool lines)
    {
        var few = await MostHeld(20_000, lines);
        var many = await MostHeld(200_000, lines);
        many.Should().BeLessThan(few + Slack);
    }

    [Fact]
    public async Task Ten_times_the_patents_are_written_in_no_more_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await LicensingStreaming.WriteAsync(Stream.Null, Portfolio.Document, Portfolio.Patents(200_000));
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(Slack);
    }

    [Fact]
    public async Task One_string_that_comes_byte_by_byte_takes_linear_time()
    {
        await Passed(50_000);
        var one = await Passed(100_000);
        var four = await Passed(400_000);
        (four / one).Should().BeLessThan(12, "a reading that looked at all again for each byte would take sixteen times as long, and minutes");
        four.Should().BeLessThan(20);
    }

    private static async Task<double> Passed(int length)
    {
        var text = System.Text.Encoding.UTF8.GetBytes($$"""{"schemaVersion": 1, "x": "{{new string('a', length)}}"}""");
        var watch = Stopwatch.StartNew();
        await foreach (var element in LicensingStreaming.ReadAsync(new PiecesStream(text, () => 1)))
            element.HasErrors.Should().BeFalse();
        return watch.Elapsed.TotalSeconds;
    }

    private static async Task<long> MostHeld(int count, bool lines)
    {
        var most = 0L;
        var read = 0;
        var text = new PatentText(count, lines);
        await foreach (var element in lines ? LicensingStreaming.ReadLinesAsync(text) : LicensingStreaming.ReadAsync(text))
        {
            element.HasErrors.Should().BeFalse();
            if (++read % (count / 4) == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        }

        read.Should().Be(count + 1);
        return most;
    }
}
