using LicensingModel.Agreements;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties;

/// <summary>Looks for the straight stretches of a curve by reckoning statements.</summary>
internal sealed class CurveSweep(LicensingDocument document, CurveRequest request, CurveSale sale)
{
    private const int MostStatements = 6_000;
    private const int CurvedParts = 64;
    private const decimal SameSlope = 0.0000000001m;
    private readonly decimal _step = request.Of == CurveVariable.Units ? 1m : 0.01m;
    private readonly Dictionary<long, Reading> _readings = [];
    private readonly List<CurveStretch> _stretches = [];

    /// <summary>In which currency it is owed.</summary>
    internal Currency? Currency { get; private set; }

    internal CurveSale Sale => sale;

    /// <summary>Payments that are not in the statements.</summary>
    internal ValueList<UnknownAmount> NotReckoned { get; private set; } = [];

    /// <summary>The nearest number below at which a statement is reckoned.</summary>
    internal decimal OnGrid(decimal number) => Math.Floor(number / _step) * _step;

    /// <summary>Whether one step more changes nothing.</summary>
    internal bool IsLevelAt(decimal number)
    {
        var at = (long)(number / _step);
        return Of(at).Amount is { } here && Of(at + 1).Amount == here;
    }

    /// <summary>The stretches from one number to another.</summary>
    internal ValueList<CurveStretch> Between(decimal from, decimal to, IEnumerable<decimal> borders)
    {
        var (first, last) = ((long)(from / _step), (long)(to / _step));
        var cuts = borders.SelectMany(border => new[] { (long)(border / _step), (long)(border / _step) - 1, (long)(border / _step) + 1 }).Where(cut => cut > first && cut < last).Append(first).Append(last).Distinct().Order().ToList();
        for (var i = 1; i < cuts.Count; i++)
            Divide(cuts[i - 1], cuts[i], (last - first) / CurvedParts);
        return Marked(Joined().ToList()).ToValueList();
    }

    private void Divide(long low, long high, long mostCurved)
    {
        var middle = low + ((high - low) / 2);
        var isStraight = high - low <= 1 || IsStraight(low, high);
        if (isStraight || IsUnknown(low, high) || (high - low <= mostCurved && IsCurved(low, middle, high)) || _readings.Count > MostStatements)
        {
            Add(low, high, isStraight);
            return;
        }

        // Where two straight lines meet is found at once; anything else is halved.
        if (Meeting(low, high) is { } kink && kink > low && kink < high)
            middle = kink;
        Divide(low, middle, mostCurved);
        Divide(middle, high, mostCurved);
    }

    /// <summary>Whether it grows otherwise at its beginning, its middle and its end, and is straight at neither end: a kink between straight lines, or between a line and a curve, is not like that.</summary>
    private bool IsCurved(long low, long middle, long high)
        => high - low >= 16 && !IsStraight(low, low + ((high - low) / 8)) && !IsStraight(high - ((high - low) / 8), high) && Growth(low) is { } first && Growth(middle) is { } second && Growth(high - 1) is { } third
            && Math.Abs(first - second) > SameSlope && Math.Abs(second - third) > SameSlope && Math.Abs(first - third) > SameSlope;

    private decimal? Growth(long at) => (Of(at + 1).Amount - Of(at).Amount) / _step;

    private bool IsUnknown(long low, long high) => Of(low).Amount is null && Of(high).Amount is null && Of(low + ((high - low) / 2)).Amount is null;

    private bool IsStraight(long low, long high)
    {
        if (Of(low).Amount is not { } one || Of(high).Amount is not { } other)
            return false;
        foreach (var (part, of) in (ReadOnlySpan<(long, long)>)[(1, 2), (1, 4), (3, 4), (3, 8), (7, 11)])
        {
            var at = low + (long)((Int128)(high - low) * part / of);
            if (at > low && Of(at).Amount is var there && (there is null || Math.Abs(((there.Value - one) * (high - low)) - ((other - one) * (at - low))) > Tolerance(one, other, high - low)))
                return false;
        }

        return true;
    }

    // A share such as a third leaves a last digit; what is smaller than that is no kink.
    private static decimal Tolerance(decimal one, decimal other, long steps) => (Math.Abs(one) + Math.Abs(other) + 1) * 0.000000000000000001m * steps;

    private long? Meeting(long low, long high)
    {
        if (high - low < 4 || Of(low).Amount is not { } one || Of(high).Amount is not { } other || Of(low + 1).Amount is not { } next || Of(high - 1).Amount is not { } previous)
            return null;
        var (rising, ending) = (next - one, other - previous);
        if (rising == ending)
            return null;
        var meeting = (other - one + (rising * low) - (ending * high)) / (rising - ending);
        return meeting > low && meeting < high ? (long)Math.Floor(meeting) : null;
    }

    private void Add(long low, long high, bool isStraight)
    {
        var (one, other) = (Of(low), Of(high));
        var isKnown = one.Amount is not null && other.Amount is not null;
        _stretches.Add(new CurveStretch
        {
            From = low * _step,
            To = high * _step,
            Points = isKnown ? [new CurvePoint(low * _step, one.Amount!.Value), new CurvePoint(high * _step, other.Amount!.Value)] : [],
            Slope = isKnown && isStraight ? (other.Amount!.Value - one.Amount!.Value) / ((high - low) * _step) : null,
            Unknown = isKnown ? [] : one.Amount is null ? one.Unknown : other.Unknown,
        });
    }

    /// <summary>Stretches that go on in one line, or in one curve, are one; each next one gets the step that made it another.</summary>
    private IEnumerable<CurveStretch> Joined()
    {
        CurveStretch? open = null;
        foreach (var stretch in _stretches)
        {
            if (open is null)
            {
                open = stretch;
            }
            else if (IsOne(open, stretch))
            {
                var isLine = open.Slope is { } one && stretch.Slope is { } other && Math.Abs(one - other) <= SameSlope;
                open = open with { To = stretch.To, Slope = isLine ? open.Slope : null, Points = isLine ? [open.Points[0], stretch.Points[^1]] : [.. open.Points, .. stretch.Points.Skip(1)] };
            }
            else
            {
                yield return open;
                open = stretch with { Cause = open.Points.Count == 0 || stretch.Points.Count == 0 ? null : Cause(open, stretch) };
            }
        }

        if (open is not null)
            yield return open;
    }

    private bool IsOne(CurveStretch open, CurveStretch next)
        => open.Points.Count == 0 || next.Points.Count == 0 ? open.Points.Count == next.Points.Count && open.Unknown == next.Unknown
            : (open.Slope is { } one && next.Slope is { } other && Math.Abs(one - other) <= SameSlope) || IsOneCurve(open, next);

    /// <summary>Whether single steps, or parts of a curve, go on from each other with nearly the same slope.</summary>
    private bool IsOneCurve(CurveStretch open, CurveStretch next)
    {
        var (before, after) = (Slope(open.Points[^2], open.Points[^1]), Slope(next.Points[0], next.Points[1]));
        return (open.Slope is null || open.To - open.From == _step) && (next.Slope is null || next.To - next.From == _step) && Math.Abs(before - after) * 4 <= Math.Max(Math.Abs(before), Math.Abs(after));
    }

    private static decimal Slope(CurvePoint one, CurvePoint other) => (other.Amount - one.Amount) / (other.At - one.At);

    /// <summary>A stretch of one step that rises or falls more than both its neighbours is a jump; one between them only holds a kink that is no whole number.</summary>
    private IEnumerable<CurveStretch> Marked(List<CurveStretch> stretches)
        => stretches.Select((stretch, i) => stretch.To - stretch.From == _step && stretch.Slope is { } slope && !IsBetween(slope, i > 0 ? stretches[i - 1].Slope : null, i < stretches.Count - 1 ? stretches[i + 1].Slope : null) ? stretch with { IsJump = true } : stretch);

    private static bool IsBetween(decimal slope, decimal? one, decimal? other)
        => (one ?? other) is not { } first || (slope >= Math.Min(first, other ?? first) - SameSlope && slope <= Math.Max(first, other ?? first) + SameSlope);

    /// <summary>The first step that grows otherwise on the one stretch than on the other.</summary>
    private StatementLine? Cause(CurveStretch one, CurveStretch other)
    {
        var (a, b, c) = (Of((long)(one.From / _step)).Lines, Of((long)(one.To / _step)).Lines, Of((long)(other.To / _step)).Lines);
        for (var i = 0; i < a.Count && a.Count == b.Count && b.Count == c.Count; i++)
        {
            if (a[i].Amount is not { } first || b[i].Amount is not { } middle || c[i].Amount is not { } last)
                return null;
            var (before, after) = ((middle - first) / (one.To - one.From), (last - middle) / (other.To - other.From));
            if (Math.Abs(before - after) > SameSlope)
                return c[i];
        }

        return null;
    }

    private Reading Of(long at)
    {
        if (_readings.TryGetValue(at, out var known))
            return known;
        using var report = new StringReader(sale.With(at * _step));
        var statement = document.Royalties(request.Reckoning, report);
        if (statement.LeftOut.Count > 0)
            throw new ArgumentException($"The row of the curve cannot be reckoned on: {statement.Diagnostics.FirstOrDefault(finding => finding.Code == statement.LeftOut[0].Code)?.Message ?? statement.LeftOut[0].Code}", nameof(at));
        NotReckoned = statement.NotReckoned;
        var amount = statement.Totals.Count == 0 ? 0 : statement.Totals.Count == 1 ? statement.Totals[0].Amount : null;
        if (amount is not null && statement.Totals.Count == 1)
            Currency ??= statement.Totals[0].Currency;
        var unknown = statement.Totals.Count > 1 && statement.Totals.All(static total => total.Amount is not null) ? [new UnknownAmount("report", "currency", "What is owed is in several currencies.")] : statement.Totals.SelectMany(static total => total.Unknown).Distinct().ToValueList();
        return _readings[at] = new Reading(amount, unknown, statement.Periods.SelectMany(static period => period.Lines).ToList());
    }

    private sealed record Reading(decimal? Amount, ValueList<UnknownAmount> Unknown, IReadOnlyList<StatementLine> Lines);
}
