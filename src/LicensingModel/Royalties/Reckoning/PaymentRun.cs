using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Rates;
using LicensingModel.Provisions.Consideration.Schedules.Steps;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>One payment: sales are counted as they are read, and at the end the statements of its times are made in their order.</summary>
internal sealed class PaymentRun
{
    private readonly ScheduleParts _parts;
    private readonly List<LineRun> _lines = [];
    private readonly List<(LineChoice Choice, List<LineRun> Lines)> _choices = [];
    private readonly List<LineRun> _alone;
    private readonly LateCharges _late;
    private readonly HashSet<ReportWindow> _slices = [];

    internal PaymentRun(ScheduleParts parts)
    {
        _parts = parts;
        for (var i = 0; i < parts.Schedule.Lines.Count; i++)
            _lines.Add(new LineRun(parts, parts.Schedule.Lines[i], parts.Place.In($"lines/{i}")));
        foreach (var choice in parts.Schedule.Choices)
            _choices.Add((choice, [.. choice.Lines.Select(name => _lines.Find(line => line.Line.Name == name)).OfType<LineRun>()]));
        _alone = [.. _lines.Where(line => !_choices.Exists(choice => choice.Lines.Contains(line)))];
        _late = new LateCharges(parts);
    }

    /// <summary>Counts a sale; false where it falls under no line.</summary>
    internal bool Count(SaleRow row)
    {
        _slices.Add(_parts.Slice(row.Window));
        if (_late.IsOne(row))
            return _late.Count(row);

        var isAny = false;
        foreach (var line in _alone)
            isAny |= CountUnder(line, row);
        foreach (var (choice, lines) in _choices)
            isAny |= CountChosen(choice, lines, row);
        return isAny;
    }

    /// <summary>The statements, in the order of time.</summary>
    internal IEnumerable<PeriodStatement> Statements(LedgerBook book, ExchangeRates rates)
    {
        var slices = _slices.Order().ToList();
        foreach (var days in slices.GroupBy(slice => _parts.Over(null, slice) ?? slice).OrderBy(static group => group.Key))
        {
            List<StatementLine> lines = [];
            List<(PoolKey Key, Pool Pool)> results = [];
            foreach (var slice in days)
            {
                var overlapping = slices.Find(other => other != slice && other.Overlaps(slice));
                results.AddRange(Slice(slice, overlapping == default ? null : overlapping, book, rates, lines));
            }

            yield return new PaymentTotals(_parts).Of(days.Key, lines, results);
        }
    }

    /// <summary>Two times that overlap, so that nothing in them is known.</summary>
    internal (ReportWindow One, ReportWindow Other)? Overlap
    {
        get
        {
            var slices = _slices.Order().ToList();
            for (var i = 1; i < slices.Count; i++)
            {
                if (slices[i].Overlaps(slices[i - 1]))
                    return (slices[i - 1], slices[i]);
            }

            return null;
        }
    }

    private static bool CountUnder(LineRun line, SaleRow row)
    {
        var isOne = line.Includes(row, out var open);
        if (isOne.IsFalse)
            return false;
        if (isOne.IsUnknown)
        {
            line.CountUnknown(row, NotTold(row, open));
            return true;
        }

        if (line.Reckon(row, out var reckonedOn) is not { } result)
            return false;
        line.Count(row, result, reckonedOn);
        return true;
    }

    private static UnknownAmount NotTold(SaleRow row, string open) => new("report", open, $"Line {row.Line} does not tell the {open}, so that nobody can say under which line of the schedule it falls.");

    private static bool CountChosen(LineChoice choice, List<LineRun> lines, SaleRow row)
    {
        (LineRun Line, Reckoned Result)? best = null;
        foreach (var line in lines)
        {
            var isOne = line.Includes(row, out var open);
            if (isOne.IsFalse)
                continue;
            if (isOne.IsUnknown)
            {
                (best?.Line ?? line).CountUnknown(row, NotTold(row, open));
                return true;
            }

            if (line.Reckon(row, out _) is not { } result)
                continue;
            if (choice.Manner == ChoiceManner.First)
            {
                best = (line, result);
                break;
            }

            if (result.Unknown is not null || (choice.Manner != ChoiceManner.Greatest && choice.Manner != ChoiceManner.Least))
            {
                line.CountUnknown(row, result.Unknown ?? new UnknownAmount("report", choice.Manner.ToString(), "How one of the lines is chosen is not understood."));
                return true;
            }

            if (best is not { } before || (choice.Manner == ChoiceManner.Greatest ? result.Amount > before.Result.Amount : result.Amount < before.Result.Amount))
                best = (line, result);
        }

        // The steps of the one that counts are taken again, so that what came out of each is noted.
        if (best is not { } chosen || chosen.Line.Reckon(row, out var reckonedOn) is not { } counted)
            return false;
        chosen.Line.Count(row, counted, reckonedOn);
        return true;
    }

    private List<(PoolKey Key, Pool Pool)> Slice(ReportWindow slice, ReportWindow? overlapping, LedgerBook book, ExchangeRates rates, List<StatementLine> lines)
    {
        var pooled = new PooledSteps(_parts, book, rates, lines.Add);
        var all = new Dictionary<PoolKey, Pool>();
        foreach (var line in _lines)
        {
            var pools = line.Pools.Where(entry => entry.Key.Window == slice).ToDictionary();
            if (overlapping is { } other)
            {
                foreach (var pool in pools.Values)
                    pool.NotKnown(new UnknownAmount("report", "period", $"{slice} and {other} overlap."));
            }

            Write(line, pools, lines);
            foreach (var (key, pool) in pooled.Take(line.Line.Name.ToString(), line.Line.Clause, line.Line.Steps, line.SaleSteps, line.Place, pools))
                Into(all, key, pool);
        }

        _late.Write(slice, lines, all);
        return [.. pooled.Take(string.Empty, null, _parts.Schedule.Steps, 0, _parts.Place, all).Select(static entry => (entry.Key, entry.Value))];
    }

    private static void Into(Dictionary<PoolKey, Pool> pools, PoolKey key, Pool pool)
    {
        if (pools.TryGetValue(key, out var there))
            there.Take(pool);
        else
            pools.Add(key, pool);
    }

    private void Write(LineRun line, IReadOnlyDictionary<PoolKey, Pool> pools, List<StatementLine> lines)
    {
        foreach (var (key, pool) in pools.OrderBy(static entry => entry.Key.Scope, StringComparer.Ordinal))
        {
            for (var i = 0; i < line.SaleSteps; i++)
            {
                var step = line.Line.Steps[i];
                var isKnown = pool.Unknown.Count == 0;
                lines.Add(new StatementLine
                {
                    Payment = _parts.Payment,
                    Line = line.Line.Name.ToString(),
                    Step = StepWords.Kind(step),
                    Clause = step.Clause ?? line.Line.Clause ?? _parts.Provision.Clause,
                    Scope = key.Scope,
                    Arithmetic = isKnown ? StepWords.OfSales(step, pool.Sales, i == 0 ? string.Empty : StepWords.Number(pool.After[i - 1]), StepWords.Number(pool.After[i])) : "not known",
                    Amount = isKnown ? pool.After[i] : null,
                    Currency = i >= line.Line.Steps.ToList().FindIndex(static other => other is RateStep or BaseStep { Measure: not null }) ? key.Currency : null,
                    Sales = pool.Sales,
                    Unknown = [.. pool.Unknown],
                });
            }
        }
    }
}
