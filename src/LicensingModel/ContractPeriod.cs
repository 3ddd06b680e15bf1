using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using NodaTime;

namespace LicensingModel;

/// <summary>
/// A length of time as a contract writes it: twelve months is not one year and not 365 days, although some of them end on the same day.
/// Written <c>P</c> and then years, months, weeks and days, each where present a whole number from 1 to 9999: <c>P12M</c>, <c>P1Y6M</c>,
/// <c>P2W</c>, <c>P90D</c>; no time at all is <c>P0D</c>. Equal to another only as written.
/// </summary>
public sealed class ContractPeriod : Scalar<ContractPeriod>, IScalar<ContractPeriod>
{
    /// <summary>The largest number of years, months, weeks or days.</summary>
    public const int MaximumCount = 9999;

    private const string NoTime = "P0D";

    private static readonly char[] Units = ['Y', 'M', 'W', 'D'];

    private ContractPeriod(int years, int months, int weeks, int days)
    {
        Years = years;
        Months = months;
        Weeks = weeks;
        Days = days;
    }

    /// <inheritdoc/>
    public static string Expectation
        => "a period: `P`, then years, months, weeks, days in that order, each from 1 to 9999 or left out, such as `P12M`, `P1Y6M` or `P90D`; no time at all is `P0D`";

    /// <inheritdoc/>
    public static string Pattern => "^P(0D|(?=[1-9])([1-9][0-9]{0,3}Y)?([1-9][0-9]{0,3}M)?([1-9][0-9]{0,3}W)?([1-9][0-9]{0,3}D)?)$";

    /// <summary>No time at all, where a contract or an office says so; written <c>P0D</c>. It is the only period without a part.</summary>
    public static ContractPeriod None { get; } = new(0, 0, 0, 0);

    /// <summary>The years written, or zero if none are.</summary>
    public int Years { get; }

    /// <summary>The months written, or zero if none are.</summary>
    public int Months { get; }

    /// <summary>The weeks written, or zero if none are.</summary>
    public int Weeks { get; }

    /// <summary>The days written, or zero if none are.</summary>
    public int Days { get; }

    /// <summary>A period of the given parts, of which zero is not written.</summary>
    /// <param name="years">From 0 to <see cref="MaximumCount"/>.</param>
    /// <param name="months">From 0 to <see cref="MaximumCount"/>.</param>
    /// <param name="weeks">From 0 to <see cref="MaximumCount"/>.</param>
    /// <param name="days">From 0 to <see cref="MaximumCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of bounds.</exception>
    /// <exception cref="ArgumentException">Every part is zero.</exception>
    public static ContractPeriod Of(int years = 0, int months = 0, int weeks = 0, int days = 0)
    {
        CheckCount(years, nameof(years));
        CheckCount(months, nameof(months));
        CheckCount(weeks, nameof(weeks));
        CheckCount(days, nameof(days));
        return (years | months | weeks | days) == 0
            ? throw new ArgumentException("A period has at least one part that is not zero.", nameof(years))
            : new ContractPeriod(years, months, weeks, days);
    }

    /// <summary>The given number of years.</summary>
    /// <param name="years">From 1 to <see cref="MaximumCount"/>.</param>
    /// <exception cref="ArgumentException">The number is out of bounds.</exception>
    public static ContractPeriod OfYears(int years) => Of(years: years);

    /// <summary>The given number of months.</summary>
    /// <param name="months">From 1 to <see cref="MaximumCount"/>.</param>
    /// <exception cref="ArgumentException">The number is out of bounds.</exception>
    public static ContractPeriod OfMonths(int months) => Of(months: months);

    /// <summary>The given number of weeks.</summary>
    /// <param name="weeks">From 1 to <see cref="MaximumCount"/>.</param>
    /// <exception cref="ArgumentException">The number is out of bounds.</exception>
    public static ContractPeriod OfWeeks(int weeks) => Of(weeks: weeks);

    /// <summary>The given number of calendar days.</summary>
    /// <param name="days">From 1 to <see cref="MaximumCount"/>.</param>
    /// <exception cref="ArgumentException">The number is out of bounds.</exception>
    public static ContractPeriod OfDays(int days) => Of(days: days);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ContractPeriod? result)
    {
        result = text is NoTime ? None : null;
        if (result is not null)
            return true;
        if (text.Length < 3 || text[0] != 'P')
            return false;

        Span<int> counts = [0, 0, 0, 0];
        var rest = text[1..];
        var next = 0;
        while (!rest.IsEmpty)
        {
            var digits = 0;
            while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
                digits++;

            if (digits is 0 or > 4 || digits == rest.Length || rest[0] == '0')
                return false;

            var unit = Array.IndexOf(Units, rest[digits], next);
            if (unit < 0)
                return false;

            counts[unit] = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
            next = unit + 1;
            rest = rest[(digits + 1)..];
        }

        result = new ContractPeriod(counts[0], counts[1], counts[2], counts[3]);
        return true;
    }

    /// <summary>
    /// The day this long after <paramref name="date"/>. Years and months are added together first; where the month reached is too short, its last
    /// day is taken (one month after 31 January is 28 or 29 February). Then weeks and days are added. A later date never gives an earlier day.
    /// </summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not such a day.</exception>
    /// <exception cref="OverflowException">The day falls after the year 9999; <see cref="TryAddTo"/> says so instead.</exception>
    public LocalDate AddTo(LocalDate date)
        => TryAddTo(date, out var result) ? result : throw new OverflowException($"{this} after {IsoDay.Format(date)} falls after the year 9999.");

    /// <summary>
    /// The day this long before <paramref name="date"/>, reckoned as <see cref="AddTo"/> does but backwards. It does not always undo
    /// <see cref="AddTo"/>: one month before 28 February is 28 January, one month after 31 January is 28 February.
    /// </summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not such a day.</exception>
    /// <exception cref="OverflowException">The day falls before the year 1; <see cref="TrySubtractFrom"/> says so instead.</exception>
    public LocalDate SubtractFrom(LocalDate date)
        => TrySubtractFrom(date, out var result) ? result : throw new OverflowException($"{this} before {IsoDay.Format(date)} falls before the year 1.");

    /// <summary>The day that <see cref="AddTo"/> gives, if it does not fall after the year 9999.</summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <param name="result">The day.</param>
    /// <returns>Whether there is such a day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not such a day.</exception>
    public bool TryAddTo(LocalDate date, out LocalDate result) => TryMove(date, 1, out result);

    /// <summary>The day that lies so many times this long after a day, counted at once, so that the 31st comes back after a short month.</summary>
    /// <returns>Whether it does not fall after the year 9999.</returns>
    internal bool TryAddTimes(long times, LocalDate date, out LocalDate result)
    {
        var (months, days) = (times * ((Years * 12) + Months), times * ((Weeks * 7) + Days));
        var month = (date.Year * 12L) + date.Month - 1 + months;
        result = default;
        if (month / 12 > IsoDay.Last.Year || days > 3_700_000)
            return false;
        var (year, ofYear) = ((int)(month / 12), (int)(month % 12) + 1);
        var moved = new LocalDate(year, ofYear, Math.Min(date.Day, IsoDay.DaysInMonth(year, ofYear)));
        if (Period.DaysBetween(moved, IsoDay.Last) < days)
            return false;
        result = moved.PlusDays((int)days);
        return true;
    }

    /// <summary>The least number of times that this lies between two days, the second of them later.</summary>
    internal long LeastTimesBetween(LocalDate first, LocalDate last) => (long)(Period.DaysBetween(first, last) / ((((Years * 12) + Months) * 31m) + (Weeks * 7) + Days));

    /// <summary>The day that <see cref="SubtractFrom"/> gives, if it does not fall before the year 1.</summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <param name="result">The day.</param>
    /// <returns>Whether there is such a day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not such a day.</exception>
    public bool TrySubtractFrom(LocalDate date, out LocalDate result) => TryMove(date, -1, out result);

    /// <summary>Whether <paramref name="other"/> is written the same: <c>P12M</c> does not equal <c>P1Y</c>.</summary>
    /// <param name="other">The other period.</param>
    public override bool Equals([NotNullWhen(true)] ContractPeriod? other)
        => other is not null && Years == other.Years && Months == other.Months && Weeks == other.Weeks && Days == other.Days;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Years, Months, Weeks, Days);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        ReadOnlySpan<int> counts = [Years, Months, Weeks, Days];
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
                text.Append(CultureInfo.InvariantCulture, $"{counts[i]}{Units[i]}");
        }

        return text.Length == 1 ? NoTime : text.ToString();
    }

    private static void CheckCount(int count, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaximumCount, parameter);
    }

    private bool TryMove(LocalDate date, int sign, out LocalDate result)
    {
        IsoDay.Checked(date);
        result = default;
        var month = (date.Year * 12) + date.Month - 1 + (sign * ((Years * 12) + Months));
        var (year, monthOfYear) = (month / 12, (month % 12) + 1);
        if (month < 12 || year > 9999)
            return false;

        var moved = new LocalDate(year, monthOfYear, Math.Min(date.Day, IsoDay.DaysInMonth(year, monthOfYear)));
        var days = sign * ((Weeks * 7) + Days);
        if (days < Period.DaysBetween(moved, IsoDay.First) || days > Period.DaysBetween(moved, IsoDay.Last))
            return false;

        result = moved.PlusDays(days);
        return true;
    }
}
