using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using LicensingModel.Provisions.Schedules;
using NodaTime;

namespace LicensingModel.Royalties.Reports;

/// <summary>Some days, from the first to the last: the time to which a sale belongs, or for which is paid.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before the first.</param>
internal readonly record struct ReportWindow(LocalDate First, LocalDate Last) : IComparable<ReportWindow>
{
    /// <summary>All days.</summary>
    internal static ReportWindow Life { get; } = new(IsoDay.First, IsoDay.Last);

    /// <summary>By the last day, then by the first.</summary>
    public int CompareTo(ReportWindow other) => (Last, First).CompareTo((other.Last, other.First));

    /// <summary>Reads a year, half, quarter, month, week of ISO 8601 or day, or two days with a slash between: <c>2006</c>, <c>2006-H1</c>, <c>2006-Q3</c>, <c>2006-09</c>, <c>2006-W05</c>, <c>2006-09-30</c>, <c>2006-07-01/2006-09-30</c>.</summary>
    internal static bool TryParse(string text, out ReportWindow window)
    {
        window = default;
        if (text.Length == 21 && text[10] == '/' && IsoDay.TryParse(text.AsSpan(0, 10), out var first) && IsoDay.TryParse(text.AsSpan(11), out var last))
        {
            window = new(first, last);
            return first <= last;
        }

        if (text.Length == 10 && IsoDay.TryParse(text, out var day))
        {
            window = new(day, day);
            return true;
        }

        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999)
            return false;
        if (text.Length == 4)
            return Months(year, 1, 12, out window);
        if (text.Length == 8 && text[4] == '-' && text[5] == 'W')
            return Week(year, text.AsSpan(6), out window);
        if (text.Length != 7 || text[4] != '-' || !char.IsAsciiDigit(text[6]))
            return false;
        return (text[5], text[6] - '0') switch
        {
            ('Q', >= 1 and <= 4) quarter => Months(year, (3 * quarter.Item2) - 2, 3, out window),
            ('H', >= 1 and <= 2) half => Months(year, (6 * half.Item2) - 5, 6, out window),
            ('0', >= 1) month => Months(year, month.Item2, 1, out window),
            ('1', <= 2) month => Months(year, 10 + month.Item2, 1, out window),
            _ => false,
        };
    }

    /// <summary>Whether all days of the other are in it.</summary>
    internal bool Contains(ReportWindow other) => First <= other.First && other.Last <= Last;

    /// <summary>Whether a day is in both.</summary>
    internal bool Overlaps(ReportWindow other) => First <= other.Last && other.First <= Last;

    /// <summary>The period of a kind in which a day lies.</summary>
    /// <param name="period">The kind: week, four weeks, month, quarter, half, year, life.</param>
    /// <param name="day">The day.</param>
    /// <param name="yearStart">A day on which a year begins.</param>
    /// <param name="weekStart">A day on which a week begins; null where weeks begin on Mondays, and nobody can say which four of them belong together.</param>
    /// <param name="window">The period.</param>
    /// <returns>False for a kind that is none of these.</returns>
    internal static bool TryFind(RoyaltyPeriod period, LocalDate day, LocalDate yearStart, LocalDate? weekStart, [NotNullWhen(true)] out ReportWindow window)
    {
        window = Life;
        if (period == RoyaltyPeriod.Life)
            return true;
        if (Days(period) is > 0 and var days)
            return Weeks(days, day, weekStart, out window);

        var months = period == RoyaltyPeriod.Month ? 1 : period == RoyaltyPeriod.Quarter ? 3 : period == RoyaltyPeriod.HalfYear ? 6 : period == RoyaltyPeriod.Year ? 12 : 0;
        if (months == 0 || day.Year > 9998)
            return false;

        // Every period begins whole months after the year does; the day of the month is kept where the month has it.
        var since = ((day.Year - yearStart.Year) * 12) + day.Month - yearStart.Month;
        var steps = Math.DivRem(since, months, out var rest) - (rest < 0 ? 1 : 0);
        var first = yearStart.PlusMonths(steps * months);
        if (first > day)
            first = yearStart.PlusMonths(--steps * months);
        window = new(first, yearStart.PlusMonths((steps + 1) * months).PlusDays(-1));
        return true;
    }

    /// <summary>The days, as a report writes them.</summary>
    public override string ToString()
    {
        var (first, last) = (First, Last);
        if (this == Life)
            return "life";
        if (first == last)
            return IsoDay.Format(first);
        if (first.Day != 1 || last != last.With(DateAdjusters.EndOfMonth))
            return $"{IsoDay.Format(first)}/{IsoDay.Format(last)}";
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        return (months, (first.Month - 1) % Math.Max(months, 1)) switch
        {
            (12, 0) => first.Year.ToString("0000", CultureInfo.InvariantCulture),
            (6, 0) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-H{(first.Month + 5) / 6}"),
            (3, 0) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-Q{(first.Month + 2) / 3}"),
            (1, _) => string.Create(CultureInfo.InvariantCulture, $"{first.Year:0000}-{first.Month:00}"),
            _ => $"{IsoDay.Format(first)}/{IsoDay.Format(last)}",
        };
    }

    /// <summary>The days of a time of weeks; 0 for every other.</summary>
    internal static int Days(RoyaltyPeriod period) => period == RoyaltyPeriod.Week ? 7 : period == RoyaltyPeriod.FourWeeks ? 28 : 0;

    private static bool Weeks(int days, LocalDate day, LocalDate? from, out ReportWindow window)
    {
        // 1 January of the year 1 was a Monday.
        window = Life;
        if (day.Year > 9998 || (from is null && days != 7))
            return false;
        var since = Period.DaysBetween(from ?? new LocalDate(1, 1, 1), day) % days;
        var back = since < 0 ? since + days : since;
        if (Period.DaysBetween(IsoDay.First, day) < back)
            return false;
        window = new(day.PlusDays(-back), day.PlusDays(days - back - 1));
        return true;
    }

    private static bool Week(int year, ReadOnlySpan<char> number, out ReportWindow window)
    {
        window = default;
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        if (year > 9998 || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var week) || week < 1 || week > rule.GetWeeksInWeekYear(year, CalendarSystem.Iso))
            return false;
        var first = rule.GetLocalDate(year, week, IsoDayOfWeek.Monday, CalendarSystem.Iso);
        window = new(first, first.PlusDays(6));
        return true;
    }

    private static bool Months(int year, int month, int count, out ReportWindow window)
    {
        var first = new LocalDate(year, month, 1);
        window = new(first, first.PlusMonths(count - 1).With(DateAdjusters.EndOfMonth));
        return true;
    }
}
