using System.Diagnostics;
using System.Globalization;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Benchmarks.Numbers;

/// <summary>Reading patent numbers, beside a table of regular expressions in the same process: they take turns, and of each the lower quartile of its turns counts.</summary>
internal static class NumberComparison
{
    private const int Rounds = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    internal static void Run()
    {
        NumberSample.Check();
        (string Name, Func<string, bool> Read)[] peers =
        [
            ("PatentNumber.TryParse", static text => PatentNumber.TryParse(text.AsSpan(), out _)),
            ("PatentNumber.TryParse, and written again", static text => WriteAgain(text)),
            ("regular expressions, taken apart", static text => NumberExpressions.Read(text) is not null),
            ("regular expressions, whether any fits", static text => NumberExpressions.Fits(text)),
        ];
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < WarmUp)
        {
            foreach (var (_, read) in peers)
                Turn(read);
        }

        var turns = peers.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < peers.Length; i++)
                turns[i].Add(Turn(peers[i].Read));
        }

        var times = turns.Select(LowerQuartile).ToArray();
        Console.WriteLine($"Reading patent numbers, {NumberSample.Texts.Length:N0} of them\n{"",-44}{"ns",8}{"ratio",8}{"bytes",8}");
        for (var i = 0; i < peers.Length; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peers[i].Name,-44}{times[i],8:0}{times[i] / times[0],8:0.0}{Allocated(peers[i].Read),8:N0}"));
    }

    private static bool WriteAgain(string text)
    {
        Span<char> buffer = stackalloc char[PatentNumber.LongestSpelling];
        return PatentNumber.TryParse(text.AsSpan(), out var number) && number.TryFormat(buffer, out _, default, null);
    }

    private static double Turn(Func<string, bool> read)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var text in NumberSample.Texts)
            read(text);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / NumberSample.Texts.Length;
    }

    private static double LowerQuartile(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 4];
    }

    private static long Allocated(Func<string, bool> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in NumberSample.Texts)
            read(text);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / NumberSample.Texts.Length;
    }
}
