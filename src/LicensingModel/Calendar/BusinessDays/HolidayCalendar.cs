using NodaTime;

namespace LicensingModel.Calendar.BusinessDays;

/// <summary>Which days of a place are no business days, as a host gives them. Nothing is said of days that it does not cover.</summary>
public sealed record HolidayCalendar
{
    /// <summary>Whose holidays they are: a city, a settlement system, a party's place of business.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public required string Name { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), !string.IsNullOrWhiteSpace(value), "A holiday calendar has a name."); }

    /// <summary>The days of which it tells.</summary>
    public required DateSpan Covers { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The days of the week that are no business days; none where every day of the week can be one.</summary>
    public ValueList<IsoDayOfWeek> Weekend { get; init => field = Preconditions.NotNull(value); } = [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    /// <summary>The holidays, in order.</summary>
    public ValueList<LocalDate> Holidays
    {
        get;
        init => field = [.. Preconditions.NotNull(value).Distinct().Order()];
    }
    = [];

    /// <summary>
    /// Reads a table of comma-separated values without a first line of names: <c>name,London</c>, <c>covers,2026-01-01/2027-12-31</c>, <c>weekend,saturday,sunday</c> (without it these two; <c>weekend</c> alone for none), and a row
    /// <c>holiday,2026-12-25,Christmas Day</c> for each holiday, of which the name may be left out.
    /// </summary>
    /// <param name="reader">The table.</param>
    /// <returns>The calendar, where nothing is wrong: a table of which a row cannot be read may lack a holiday. Otherwise what is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static HolidayReading Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new HolidayTable(reader).Read();
    }

    /// <summary>Whether a day is a business day; unknown of a day that is not covered.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public Truth IsBusinessDay(LocalDate day) => !Covers.Contains(day) ? Truth.Unknown : !(Weekend.Contains(day.DayOfWeek) || HasHoliday(day));

    private bool HasHoliday(LocalDate day)
    {
        var (low, high) = (0, Holidays.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Holidays[middle].CompareTo(day);
            if (order == 0)
                return true;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }
}
