using System.Diagnostics;
using System.Globalization;
using LicensingModel.Patents;
using LicensingModel.Patents.Families;

namespace LicensingModel.Benchmarks;

/// <summary>How the time to put patents into families grows with their number, in one process: a seeded portfolio in which about three patents share a priority.</summary>
internal static class FamilyGrowth
{
    private const int Rounds = 3;

    internal static void Run()
    {
        double? smallest = null;
        Console.WriteLine("| patents | simple: ratio for each patent | extended: ratio for each patent | simple families | extended families |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var count in (int[])[10_000, 100_000, 1_000_000])
        {
            var patents = Portfolio(count);
            var (simple, simpleTime) = Fastest(() => FamilyGrouping.Of(patents, FamilyKind.Simple));
            var (extended, extendedTime) = Fastest(() => FamilyGrouping.Of(patents, FamilyKind.Extended));
            smallest ??= simpleTime / count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {simpleTime / count / smallest:0.0} | {extendedTime / count / smallest:0.0} | {simple.Families.Count:N0} | {extended.Families.Count:N0} |"));
            if (smallest is { } first && count == 10_000)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"1.0 is {first * 1e9:0} ns."));
        }
    }

    private static (FamilyGrouping Grouping, double Seconds) Fastest(Func<FamilyGrouping> group)
    {
        var fastest = double.MaxValue;
        FamilyGrouping? grouping = null;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            grouping = group();
            fastest = Math.Min(fastest, watch.Elapsed.TotalSeconds);
        }

        return (grouping!, fastest);
    }

    private static Patent[] Portfolio(int count)
    {
        var random = new Random(20170705);
        var numbers = Enumerable.Range(0, Math.Max(1, count / 3)).Select(i => DocumentNumber.Read(string.Create(CultureInfo.InvariantCulture, $"JP2010-{(i % 900_000) + 1:000000}").Replace("2010", (2001 + (i / 900_000)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))).ToArray();
        return Enumerable.Range(0, count).Select(i => new Patent
        {
            Id = PatentId.Parse(string.Create(CultureInfo.InvariantCulture, $"p{i}")),
            Priorities = Enumerable.Range(0, random.Next(8) == 0 ? 2 : 1).Select(_ => new Priority { Kind = PriorityKind.Foreign, Number = numbers[random.Next(numbers.Length)] }).ToValueList(),
        }).ToArray();
    }
}
