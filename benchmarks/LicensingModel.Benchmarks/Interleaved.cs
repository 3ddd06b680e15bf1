using System.Diagnostics;
using System.Globalization;
using LicensingModel.Benchmarks.ByHand;
using LicensingModel.Benchmarks.Generated;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>
/// The same comparison where other work disturbs the machine: all peers take turns, a few milliseconds each, a few hundred times, so that whatever disturbs one disturbs
/// all. They take turns for some seconds before it counts, until the compiler has done its best for each. Of each the lower quartile of its turns counts.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 300;
    private const int OperationsInATurn = 12;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    internal static void Run()
    {
        foreach (var indented in (bool[])[true, false])
        {
            var text = indented ? DealText.Indented : DealText.Compact;
            Peers.CheckReading(text, indented);
            Peers.CheckWriting(indented);
            CompareReading(text, indented);
            CompareWriting(indented);
        }
    }

    internal static void Profile(string what)
    {
        var text = DealText.Compact;
        var trusting = new ReadOptions { CheckIntegrity = false };
        using var output = new Output(false);
        var document = DealText.Document;
        var until = Stopwatch.GetTimestamp() + (6 * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < until)
        {
            switch (what)
            {
                case "read": LicensingJson.Read(text, trusting); break;
                case "hand": HandWrittenPeer.Read(text); break;
                case "check": LicensingJson.Read(text); break;
                case "write": LicensingJson.Write(output.Begin(), document); break;
            }
        }
    }

    private static void CompareReading(byte[] text, bool indented)
    {
        var trusting = new ReadOptions { CheckIntegrity = false };
        Compare($"Reading, {Layout(indented)}, {text.Length:N0} bytes",
        [
            ("by hand", () => HandWrittenPeer.Read(text)),
            ("LicensingJson.Read, integrity not checked", () => LicensingJson.Read(text, trusting)),
            ("LicensingJson.Read", () => LicensingJson.Read(text)),
            ("System.Text.Json, generated", () => GeneratedPeer.Read(text)),
            ("tokens only", () => Tokens.Count(text)),
        ]);
    }

    private static void CompareWriting(bool indented)
    {
        using var output = new Output(indented);
        var document = DealText.Document;
        var data = GeneratedPeer.Read(DealText.Indented);
        var tokens = new Tokens(DealText.Indented);
        Compare($"Writing, {Layout(indented)}",
        [
            ("by hand", () => HandWrittenPeer.Write(output.Begin(), document)),
            ("LicensingJson.Write", () => LicensingJson.Write(output.Begin(), document)),
            ("System.Text.Json, generated", () => GeneratedPeer.Write(output.Begin(), data)),
            ("tokens only", () => tokens.Write(output.Begin())),
        ]);
    }

    private static void Compare(string title, (string Name, Action Run)[] peers)
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < WarmUp)
        {
            foreach (var (_, run) in peers)
                Turn(run);
        }

        var turns = peers.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < peers.Length; i++)
                turns[i].Add(Turn(peers[i].Run));
        }

        var times = turns.Select(LowerQuartile).ToArray();
        Console.WriteLine($"{title}\n{"",-44}{"µs",8}{"ratio",8}{"bytes",10}");
        for (var i = 0; i < peers.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{peers[i].Name,-44}{times[i],8:0.0}{times[i] / times[0],8:0.00}{Allocated(peers[i].Run),10:N0}"));
        }

        Console.WriteLine();
    }

    private static double Turn(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < OperationsInATurn; i++)
            run();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / OperationsInATurn;
    }

    private static double LowerQuartile(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 4];
    }

    private static long Allocated(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 10;
    }

    private static string Layout(bool indented) => indented ? "indented" : "compact";
}
