using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What is owed for paying late, of the rows that say what was overdue, since when, and until when.</summary>
internal sealed class LateCharges(ScheduleParts parts)
{
    private readonly List<(SaleRow Row, ReportWindow Slice, UnknownAmount? Open)> _rows = [];

    /// <summary>Whether a row says what was paid late, so that it is no sale.</summary>
    internal bool IsOne(SaleRow row) => row.Number(parts.Header.Find("overdue")) is not null;

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
        try
        {
            return Charge(charge, row, parts.Place.In("late"), new Reckoned(0, row.Number(parts.Header.Find("overdue")), currency), out arithmetic);
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
        if (!TermReading.TryRead(charge.Rate, at, "rate", out var rate, out var unknown))
            return overdue.Without(unknown);
        if (!TryDay(row, "due", out var due) || !TryDay(row, "paid", out var paid))
            return Reckoned.NotKnown("report", "due", $"Line {row.Line} does not tell when it was due and when it was paid.");

        var from = due;
        if (charge.Grace is { } grace && !AnchoredDate.On(due).Plus(grace).Resolve(parts.Events).TryGetDate(out from))
            return Reckoned.NotKnown(at.Provision.Value, at.In("grace").Path, "When the grace ends is not known.");
        var sum = overdue.Amount!.Value;
        if (paid <= from)
        {
            arithmetic = $"paid on {IsoDay.Format(paid)}, not after {IsoDay.Format(from)}: nothing";
            return overdue with { Amount = 0 };
        }

        if (charge.Manner == ChargeManner.Once)
        {
            arithmetic = $"{StepWords.Number(sum)} × {rate} = {StepWords.Number(sum * rate.Fraction)}";
            return overdue with { Amount = sum * rate.Fraction };
        }

        if (charge.Every is not { } every || (charge.Manner != ChargeManner.Simple && charge.Manner != ChargeManner.Compound))
            return Reckoned.NotKnown(at.Provision.Value, at.In("every").Path, "For how long the rate is, or how the charge grows, is not known.");
        var steps = charge.Manner == ChargeManner.Compound ? charge.Compounded ?? every : every;
        if (Fraction(steps, every) is not { } part)
            return Reckoned.NotKnown(at.Provision.Value, at.In("compounded").Path, $"How much of {every} is in {steps} is not said.");
        var (whole, rest) = Count(from, paid, steps);
        var each = rate.Fraction * part;
        var fraction = 0m;
        if (rest > 0)
        {
            if (Share(charge.DayCount, Next(from, steps, whole), paid, every) is not { } share)
                return Reckoned.NotKnown(at.Provision.Value, at.In("dayCount").Path, $"How {rest} days of {steps} are counted is not said.");
            fraction = rate.Fraction * share;
        }

        if (charge.Manner == ChargeManner.Simple)
        {
            var charged = sum * ((each * whole) + fraction);
            arithmetic = $"{StepWords.Number(sum)} × {rate} × {whole}{(rest > 0 ? $" and {rest} days" : string.Empty)} from {IsoDay.Format(from)} to {IsoDay.Format(paid)} = {StepWords.Number(charged)}";
            return overdue with { Amount = charged };
        }

        var grown = sum;
        for (var i = 0; i < whole; i++)
            grown += grown * each;
        grown += grown * fraction;
        arithmetic = $"{StepWords.Number(sum)} × (1 + {StepWords.Number(each * 100)}%) to the power of {whole}{(rest > 0 ? $", and {rest} days" : string.Empty)} = {StepWords.Number(grown)}; of this the charge {StepWords.Number(grown - sum)}";
        return overdue with { Amount = grown - sum };
    }

    private bool TryDay(SaleRow row, string column, out LocalDate day)
    {
        day = default;
        return parts.Header.Find(column) is >= 0 and var index && IsoDay.TryParse(row.Cells[index], out day);
    }

    private static int Months(ContractPeriod period) => (12 * period.Years) + period.Months;

    /// <summary>How much of a period another is: whole months of whole months, or days of days.</summary>
    private static decimal? Fraction(ContractPeriod part, ContractPeriod whole)
        => part == whole ? 1
        : part is { Weeks: 0, Days: 0 } && whole is { Weeks: 0, Days: 0 } && Months(whole) > 0 ? (decimal)Months(part) / Months(whole)
        : Months(part) == 0 && Months(whole) == 0 ? (decimal)((7 * part.Weeks) + part.Days) / ((7 * whole.Weeks) + whole.Days)
        : null;

    private static LocalDate Next(LocalDate from, ContractPeriod period, int times) => from.PlusMonths(Months(period) * times).PlusDays(((7 * period.Weeks) + period.Days) * times);

    private static (int Whole, int Days) Count(LocalDate from, LocalDate to, ContractPeriod period)
    {
        var whole = 0;
        while (whole < 100_000 && Next(from, period, whole + 1) <= to)
            whole++;
        return (whole, Period.DaysBetween(Next(from, period, whole), to));
    }

    private static decimal? Share(DayCount? count, LocalDate from, LocalDate to, ContractPeriod every)
    {
        var year = Months(every) > 0 && every is { Weeks: 0, Days: 0 } ? 12m / Months(every) : 0;
        var days = count == DayCount.Thirty360 ? (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + Math.Min(to.Day, 30) - Math.Min(from.Day, 30) : Period.DaysBetween(from, to);
        return count is null || !count.IsKnown || year == 0 ? null : days / (count == DayCount.Actual365 ? 365m : 360m) * year;
    }
}
