using System.Diagnostics;
using System.Globalization;

namespace LicensingModel.Benchmarks;

/// <summary>
/// Peers take turns, a few milliseconds each, a few hundred times, so that whatever disturbs one disturbs all. They take turns for some seconds before it counts, until the compiler has done its
/// best for each. Of each the lower quartile of its turns counts.
/// </summary>
internal sealed class Comparison
{
    private const int Rounds = 300;

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(4);

    /// <summary>What is compared.</summary>
    internal required string Title { get; init; }

    /// <summary>The peers; the first is the one to which all others are related.</summary>
    internal required (string Name, Action Run)[] Peers { get; init; }

    /// <summary>How often a peer runs in one of its turns.</summary>
    internal int OperationsInATurn { get; init; } = 12;

    /// <summary>How many turns each peer has.</summary>
    internal int Turns { get; init; } = Rounds;

    /// <summary>Compares them, prints what came out, and gives the microseconds of each.</summary>
    internal double[] Run()
    {
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < _warmUp)
        {
            foreach (var (_, run) in Peers)
                Turn(run);
        }

        var turns = Peers.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Turns; round++)
        {
            for (var i = 0; i < Peers.Length; i++)
                turns[i].Add(Turn(Peers[i].Run));
        }

        var times = turns.Select(LowerQuartile).ToArray();
        Console.WriteLine($"{Title}\n{"",-52}{"µs",10}{"ratio",8}{"bytes",10}");
        for (var i = 0; i < Peers.Length; i++)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Peers[i].Name,-52}{times[i],10:0.00}{times[i] / times[0],8:0.00}{Allocated(Peers[i].Run),10:N0}"));
        }

        Console.WriteLine();
        return times;
    }

    private static double LowerQuartile(IEnumerable<double> times)
    {
        var sorted = times.Order().ToArray();
        return sorted[sorted.Length / 4];
    }

    private static long Allocated(Action run)
    {
        const int Times = 10;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
            run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    private double Turn(Action run)
    {
        // What fills the memory in one turn pays for what it left there itself, and not who comes next.
        if (OperationsInATurn == 1)
            GC.Collect();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < OperationsInATurn; i++)
            run();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / OperationsInATurn;
    }
}
