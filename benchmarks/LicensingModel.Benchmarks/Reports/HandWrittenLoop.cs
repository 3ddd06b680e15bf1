using System.Globalization;

namespace LicensingModel.Benchmarks.Reports;

/// <summary>What somebody writes who has just this schedule to reckon: each row is split, two numbers are read, and the sums of quarters are kept. It checks nothing and explains nothing.</summary>
internal static class HandWrittenLoop
{
    internal static decimal Due(TextReader report)
    {
        Dictionary<string, decimal> quarters = [];
        var lookup = quarters.GetAlternateLookup<ReadOnlySpan<char>>();
        report.ReadLine();
        while (report.ReadLine() is { } line)
        {
            var rest = line.AsSpan();
            var period = Cell(ref rest);
            Cell(ref rest);
            var units = decimal.Parse(Cell(ref rest), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var price = decimal.Parse(Cell(ref rest), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            var royalty = Math.Min(Math.Max(units * price, units * 60), units * 200) * 0.006m;
            lookup[period] = lookup.TryGetValue(period, out var sofar) ? sofar + royalty : royalty;
        }

        var due = 0m;
        foreach (var year in quarters.GroupBy(static quarter => quarter.Key[..4]))
        {
            var sofar = 0m;
            foreach (var (_, royalty) in year.OrderBy(static quarter => quarter.Key, StringComparer.Ordinal))
            {
                var owed = Math.Min(sofar + royalty, 5_000_000_000m) - Math.Min(sofar, 5_000_000_000m);
                due += Math.Round(owed, 2, MidpointRounding.AwayFromZero);
                sofar += royalty;
            }
        }

        return due;
    }

    private static ReadOnlySpan<char> Cell(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(',');
        var cell = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return cell;
    }
}
