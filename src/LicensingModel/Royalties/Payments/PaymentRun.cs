using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Standing;
using LicensingModel.Royalties.Statements;
using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>One payment: sales are counted as they are read, and at the end the statements of its times are made in their order.</summary>
internal sealed class PaymentRun
{
    private readonly ScheduleParts _parts;
    private readonly List<LineRun> _lines = [];
    private readonly List<LineChooser> _choices = [];
    private readonly List<LineRun> _alone;
    private readonly ulong _ofSum;
    private readonly LateCharges _late;
    private readonly Returns _returns;
    private readonly Dictionary<ReportWindow, SortedSet<ReportWindow>> _corrected = [];
    private readonly HashSet<ReportWindow> _slices = [];
    private readonly HashSet<ReportWindow> _times = [];
    private readonly HashSet<ReportWindow> _sold = [];
    private readonly Dictionary<(ReportWindow Slice, string Reason), long> _notOwed = [];
    private readonly Dictionary<(ReportWindow Slice, ReportWindow? PaidIn, ulong Meant), ColumnSums> _columns = [];

    internal PaymentRun(ScheduleParts parts)
    {
        _parts = parts;
        for (var i = 0; i < parts.Schedule.Lines.Count; i++)
            _lines.Add(new LineRun(parts, parts.Schedule.Lines[i], parts.Place.In($"lines/{i}")));
        foreach (var twice in _lines.GroupBy(static line => line.Line.Name).Where(static group => group.Count() > 1).SelectMany(static group => group))
            twice.Fault ??= new UnknownAmount(parts.Payment.Value, twice.Place.In("name").Path, "Two lines have this name.");
        for (var i = 0; i < parts.Schedule.Choices.Count; i++)
        {
            if (parts.Schedule.Choices[i].Over is null)
                _choices.Add(new LineChooser(parts.Schedule.Choices[i], parts.Place.In($"choices/{i}"), _lines));
        }

        _alone = [.. _lines.Where(line => !_choices.Exists(choice => choice.Lines.Contains(line)))];
        foreach (var line in _lines.Where(line => _choices.Count(choice => choice.Lines.Contains(line)) > 1))
            line.Fault ??= new UnknownAmount(parts.Payment.Value, line.Place.In("name").Path, "The line stands in two choices.");
        _ofSum = parts.Schedule.Steps.Aggregate(0UL, (bits, step) => bits | parts.Bit(step));
        _late = new LateCharges(parts);
        _returns = new Returns(parts, _lines, _alone, _choices);
    }

    /// <summary>Whether anything came back, so that more for each unit may be less in all.</summary>
    internal bool IsAnyBack => _returns.IsAny;

    /// <summary>What was presumed.</summary>
    internal IEnumerable<UsedPresumption> Presumptions => _parts.Presumptions;

    /// <summary>Whether a sale may fall under a line.</summary>
    internal bool MayInclude(SaleRow row) => _lines.Exists(line => !line.Includes(row, out _).IsFalse);

    /// <summary>Counts a sale; false where it falls under no line.</summary>
    internal bool Count(SaleRow row)
    {
        var slice = _parts.Slice(row.Window);
        Reach(row.Window.Last);
        if (_parts.Text.Days.Overlaps(row.Window))
            _times.Add(row.Window);
        if (!_parts.Text.Days.Contains(slice) || !_parts.Text.Days.Contains(_parts.Paid(row.Window)))
            return CountBetweenTexts(row, slice);
        var standing = _parts.Standing.Over(row.Window);
        if (_late.IsOne(row))
        {
            if (_late.Count(row, standing.Result.IsTrue ? null : standing.Unknown ?? new UnknownAmount(_parts.Payment.Value, "term", $"{standing.Reason} Whether a charge for paying late is owed all the same is not worked out.")))
                _slices.Add(slice);
            if (row.Units is null && _lines.TrueForAll(line => line.Base(row) is null))
                return _parts.Schedule.Late is not null;
        }

        if (_returns.IsOne(row))
        {
            if (!_returns.Keep(row))
                return false;
            _slices.Add(slice);
            return true;
        }

        if (!standing.Result.IsTrue)
            return CountNotOperating(row, slice, standing);

        var lines = 0;
        foreach (var line in _alone)
            lines += CountUnder(line, row) ? 1 : 0;
        foreach (var choice in _choices)
            lines += choice.Count(row, _returns.Sell) ? 1 : 0;
        if (lines == 0)
            return false;
        _slices.Add(slice);
        _sold.Add(slice);
        if (_parts.Columns.Count > 0 && _parts.Schedule.Steps.Count > 0)
            CountColumns(row, slice, null);
        return true;
    }

    /// <summary>Notes that the report tells of a day, under whichever text it lies: what was before is over.</summary>
    internal void Reach(LocalDate day)
    {
        if (day > _parts.Reached)
            _parts.Reached = day;
    }

    /// <summary>The statements, in the order of time.</summary>
    internal IEnumerable<PeriodStatement> Statements(LedgerBook book)
    {
        var unreported = new UnreportedTimes(_parts, book);
        var before = unreported.Before();
        foreach (var back in _returns.Settle(book))
            Take(back);
        var closing = new UnsettledTimes(_parts, book).Of(_lines, _slices, _sold);
        var slices = _slices.Concat(closing).Distinct().Order().ToList();
        var pools = _lines.ToDictionary(static line => line, static line => line.Pools.ToLookup(static entry => (entry.Key.Window, entry.Key.PaidIn)));
        foreach (var days in slices.GroupBy(slice => _parts.Over(null, slice) ?? slice).OrderBy(static group => group.Key))
        {
            List<StatementLine> lines = [];
            List<(PoolKey Key, Pool Pool)> results = [];
            foreach (var slice in _corrected.GetValueOrDefault(days.Key) ?? [])
                results.AddRange(Steps(slice, days.Key, book, new PooledSteps(_parts, book, slice, false, lines.Add, UnitsIn(slice, days.Key, pools)), null, pools, lines));
            foreach (var slice in days)
                results.AddRange(Slice(slice, closing.Contains(slice), slices.Where(other => other != slice && other.Overlaps(slice)).Select(static other => (ReportWindow?)other).FirstOrDefault(), book, pools, lines));

            if (lines.Count > 0 || results.Count > 0)
                yield return new PaymentTotals(_parts, book).Of(days.Key, lines, results);
        }

        unreported.Presume(_times, before);
    }

    private void Take(Return back)
    {
        var slice = _parts.Slice(back.Row.Window);
        if (back.NotOwed is { } reason)
        {
            _notOwed[(slice, reason)] = _notOwed.GetValueOrDefault((slice, reason)) + 1;
            return;
        }

        _sold.Add(slice);
        if (back.Sold is not { } sold)
            return;
        if (_parts.Columns.Count > 0 && _parts.Schedule.Steps.Count > 0)
            CountColumns(sold, back.Slice, back.PaidIn);
        if (back.PaidIn is not { } paid)
            return;
        if (!_corrected.TryGetValue(paid, out var slices))
            _corrected.Add(paid, slices = []);
        slices.Add(back.Slice);
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

    /// <summary>Of a sale of other days there is nothing to count here. Of one that is paid for with sales under another text nobody can say what is owed.</summary>
    private bool CountBetweenTexts(SaleRow row, ReportWindow slice)
    {
        if (!_parts.Text.Days.Overlaps(row.Window))
            return false;
        var why = new UnknownAmount(_parts.Payment.Value, "amendments", $"An amendment changed the text of the payment within {_parts.Paid(row.Window)}.");
        var meant = _lines.Where(line => !line.Includes(row, out _).IsFalse).ToList();
        if (meant.Count == 0 && !_late.IsOne(row))
            return false;
        foreach (var line in meant.Count > 0 ? meant : _lines)
            line.CountUnknown(row, why);
        _slices.Add(slice);
        _sold.Add(slice);
        return true;
    }

    /// <summary>Counts a sale of a time in which the payment does not operate, so that nothing is owed on it, or may not operate.</summary>
    private bool CountNotOperating(SaleRow row, ReportWindow slice, StandingDay standing)
    {
        var meant = _lines.Where(line => !line.Includes(row, out _).IsFalse).ToList();
        if (meant.Count == 0)
            return false;
        foreach (var line in meant)
            _returns.Sell(line, row);
        _slices.Add(slice);
        if ((standing.Unknown ?? _parts.Fault) is not { } why)
        {
            var key = (slice, standing.Reason);
            _notOwed[key] = _notOwed.GetValueOrDefault(key) + 1;
            return true;
        }

        _sold.Add(slice);
        foreach (var line in meant)
            line.CountUnknown(row, line.Fault ?? why);
        return true;
    }

    /// <summary>Says on what nothing is owed, and why.</summary>
    private IEnumerable<(PoolKey Key, Pool Pool)> NotOwed(ReportWindow slice, List<StatementLine> lines)
    {
        foreach (var ((_, reason), sales) in _notOwed.Where(entry => entry.Key.Slice == slice).OrderBy(static entry => entry.Key.Reason, StringComparer.Ordinal))
        {
            lines.Add(new StatementLine
            {
                Payment = _parts.Payment,
                Line = string.Empty,
                Step = "notOwed",
                Clause = _parts.Provision.Clause,
                Scope = string.Empty,
                Arithmetic = $"nothing is owed: {reason}",
                Amount = 0,
                Currency = _parts.Currency,
                Sales = sales,
            });
            yield return (new PoolKey(slice, _parts.Currency, null, null, null, null, null, 0), new Pool(0, 0) { Sales = sales, HasAmount = true });
        }
    }

    private bool CountUnder(LineRun line, SaleRow row)
    {
        var isOne = line.Includes(row, out var why);
        if (isOne.IsFalse)
            return false;
        _returns.Sell(line, row);
        if (isOne.IsUnknown)
            line.CountUnknown(row, why!);
        else
            line.Count(row, line.Reckon(row, out var reckonedOn), reckonedOn);
        return true;
    }

    private void CountColumns(SaleRow row, ReportWindow slice, ReportWindow? paidIn)
    {
        var key = (slice, paidIn, _parts.MeantFor(row, _ofSum, out _) ?? ulong.MaxValue);
        if (!_columns.TryGetValue(key, out var sums))
            _columns.Add(key, sums = new ColumnSums(_parts.Columns.Count));
        sums.Add(row, _parts);
    }

    private IEnumerable<(PoolKey Key, Pool Pool)> Slice(ReportWindow slice, bool isClosing, ReportWindow? overlapping, LedgerBook book, Dictionary<LineRun, ILookup<(ReportWindow, ReportWindow?), KeyValuePair<PoolKey, Pool>>> all, List<StatementLine> lines)
        => Steps(slice, null, book, new PooledSteps(_parts, book, slice, isClosing || _sold.Contains(slice), lines.Add, UnitsIn(slice, null, all)), overlapping, all, lines).Concat(NotOwed(slice, lines)).Concat(_late.Write(slice, lines));

    private LineUnits UnitsIn(ReportWindow slice, ReportWindow? paidIn, Dictionary<LineRun, ILookup<(ReportWindow, ReportWindow?), KeyValuePair<PoolKey, Pool>>> all) => new(_lines, _parts.Currency, line => all[line][(slice, paidIn)]);

    /// <summary>Takes the steps of what was sold in one time, or of what came back of it and is settled with a later payment.</summary>
    private List<(PoolKey Key, Pool Pool)> Steps(ReportWindow slice, ReportWindow? paidIn, LedgerBook book, PooledSteps pooled, ReportWindow? overlapping, Dictionary<LineRun, ILookup<(ReportWindow, ReportWindow?), KeyValuePair<PoolKey, Pool>>> all, List<StatementLine> lines)
    {
        Dictionary<string, IReadOnlyDictionary<PoolKey, Pool>> results = new(StringComparer.Ordinal);
        foreach (var line in _lines)
        {
            var pools = all[line][(slice, paidIn)].ToDictionary();
            if (overlapping is { } other)
            {
                foreach (var pool in pools.Values)
                    pool.NotKnown(new UnknownAmount("report", "period", $"{slice} and {other} overlap."));
            }

            Write(line, pools, lines);
            var result = pooled.Take(line, pools);
            if (!results.TryAdd(line.Line.Name.ToString(), result))
                results.Add($"{line.Line.Name}/{results.Count}", result);
        }

        var sum = new TimeChoices(_parts, book, lines.Add).Take(results);
        return [.. pooled.Take(sum, bit => ColumnsOf(slice, paidIn, bit)).Select(static entry => (entry.Key, entry.Value))];
    }

    private ColumnSums ColumnsOf(ReportWindow slice, ReportWindow? paidIn, ulong bit)
    {
        var sums = new ColumnSums(_parts.Columns.Count);
        foreach (var (_, entry) in _columns.Where(entry => entry.Key.Slice == slice && entry.Key.PaidIn == paidIn && (bit == 0 || (entry.Key.Meant & bit) != 0)))
            sums.Take(entry);
        return sums;
    }

    private void Write(LineRun line, IReadOnlyDictionary<PoolKey, Pool> pools, List<StatementLine> lines)
    {
        // Before the rate, or before it is converted, a sum is in the currency in which it was reported.
        var turns = line.Line.Steps.Take(line.SaleSteps).ToList().FindLastIndex(static step => step is ConversionStep);
        if (turns < 0)
            turns = line.Line.Steps.ToList().FindIndex(static step => step is RateStep);
        foreach (var (key, pool) in pools.OrderBy(static entry => entry.Key.Scope, StringComparer.Ordinal).ThenBy(static entry => entry.Key.Reported?.ToString(), StringComparer.Ordinal).ThenBy(static entry => entry.Key.Currency?.ToString(), StringComparer.Ordinal).ThenBy(static entry => entry.Key.Meant))
        {
            for (var i = 0; i < line.SaleSteps; i++)
            {
                var step = line.Line.Steps[i];
                var isKnown = pool.IsKnownAt(i);
                lines.Add(new StatementLine
                {
                    Payment = _parts.Payment,
                    Line = line.Line.Name.ToString(),
                    Step = StepWords.Kind(step),
                    Clause = step.Clause ?? line.Line.Clause ?? _parts.Provision.Clause,
                    Scope = key.Scope,
                    Arithmetic = isKnown ? StepWords.OfSales(step, pool, i) : "not known",
                    Amount = !isKnown ? null : step is RateStep { Sales: not null } ? pool.Gave[i] : pool.After[i],
                    Currency = i < turns ? key.Reported : key.Currency,
                    Sales = pool.Sales,
                    Unknown = isKnown ? [] : [.. pool.Unknown],
                });
            }
        }
    }
}
