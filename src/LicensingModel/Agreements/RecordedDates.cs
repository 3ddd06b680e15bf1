namespace LicensingModel.Agreements;

/// <summary>The days of events as they are recorded, and that those which are not recorded had not happened through a day.</summary>
/// <param name="events">The events; of several with one id the first counts.</param>
/// <param name="through">The day through which what is not recorded is presumed not to have happened; null where nothing is presumed.</param>
internal sealed class RecordedDates(ValueList<RecordedEvent> events, NodaTime.LocalDate? through) : IEventDates
{
    private readonly Dictionary<EventId, RecordedEvent> _events = First(events);

    /// <summary>The event of an id; null where none is declared.</summary>
    internal RecordedEvent? Declared(EventId id) => _events.GetValueOrDefault(id);

    /// <inheritdoc/>
    public EventOccurrence Find(EventId id)
    {
        if (!_events.TryGetValue(id, out var happening) || !IsPlain(happening))
            return EventOccurrence.Unknown;
        return happening.On.TryGetValue(out var on) && on is FixedDate day ? EventOccurrence.On(day.Date)
            : happening.On.IsBlank && through is { } last ? EventOccurrence.NotThrough(last)
            : EventOccurrence.Unknown;
    }

    /// <summary>Whether all of it is understood, and sources do not deny it or pass it on as rumour.</summary>
    private static bool IsPlain(RecordedEvent happening)
        => UnderstoodWalk.NotUnderstood(happening).Count == 0
            && (happening.Claims.Count == 0 || happening.Claims.Any(static claim => claim.Stance == ClaimStance.Asserts))
            && happening.Claims.All(static claim => claim.Stance != ClaimStance.Denies)
            && !happening.On.IsDoubtful;

    private static Dictionary<EventId, RecordedEvent> First(ValueList<RecordedEvent> events)
    {
        Dictionary<EventId, RecordedEvent> first = new(events.Count);
        foreach (var happening in events)
            first.TryAdd(happening.Id, happening);
        return first;
    }
}
