using NodaTime;

namespace LicensingModel;

/// <summary>
/// What is known of when an event happened: on a day; not up to and including a day, and perhaps never; or nothing, which is the
/// default. Whether "not up to a day" is a recorded fact or a presumption is for whoever says it to note.
/// </summary>
public readonly record struct EventOccurrence
{
    private readonly DateBound _earliest;
    private readonly bool _isKnown;

    private EventOccurrence(DateBound earliest, bool happened)
    {
        _earliest = earliest;
        _isKnown = true;
        HasHappened = happened;
    }

    /// <summary>Nothing is known: it may have happened on any day, may happen yet, or never.</summary>
    public static EventOccurrence Unknown => default;

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>Whether it is known to have happened, and on which day.</summary>
    public bool HasHappened { get; }

    internal DateBound Earliest => _isKnown ? _earliest : DateBound.BeforeAny;

    internal DateBound Latest => HasHappened ? _earliest : DateBound.Never;

    /// <summary>It happened on <paramref name="date"/>.</summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static EventOccurrence On(LocalDate date) => new(DateBound.On(IsoDay.Checked(date)), happened: true);

    /// <summary>It had not happened by the end of <paramref name="lastDay"/>; what came after is open. Through the last day of the calendar, it never happens.</summary>
    /// <param name="lastDay">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static EventOccurrence NotThrough(LocalDate lastDay) => new(DateBound.AfterDay(IsoDay.Checked(lastDay)), happened: false);

    /// <summary>The day on which it happened, if that is known.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is known to have happened.</returns>
    public bool TryGetDate(out LocalDate date)
    {
        date = HasHappened ? _earliest.Day : default;
        return HasHappened;
    }

    /// <summary>The last day through which it is known not to have happened, if that is what is known.</summary>
    /// <param name="lastDay">The day.</param>
    /// <returns>Whether that is what is known.</returns>
    public bool TryGetNotThrough(out LocalDate lastDay)
    {
        var has = _isKnown && !HasHappened;
        lastDay = !has ? default : _earliest.IsNever ? IsoDay.Last : _earliest.Day.PlusDays(-1);
        return has;
    }

    /// <summary>What is known, in words, for a log or a debugger.</summary>
    public override string ToString()
        => TryGetDate(out var date) ? "on " + IsoDay.Format(date)
            : TryGetNotThrough(out var lastDay) ? "not through " + IsoDay.Format(lastDay)
            : "unknown";
}
