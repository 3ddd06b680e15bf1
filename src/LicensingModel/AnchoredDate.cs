using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using NodaTime;

namespace LicensingModel;

/// <summary>
/// A date as a contract writes it: a day, the day of an event, a period after or before another date, the earlier or later of several, the first day of a calendar period, never,
/// or left open by the text. One of <see cref="FixedDate"/>, <see cref="EventDate"/>, <see cref="OffsetDate"/>, <see cref="EarlierOf"/>,
/// <see cref="LaterOf"/>, <see cref="StartOfPeriod"/>, <see cref="NoEnd"/>, <see cref="UnstatedDate"/> and <see cref="UnrecognizedDate"/>. Equal to another as written,
/// not by the day on which it turns out to fall.
/// </summary>
public abstract record AnchoredDate : Element
{
    /// <summary>How deeply dates may be written in terms of each other.</summary>
    public const int MaximumNesting = 32;

    /// <summary>Of how many dates one may be composed, itself included.</summary>
    public const int MaximumSize = 10_000;

    private const string BoundsExpectation = "A date nests at most 32 deep and is composed of at most 10,000 dates.";

    private protected AnchoredDate()
    {
    }

    /// <summary>A date that never comes: the end of what is perpetual.</summary>
    public static AnchoredDate Never { get; } = new NoEnd();

    /// <summary>A date that the text leaves open.</summary>
    public static AnchoredDate Unstated { get; } = new UnstatedDate();

    internal virtual int Nesting => 1;

    internal virtual long Size => 1;

    /// <summary>The given day.</summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "The named alternate is On.")]
    public static implicit operator AnchoredDate(LocalDate date) => On(date);

    /// <summary>The given day.</summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static AnchoredDate On(LocalDate date) => new FixedDate { Date = date };

    /// <summary>The given day of the ISO calendar.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the length of the month.</param>
    /// <exception cref="ArgumentException">There is no such day.</exception>
    public static AnchoredDate On(int year, int month, int day) => On(new LocalDate(year, month, day));

    /// <summary>The day on which the event happens.</summary>
    /// <param name="eventId">The event.</param>
    public static AnchoredDate OfEvent(EventId eventId) => new EventDate { Event = eventId };

    /// <summary>The earliest of the given dates.</summary>
    /// <param name="dates">At least one.</param>
    /// <exception cref="ArgumentException">There is none, or together they exceed <see cref="MaximumNesting"/> or <see cref="MaximumSize"/>.</exception>
    public static AnchoredDate EarlierOf(params ReadOnlySpan<AnchoredDate> dates) => new EarlierOf { Dates = ValueList.Create(dates) };

    /// <summary>The latest of the given dates.</summary>
    /// <param name="dates">At least one.</param>
    /// <exception cref="ArgumentException">There is none, or together they exceed <see cref="MaximumNesting"/> or <see cref="MaximumSize"/>.</exception>
    public static AnchoredDate LaterOf(params ReadOnlySpan<AnchoredDate> dates) => new LaterOf { Dates = ValueList.Create(dates) };

    /// <summary>The first day of the calendar period in which this date falls.</summary>
    /// <param name="period">A month, a quarter or a year.</param>
    /// <exception cref="ArgumentException">The result exceeds <see cref="MaximumNesting"/> or <see cref="MaximumSize"/>, or <paramref name="period"/> is none of the three.</exception>
    public AnchoredDate StartOf(CalendarPeriod period) => new StartOfPeriod { Of = this, Period = period };

    /// <summary>The date that lies <paramref name="period"/> after this one.</summary>
    /// <param name="period">How long after.</param>
    /// <exception cref="ArgumentException">The result exceeds <see cref="MaximumNesting"/> or <see cref="MaximumSize"/>.</exception>
    public AnchoredDate Plus(ContractPeriod period) => new OffsetDate { From = this, Period = period, Direction = OffsetDirection.After };

    /// <summary>The date that lies <paramref name="period"/> before this one.</summary>
    /// <param name="period">How long before.</param>
    /// <exception cref="ArgumentException">The result exceeds <see cref="MaximumNesting"/> or <see cref="MaximumSize"/>.</exception>
    public AnchoredDate Minus(ContractPeriod period) => new OffsetDate { From = this, Period = period, Direction = OffsetDirection.Before };

    /// <summary>
    /// Works out between which days this date falls on what is known of the events; nothing is guessed. A date with members that this version
    /// does not know resolves to unknown, because they may move it.
    /// </summary>
    /// <param name="events">What is known of the events.</param>
    public ResolvedDate Resolve(IEventDates events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return UnrecognizedMembers.Count == 0 ? ResolveAsWritten(events) : ResolvedDate.Unrecognized;
    }

    private protected static AnchoredDate Bounded(AnchoredDate part, [CallerMemberName] string member = "")
        => Preconditions.Valid(part, AreInBounds(part.Nesting, part.Size), BoundsExpectation, member);

    private protected static ValueList<AnchoredDate> Bounded(ValueList<AnchoredDate> parts, [CallerMemberName] string member = "")
    {
        Preconditions.Valid(parts, parts.Count > 0, "At least one date is needed.", member);
        return Preconditions.Valid(parts, parts.Count < MaximumSize && AreInBounds(DeepestOf(parts), SizeOf(parts)), BoundsExpectation, member);
    }

    private protected static int DeepestOf(ValueList<AnchoredDate> parts) => parts.Max(part => part.Nesting);

    private protected static long SizeOf(ValueList<AnchoredDate> parts) => parts.Sum(part => part.Size);

    private protected abstract ResolvedDate ResolveAsWritten(IEventDates events);

    private static bool AreInBounds(int nestingOfParts, long sizeOfParts) => nestingOfParts < MaximumNesting && sizeOfParts < MaximumSize;
}
