using System.Diagnostics;
using LicensingModel.Tests.Hostile;

namespace LicensingModel.Benchmarks;

/// <summary>Runs the fuzzer for a time, from the root of the repository.</summary>
internal static class Fuzzing
{
    internal static int Run(int seconds, int seed)
    {
        var watch = Stopwatch.StartNew();
        var report = Fuzz.Run(seed, Path.Combine("tests", "corpus"), _ => watch.Elapsed.TotalSeconds < seconds);
        foreach (var problem in report.Problems)
            Console.WriteLine(problem);
        Console.WriteLine(report);
        return report.Problems.Count == 0 && !report.Missed.Any() ? 0 : 1;
    }
}
