using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Payments;

/// <summary>
/// What came back takes off what it was reckoned at when it was sold. When that was, the report tells in its column <c>soldIn</c>; otherwise it may have been in any time in which the same things were sold under the line, and only where it
/// comes to the same for all of them is it known. Rows of what came back are kept until all are read.
/// </summary>
internal sealed class Returns(ScheduleParts parts, IReadOnlyList<LineRun> lines, IReadOnlyList<LineRun> alone, IReadOnlyList<LineChooser> choices)
{
    private readonly List<SaleRow> _rows = [];
    private readonly SoldBefore _sold = new(parts, lines);

    /// <summary>Whether anything came back.</summary>
    internal bool IsAny => _rows.Count > 0;

    /// <summary>Whether a row is of something that came back.</summary>
    internal bool IsOne(SaleRow row) => row.Sign < 0 || lines.Any(line => line.Base(row) < 0);

    /// <summary>Counts a sale that may come back later.</summary>
    internal void Sell(LineRun line, SaleRow row) => _sold.Add(line, row);

    /// <summary>Keeps what came back; false where it falls under no line.</summary>
    internal bool Keep(SaleRow row)
    {
        if (!lines.Any(line => line.MayInclude(row)))
            return false;
        _rows.Add(row);
        return true;
    }

    /// <summary>Counts all that came back, in the order of time.</summary>
    internal IEnumerable<Return> Settle(LedgerBook book)
    {
        var isAnyBefore = book.Sold(parts.Payment).Count > 0;
        _sold.Write(book);
        foreach (var row in _rows.OrderBy(static row => row.Window.Last).ThenBy(static row => row.Window.First).ThenBy(static row => row.Line))
        {
            var result = Settled(book, row);
            if (!isAnyBefore && row.SoldIn is null && result.Unknown is null && _sold.Times(book, row) is [var first, ..])
                parts.PresumeUnsold($"before {first}");
            if (result.Unknown is { } why)
            {
                foreach (var line in lines.Where(line => line.MayInclude(row)))
                    line.CountUnknown(row, line.Fault ?? why);
            }

            yield return result;
        }
    }

    private Return Settled(LedgerBook book, SaleRow row)
    {
        var times = row.SoldIn is { } told ? [told] : _sold.Times(book, row);
        var effects = times.ConvertAll(time => EffectOf(row with { Window = time })).FindAll(static effect => effect is not null).ConvertAll(static effect => effect!);
        if (row.SoldIn is { } then && then.First > row.Window.Last)
            return Open(row, $"Line {row.Line} tells that what came back in {row.Window} was sold in {then}.");
        if (effects.Count == 0)
            return Open(row, $"Line {row.Line} tells of something that came back, and neither the report nor the ledger has a sale of it.");
        if (effects.Find(static effect => effect.Unknown is not null) is { Unknown: { } unknown })
            return new Return(row) { Unknown = effects.Count == 1 ? unknown : unknown with { Explanation = $"Line {row.Line} does not tell when what came back was sold. {unknown.Explanation}" } };
        var first = effects[0];
        if (effects.Find(effect => effect.Signature != first.Signature) is { } other)
            return Open(row, $"Line {row.Line} does not tell when what came back was sold: in {first.Sold} it was reckoned otherwise than in {other.Sold}.");
        if (first.Shares.Count == 0)
            return new Return(row) { NotOwed = first.NotOwed };

        var standing = parts.Standing.Over(row.Window);
        if (!standing.Result.IsTrue)
            return new Return(row) { Unknown = standing.Unknown ?? new UnknownAmount(parts.Payment.Value, "term", $"{standing.Reason} Whether what comes back then is given back is not said.") };
        var isOfItsTime = effects.Exists(effect => WindowsOf(effect, parts.Slice(row.Window)) == WindowsOf(effect, parts.Slice(effect.Sold)));
        if (row.SoldIn is null && !effects.TrueForAll(effect => WindowsOf(effect, parts.Slice(row.Window)) == WindowsOf(effect, parts.Slice(effect.Sold))))
            return Open(row, $"Line {row.Line} does not tell when what came back was sold, and what is counted over a time counts what was sold in it.");
        foreach (var share in first.Shares)
        {
            if (_sold.TakeBack(book, share.Line, row) is { } reason)
                return Open(row, reason);
        }

        return Counted(row, row with { Window = effects[^1].Sold }, first, isOfItsTime);
    }

    private Return Counted(SaleRow row, SaleRow sold, Effect effect, bool isOfItsTime)
    {
        var slice = isOfItsTime ? parts.Slice(row.Window) : parts.Slice(sold.Window);
        ReportWindow? paidIn = isOfItsTime ? null : parts.Paid(row.Window);
        foreach (var share in effect.Shares)
            share.Line.Count(sold, share.Line.Reckon(sold, out var reckonedOn), reckonedOn, (slice, paidIn));
        return new Return(row) { Sold = sold, Slice = slice, PaidIn = paidIn };
    }

    private static Return Open(SaleRow row, string explanation) => new(row) { Unknown = new UnknownAmount("report", "soldIn", explanation) };

    /// <summary>What a sale comes to, sale by sale; null where it falls under no line.</summary>
    private Effect? EffectOf(SaleRow row)
    {
        var standing = parts.Standing.Over(row.Window);
        if (standing.Result.IsFalse)
            return new Effect(row.Window, []) { NotOwed = $"What came back was sold when nothing was owed. {standing.Reason}" };
        if (standing.Unknown is { } why)
            return new Effect(row.Window, []) { Unknown = why };
        if (!parts.Text.Days.Contains(row.Window) || !parts.Text.Days.Contains(parts.Slice(row.Window)) || !parts.Text.Days.Contains(parts.Paid(row.Window)))
            return new Effect(row.Window, []) { Unknown = new UnknownAmount(parts.Payment.Value, "amendments", $"What came back was sold in {row.Window}, under another text of the payment; report it as a row of that time.") };

        List<Share> shares = [];
        UnknownAmount? open = null;
        foreach (var line in alone)
        {
            var isOne = line.Includes(row, out var reason);
            open ??= reason;
            if (!isOne.IsFalse)
                Add(line);
        }

        foreach (var choice in choices)
        {
            if (choice.Choose(row, out _, out var reason) is { } chosen)
                Add(chosen);
            open ??= reason;
        }

        return open is null && shares.Count == 0 ? null : new Effect(row.Window, shares) { Unknown = open };

        void Add(LineRun line)
        {
            var result = line.Reckon(row, out var reckonedOn);
            var meant = line.MeantFor(row, out var column);
            open ??= result.Unknown ?? (meant is null ? new UnknownAmount("report", column, $"Line {row.Line} does not tell whether a later step is for it.") : null);
            shares.Add(new Share(line, result, reckonedOn, meant ?? 0));
        }
    }

    /// <summary>The times over which the steps count that make of two sales another sum than of each.</summary>
    private string WindowsOf(Effect effect, ReportWindow slice)
        => string.Join(' ', effect.Shares.SelectMany(static share => share.Line.Line.Steps.Skip(share.Line.SaleSteps)).Concat(parts.Schedule.Steps).Where(ScheduleParts.IsBent)
            .Select(step => step is StackingStep or OffsetStep or ConversionStep ? null : ScheduleParts.PeriodOf(step)).Concat(parts.Schedule.Choices.Where(static choice => choice.Over is not null).Select(static choice => choice.Over)).Select(period => parts.Over(period, slice)?.ToString() ?? "?"));

    private sealed record Share(LineRun Line, Reckoned Result, decimal ReckonedOn, ulong Meant);

    private sealed record Effect(ReportWindow Sold, List<Share> Shares)
    {
        internal UnknownAmount? Unknown { get; init; }

        internal string? NotOwed { get; init; }

        internal string Signature => string.Join('|', Shares.Select(static share => string.Join(';', share.Line.Line.Name, share.Result.Units.ToString("G29", System.Globalization.CultureInfo.InvariantCulture), share.Result.Amount?.ToString("G29", System.Globalization.CultureInfo.InvariantCulture), share.Result.Currency, share.ReckonedOn.ToString("G29", System.Globalization.CultureInfo.InvariantCulture), share.Meant)));
    }
}
