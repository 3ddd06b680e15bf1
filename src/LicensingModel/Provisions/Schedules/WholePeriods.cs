using NodaTime;

namespace LicensingModel.Provisions.Schedules;

/// <summary>Time counted in whole periods and a part of one, as interest is.</summary>
internal static class WholePeriods
{
    private const int Most = 100_000;

    /// <summary>The months of a period, its years counted as twelve.</summary>
    internal static int Months(ContractPeriod period) => (12 * period.Years) + period.Months;

    /// <summary>The days of a period, its weeks counted as seven; months are no days.</summary>
    internal static int Days(ContractPeriod period) => (7 * period.Weeks) + period.Days;

    /// <summary>How much of a period another is: whole months of whole months, or days of days; null where nobody can say.</summary>
    internal static ExactRatio? Fraction(ContractPeriod part, ContractPeriod whole)
        => part == whole ? ExactRatio.One
        : Days(part) == 0 && Days(whole) == 0 && Months(whole) > 0 ? ExactRatio.Of(Months(part), Months(whole))
        : Months(part) == 0 && Months(whole) == 0 && Days(whole) > 0 ? ExactRatio.Of(Days(part), Days(whole))
        : null;

    /// <summary>The day so many periods later.</summary>
    internal static LocalDate Next(LocalDate from, ContractPeriod period, int times) => from.PlusMonths(Months(period) * times).PlusDays(Days(period) * times);

    /// <summary>How many whole periods lie between two days, and how many days are left.</summary>
    internal static (int Whole, int Days) Count(LocalDate from, LocalDate to, ContractPeriod period)
    {
        var whole = 0;
        while (whole < Most && Next(from, period, whole + 1) <= to)
            whole++;
        return (whole, Period.DaysBetween(Next(from, period, whole), to));
    }

    /// <summary>Which part of a period some days are, by a day count; null where that is not said, or the period is none of whole months.</summary>
    internal static ExactRatio? Share(DayCount? count, LocalDate from, LocalDate to, ContractPeriod every)
    {
        if (count is null || !count.IsKnown || Months(every) == 0 || Days(every) != 0)
            return null;
        var days = count == DayCount.Thirty360 ? (360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + Math.Min(to.Day, 30) - Math.Min(from.Day, 30) : Period.DaysBetween(from, to);
        return ExactRatio.Of(days * 12, (count == DayCount.Actual365 ? 365 : 360) * Months(every));
    }
}
