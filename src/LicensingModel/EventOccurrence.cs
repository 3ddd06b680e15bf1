using NodaTime;

namespace LicensingModel;

/// <summary>
/// What is known of when an event happened: on a day; on one of several days; not up to and including a day, and perhaps never; or nothing, which
/// is the default. Whether "not up to a day" is a recorded fact or a presumption is for whoever says it to note.
/// </summary>
public readonly record struct EventOccurrence
{
    private readonly DateBound _earliest;
    private readonly DateBound _latest;
    private readonly bool _isKnown;

    private EventOccurrence(DateBound earliest, DateBound latest)
    {
        _earliest = earliest;
        _latest = latest;
        _isKnown = true;
    }

    /// <summary>Nothing is known: it may have happened on any day, may happen yet, or never.</summary>
    public static EventOccurrence Unknown => default;

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => !_isKnown;

    /// <summary>Whether it is known to have happened, although perhaps not on which day.</summary>
    public bool HasHappened => _isKnown && _latest.IsDay;

    internal DateBound Earliest => _isKnown ? _earliest : DateBound.BeforeAny;

    internal DateBound Latest => _isKnown ? _latest : DateBound.Never;

    /// <summary>It happened on <paramref name="date"/>.</summary>
    /// <param name="date">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static EventOccurrence On(LocalDate date)
    {
        var day = DateBound.On(IsoDay.Checked(date));
        return new EventOccurrence(day, day);
    }

    /// <summary>It happened on a day of which it is known only that it is not before one and not after another, such as one of a month.</summary>
    /// <param name="earliest">The first day that it may have been, of the ISO calendar in the years 1 to 9999; null where it may have been any up to the last.</param>
    /// <param name="latest">The last day that it may have been, of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">One is not such a day, or the first lies after the last.</exception>
    public static EventOccurrence Between(LocalDate? earliest, LocalDate latest)
    {
        var last = DateBound.On(IsoDay.Checked(latest));
        var first = earliest is { } day ? DateBound.On(IsoDay.Checked(day, nameof(earliest))) : DateBound.BeforeAny;
        return new EventOccurrence(Preconditions.Valid(first, first <= last, "The first day lies after the last.", nameof(earliest)), last);
    }

    /// <summary>It had not happened by the end of <paramref name="lastDay"/>; what came after is open. Through the last day of the calendar, it never happens.</summary>
    /// <param name="lastDay">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static EventOccurrence NotThrough(LocalDate lastDay) => new(DateBound.AfterDay(IsoDay.Checked(lastDay)), DateBound.Never);

    /// <summary>That it happens on a date; where that may be any day, or never come, nothing is known.</summary>
    internal static EventOccurrence Of(ResolvedDate date)
    {
        LocalDate? earliest = date.TryGetEarliest(out var first) ? first : null;
        return date.TryGetLatest(out var latest) ? Between(earliest, latest)
            : date.IsNever ? NotThrough(IsoDay.Last)
            : earliest > IsoDay.First ? NotThrough(first.PlusDays(-1))
            : Unknown;
    }

    /// <summary>The day on which it happened, if that is known.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is known to have happened on that day.</returns>
    public bool TryGetDate(out LocalDate date)
    {
        var isExact = HasHappened && _earliest == _latest;
        date = isExact ? _earliest.Day : default;
        return isExact;
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
            : HasHappened ? $"from {_earliest} to {_latest}"
            : TryGetNotThrough(out var lastDay) ? "not through " + IsoDay.Format(lastDay)
            : "unknown";
}
