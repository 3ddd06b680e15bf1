using LicensingModel.Provisions.Schedules;
using NodaTime;

namespace LicensingModel.Provisions.Charges;

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

    /// <summary>Whether how much of a period some days are follows from how days are counted: days of the calendar, over a year of so many.</summary>
    internal static bool IsCounted(ContractPeriod part, ContractPeriod whole, DayCount? count)
        => Months(part) == 0 && Days(part) > 0 && Months(whole) > 0 && Days(whole) == 0 && (count == DayCount.Actual365 || count == DayCount.Actual360 || count == DayCount.ActualActual);

    /// <summary>The day so many periods later.</summary>
    internal static LocalDate Next(LocalDate from, ContractPeriod period, int times) => from.PlusMonths(Months(period) * times).PlusDays(Days(period) * times);

    /// <summary>How many whole periods lie between two days, and how many days are left.</summary>
    internal static (int Whole, int Days) Count(LocalDate from, LocalDate to, ContractPeriod period)
    {
        if (Months(period) == 0 && Days(period) > 0 && to >= from)
            return Math.DivRem(Period.DaysBetween(from, to), Days(period));
        var whole = 0;
        while (whole < Most && Next(from, period, whole + 1) <= to)
            whole++;
        return (whole, Period.DaysBetween(Next(from, period, whole), to));
    }

    /// <summary>Which part of a period some days are that are left behind whole ones; null where that is not said, or the days are counted and the period is none of whole months.</summary>
    /// <param name="count">How they are counted.</param>
    /// <param name="from">The first of the days.</param>
    /// <param name="to">The day behind the last one.</param>
    /// <param name="every">The period.</param>
    /// <param name="begun">The part of the period that counts where it has only begun.</param>
    /// <param name="anchor">The day of the month from which whole periods ran to the first of the days: where that month was too short for it, the end of the month stands for it among months of 30 days.</param>
    internal static ExactRatio? Share(DayCount? count, LocalDate from, LocalDate to, ContractPeriod every, ExactRatio begun, int anchor = 0)
        => count == DayCount.Begun ? begun
        : count == DayCount.Complete ? ExactRatio.Zero
        : Months(every) == 0 || Days(every) != 0 ? null
        : count == DayCount.ActualActual ? OfYears(from, to).Times(ExactRatio.Of(12, Months(every)))
        : count == DayCount.Actual365 ? ExactRatio.Of(Period.DaysBetween(from, to) * 12, 365 * Months(every))
        : count == DayCount.Actual360 ? ExactRatio.Of(Period.DaysBetween(from, to) * 12, 360 * Months(every))
        : count == DayCount.Thirty360 ? ExactRatio.Of(((360 * (to.Year - from.Year)) + (30 * (to.Month - from.Month)) + Math.Min(to.Day, 30) - Math.Min(from == from.With(DateAdjusters.EndOfMonth) ? Math.Max(from.Day, anchor) : from.Day, 30)) * 12, 360 * Months(every))
        : null;

    private static ExactRatio OfYears(LocalDate from, LocalDate to)
    {
        var years = ExactRatio.Zero;
        for (var at = from; at < to;)
        {
            var next = at.Year < to.Year ? new LocalDate(at.Year + 1, 1, 1) : to;
            years = years.Plus(ExactRatio.Of(Period.DaysBetween(at, next), CalendarSystem.Iso.GetDaysInYear(at.Year)));
            at = next;
        }

        return years;
    }
}
