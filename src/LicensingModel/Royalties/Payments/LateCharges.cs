using System.Diagnostics.CodeAnalysis;
using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>What is owed for paying late, of the rows that say what was overdue, since when, and until when.</summary>
internal sealed class LateCharges(ScheduleParts parts)
{
    private readonly List<(SaleRow Row, ReportWindow Slice, UnknownAmount? Open)> _rows = [];
    private readonly int _overdue = parts.Header.Find("overdue");

    /// <summary>Whether a row says what was paid late, so that it is no sale.</summary>
    internal bool IsOne(SaleRow row) => row.Number(_overdue) is not null;

    /// <summary>Notes a row; false where the schedule has no charge for it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="open">Why what is owed for it is not known; null where that is not so.</param>
    internal bool Count(SaleRow row, UnknownAmount? open)
    {
        if (parts.Schedule.Late is null)
            return false;
        _rows.Add((row, parts.Slice(row.Window), open));
        return true;
    }

    /// <summary>Writes the charges of a time into its statement. They are no royalty: no cap, minimum or credit is for them.</summary>
    internal IEnumerable<(PoolKey Key, Pool Pool)> Write(ReportWindow slice, List<StatementLine> lines)
    {
        if (parts.Schedule.Late is not { } charge)
            yield break;
        foreach (var (row, _, open) in _rows.Where(entry => entry.Slice == slice))
        {
            var currency = parts.CurrencyOf(row);
            var arithmetic = string.Empty;
            var result = open is null ? Bounded(charge, row, currency, out arithmetic) : new Reckoned(0, null, null, open);
            var pool = new Pool(0, 0) { Sales = 1, Amount = result.Amount ?? 0, HasAmount = true };
            if (result.Unknown is { } why)
                pool.NotKnown(why);
            lines.Add(new StatementLine
            {
                Payment = parts.Payment,
                Line = string.Empty,
                Step = "late",
                Clause = charge.Clause ?? parts.Provision.Clause,
                Scope = string.Empty,
                Arithmetic = result.Unknown is null ? arithmetic : "not known",
                Amount = result.Unknown is null ? result.Amount : null,
                Currency = currency,
                Sales = 1,
                Unknown = result.Unknown is { } reason ? [reason] : [],
            });
            yield return (new PoolKey(slice, currency, null, null, null, null, null, 0), pool);
        }
    }

    private Reckoned Bounded(LateCharge charge, SaleRow row, Currency? currency, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (parts.Fault is { } fault)
            return new Reckoned(0, null, null, fault);
        if (currency is null)
            return Reckoned.NotKnown("report", "currency", "In which currency the sums are is not known.");
        if (parts.IsLateShared)
            return Reckoned.NotKnown("report", "overdue", $"Several payments of the agreement have a charge for paying late, and line {row.Line} does not tell which of them was late; ask for one payment.");
        if (row.Number(_overdue) == 0)
        {
            arithmetic = "nothing was overdue";
            return new Reckoned(0, 0, currency);
        }

        try
        {
            return Charge(charge, row, parts.Place.In("late"), new Reckoned(0, row.Number(_overdue), currency), out arithmetic);
        }
        catch (OverflowException)
        {
            return LineRun.TooLarge;
        }
    }

    private Reckoned Charge(LateCharge charge, SaleRow row, TermPlace at, Reckoned overdue, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (charge.UnrecognizedMembers.Count > 0)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "Something of the charge is not understood.");
        if (!TermReading.TryRead(charge.Rate, at, "rate", out _, out var stated))
            return overdue.Without(stated);
        if (!TryDays(row, out var due, out var paid, out var unknown))
            return overdue.Without(unknown);

        var from = due;
        if (charge.Grace is { } grace && !AnchoredDate.On(due).Plus(grace).Resolve(parts.Events).TryGetDate(out from))
            return Reckoned.NotKnown(at.Provision.Value, at.In("grace").Path, "When the grace ends is not known.");
        var sum = overdue.Amount!.Value;
        if (paid <= from)
        {
            arithmetic = $"paid on {IsoDay.Format(paid)}, not after {IsoDay.Format(from)}: nothing";
            return overdue with { Amount = 0 };
        }

        if (!new LateRate(parts, charge, at).TryFind(due, from, paid, out var pieces, out unknown))
            return overdue.Without(unknown!);
        if (charge.Manner == ChargeManner.Once)
        {
            arithmetic = $"{StepWords.Number(sum)} × {pieces[0].Words} = {StepWords.Number(sum * pieces[0].Rate)}";
            return pieces.Count > 1 ? Reckoned.NotKnown(at.Provision.Value, at.In("reference").Path, "It is charged once, and the rate changes from day to day.") : overdue with { Amount = sum * pieces[0].Rate };
        }

        if (charge.Every is not { } every || (charge.Manner != ChargeManner.Simple && charge.Manner != ChargeManner.Compound))
            return Reckoned.NotKnown(at.Provision.Value, at.In("every").Path, "For how long the rate is, or how the charge grows, is not known.");
        var steps = charge.Manner == ChargeManner.Compound ? charge.Compounded ?? every : every;
        var part = WholePeriods.Fraction(steps, every);
        if (part is null && !WholePeriods.IsCounted(steps, every, charge.DayCount))
            return Reckoned.NotKnown(at.Provision.Value, at.In(WholePeriods.IsCounted(steps, every, DayCount.Actual365) ? "dayCount" : "compounded").Path, $"How much of {every} is in {steps} is not said.");
        return Grown(new LateGrowth(charge, every, steps, part, pieces), from, paid, overdue, at, out arithmetic);
    }

    private static Reckoned Grown(LateGrowth growth, LocalDate from, LocalDate paid, Reckoned overdue, TermPlace at, out string arithmetic)
    {
        var charged = growth.Of(overdue.Amount!.Value, from, paid, out arithmetic);
        return charged is { } sum ? overdue with { Amount = sum } : Reckoned.NotKnown(at.Provision.Value, at.In("dayCount").Path, arithmetic);
    }

    /// <summary>When it was due and when it was paid, if the charge was the same all that time.</summary>
    private bool TryDays(SaleRow row, out LocalDate due, out LocalDate paid, [NotNullWhen(false)] out UnknownAmount? unknown)
    {
        paid = default;
        unknown = !TryDay(row, "due", out due) || !TryDay(row, "paid", out paid) ? new UnknownAmount("report", "due", $"Line {row.Line} does not tell when it was due and when it was paid.")
            : !parts.Text.LateDays.Contains(new ReportWindow(due <= paid ? due : paid, due <= paid ? paid : due)) ? new UnknownAmount(parts.Payment.Value, "amendments", "An amendment changed the charge before it was paid.")
            : null;
        return unknown is null;
    }

    private bool TryDay(SaleRow row, string column, out LocalDate day)
    {
        day = default;
        return parts.Header.Find(column) is >= 0 and var index && IsoDay.TryParse(row.Cells[index], out day);
    }
}
