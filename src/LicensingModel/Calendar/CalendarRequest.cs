using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Calendar;

/// <summary>What a calendar is asked for.</summary>
public sealed record CalendarRequest
{
    /// <summary>How many entries a calendar has at most, unless it is asked for more or fewer.</summary>
    public const int OrdinaryLimit = 10_000;

    /// <summary>The agreement; null for all of the document.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The days that are wanted. What recurs without an end is listed only up to its last day.</summary>
    public DateSpan Range { get; init => field = Preconditions.NotNull(value); } = DateSpan.Always;

    /// <summary>The day on which the document was known so; null for all that is recorded.</summary>
    public LocalDate? KnownOn { get; init; }

    /// <summary>Which days are holidays, for each place that matters: a business day is one in all of them.</summary>
    public ValueList<HolidayCalendar> Holidays { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// How payments, reports and other acts are moved that fall on no business day, where the agreement does not say. The last day of a notice or option is moved only where the agreement says so: a day that
    /// was thought to be later would be missed. Null where nothing is to be assumed.
    /// </summary>
    public BusinessDayConvention? Convention { get; init; }

    /// <summary>How many entries there are at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 1 to 1,000,000.</exception>
    public int Limit { get; init => field = value is >= 1 and <= 1_000_000 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is from 1 to 1,000,000."); } = OrdinaryLimit;
}
