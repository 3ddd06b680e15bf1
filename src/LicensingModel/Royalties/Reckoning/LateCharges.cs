using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What is owed for paying late, of the rows that say what was overdue, since when, and until when.</summary>
internal sealed class LateCharges(ScheduleParts parts)
{
    private readonly List<(SaleRow Row, ReportWindow Slice)> _rows = [];

    /// <summary>Whether a row says what was paid late, so that it is no sale.</summary>
    internal bool IsOne(SaleRow row) => row.Number(parts.Header.Find("overdue")) is not null;

    /// <summary>Notes a row; false where the schedule has no charge for it.</summary>
    internal bool Count(SaleRow row)
    {
        if (parts.Schedule.Late is null)
            return false;
        _rows.Add((row, parts.Slice(row.Window)));
        return true;
    }

    /// <summary>Writes the charges of a time into its statement.</summary>
    internal void Write(ReportWindow slice, List<StatementLine> lines, Dictionary<PoolKey, Pool> pools)
    {
        if (parts.Schedule.Late is not { } charge)
            return;
        var place = parts.Place.In("late");
        foreach (var (row, _) in _rows.Where(entry => entry.Slice == slice))
        {
            var currency = row.Currency ?? parts.Currency;
            var arithmetic = string.Empty;
            var result = currency is null ? Reckoned.NotKnown("report", "currency", "In which currency the sums are is not known.") : Charge(charge, row, place, new Reckoned(0, row.Number(parts.Header.Find("overdue")), currency), out arithmetic);
            var key = new PoolKey(slice, currency, null, null, null, null, 0);
            if (!pools.TryGetValue(key, out var pool))
                pools.Add(key, pool = new Pool(0, parts.Columns.Count));
            if (result.Unknown is { } why)
                pool.NotKnown(why);
            pool.Amount += result.Amount ?? 0;
            pool.HasAmount = true;
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
                IsResult = true,
                Unknown = result.Unknown is { } reason ? [reason] : [],
            });
        }
    }

    private Reckoned Charge(LateCharge charge, SaleRow row, TermPlace at, Reckoned overdue, out string arithmetic)
    {
        arithmetic = string.Empty;
        if (charge.UnrecognizedMembers.Count > 0)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "Something of the charge is not understood.");
        if (!TermReading.TryRead(charge.Rate, at, "rate", out var rate, out var unknown))
            return overdue with { Unknown = unknown };
        if (!TryDay(row, "due", out var due) || !TryDay(row, "paid", out var paid))
            return Reckoned.NotKnown("report", "due", $"Line {row.Line} does not tell when it was due and when it was paid.");

        var from = charge.Grace is { } grace && AnchoredDate.On(due).Plus(grace).Resolve(parts.Events).TryGetDate(out var end) ? end : due;
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
