using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>
/// Holds a law against many worlds, each made from a number of its own: 500, or as many as <c>LICENSINGMODEL_LAW_WORLDS</c> says (<c>scripts/laws</c>). What breaks it is told by the number,
/// from which the same world is made again, and in short.
/// </summary>
internal static class Law
{
    private static int Shown { get; } = Setting("LICENSINGMODEL_LAW_SHOWN", 3);
    private static readonly Lock _report = new();

    /// <summary>The first number.</summary>
    private static int First { get; } = Setting("LICENSINGMODEL_LAW_SEED", 0);

    /// <summary>How many worlds.</summary>
    private static int Worlds { get; } = Setting("LICENSINGMODEL_LAW_WORLDS", 500);

    /// <summary>The law holds in every world.</summary>
    internal static void Holds(string name, Func<int, bool> law)
    {
        var watch = Stopwatch.StartNew();
        var broken = Broken(law, First, Worlds, int.MaxValue);
        Report(FormattableString.Invariant($"{name}|{Worlds}|{broken.Count}|{watch.Elapsed.TotalSeconds:F0}"));
        broken.Count.Should().Be(0, "{0} holds in every world; broken in:{1}", name, string.Concat(broken.Take(Shown).Select(static entry => $"\n  {entry.Value}\n  {RandomWorld.Of(entry.Key).InShort}")));
    }

    /// <summary>The law can tell an evaluator that is wrong in one way: some world breaks it.</summary>
    internal static void Fails(Func<int, bool> law) => Broken(law, 0, 1500, 1).Should().NotBeEmpty("the law can tell a wrong evaluator");

    private static List<KeyValuePair<int, string>> Broken(Func<int, bool> law, int first, int worlds, int most)
    {
        ConcurrentDictionary<int, string> broken = [];
        Parallel.For(0, worlds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (i, state) =>
        {
            if (broken.Count >= most)
            {
                state.Stop();
                return;
            }

            if (Verdict(law, first + i) is { } why)
                broken.TryAdd(first + i, why);
        });
        return broken.OrderBy(static entry => entry.Key).ToList();
    }

    private static string? Verdict(Func<int, bool> law, int seed)
    {
        try
        {
            return law(seed) ? null : string.Create(CultureInfo.InvariantCulture, $"world {seed}");
        }
        catch (Exception thrown)
        {
            return string.Create(CultureInfo.InvariantCulture, $"world {seed}: {thrown.GetType().Name}: {thrown.Message} {string.Join(' ', thrown.StackTrace?.Split('\n').Take(4).Select(static line => line.Trim()) ?? [])}");
        }
    }

    /// <summary>For <c>scripts/laws</c>, a line for each law, where a file is named for them.</summary>
    private static void Report(string line)
    {
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_LAW_REPORT") is not { Length: > 0 } path)
            return;
        lock (_report)
            File.AppendAllText(path, line + "\n");
    }

    private static int Setting(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
