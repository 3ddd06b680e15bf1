using System.Diagnostics;
using System.Globalization;
using LicensingModel.Serialization.Streaming;
using LicensingModel.Tests.Serialization.Streaming;

namespace LicensingModel.Benchmarks;

/// <summary>Reads and writes a portfolio that is made on the fly, and prints the most memory that the process had.</summary>
internal static class StreamingMemory
{
    internal static async Task Run(int count)
    {
        Console.WriteLine("| what | patents | seconds | most memory so far |");
        Console.WriteLine("|---|---|---|---|");
        await Measured("read JSON", count, () => Read(LicensingStreaming.ReadAsync(new PatentText(count))));
        await Measured("read lines", count, () => Read(LicensingStreaming.ReadLinesAsync(new PatentText(count, lines: true))));
        await Measured("write JSON", count, () => LicensingStreaming.WriteAsync(Stream.Null, Portfolio.Document, Portfolio.Patents(count)));
        await Measured("write lines", count, () => LicensingStreaming.WriteLinesAsync(Stream.Null, Portfolio.Document, Portfolio.Patents(count)));
        await Measured("read JSON with its ids, in two passes", count, async () =>
        {
            var ids = await LicensingStreaming.CollectIdsAsync(new PatentText(count));
            await Read(LicensingStreaming.ReadAsync(new PatentText(count), new StreamOptions { Ids = ids }));
        });
    }

    private static async Task Read(IAsyncEnumerable<StreamedElement> elements)
    {
        await foreach (var element in elements)
        {
            if (element.HasErrors)
                throw new InvalidDataException(element.Diagnostics[0].ToString());
        }
    }

    private static async Task Measured(string what, int count, Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        await run();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {count:N0} | {watch.Elapsed.TotalSeconds:0.0} | {process.PeakWorkingSet64 / 1e6:0} MB |"));
    }
}
