namespace LicensingModel.Agreements;

/// <summary>
/// The days of events as they are recorded, or between which they lie where they are reckoned from others or known by a month, and that those which are not recorded had not happened through a day.
/// </summary>
/// <param name="events">The events; of several with one id the first counts.</param>
/// <param name="through">The day through which what is not recorded is presumed not to have happened; null where nothing is presumed.</param>
internal sealed class RecordedDates(ValueList<RecordedEvent> events, NodaTime.LocalDate? through) : IEventDates
{
    private readonly Dictionary<EventId, RecordedEvent> _events = First(events);
    private Dictionary<EventId, EventOccurrence>? _reckoned;

    /// <summary>The event of an id; null where none is declared.</summary>
    internal RecordedEvent? Declared(EventId id) => _events.GetValueOrDefault(id);

    /// <inheritdoc/>
    public EventOccurrence Find(EventId id)
    {
        if (!_events.TryGetValue(id, out var happening))
            return EventOccurrence.Unknown;
        if (!IsPlain(happening))
            return OfDisputed(happening);
        if (happening.On.IsBlank)
            return through is { } last ? EventOccurrence.NotThrough(last) : EventOccurrence.Unknown;
        return !happening.On.TryGetValue(out var on) ? EventOccurrence.Unknown
            : on is FixedDate day ? EventOccurrence.On(day.Date)
            : (_reckoned ??= Reckoned()).GetValueOrDefault(id);
    }

    /// <summary>Whether sources deny an event, or only pass it on as rumour: its day, where that is beyond doubt, is the first on which it may have happened.</summary>
    internal bool IsDisputed(EventId id) => _events.TryGetValue(id, out var happening) && !IsPlain(happening) && !OfDisputed(happening).IsUnknown;

    /// <summary>Whether an event is known to lie between days, and not on which of them, and the given day is one of those.</summary>
    internal bool Narrows(EventId id, NodaTime.LocalDate day)
        => Find(id) is { HasHappened: true } occurrence && !occurrence.TryGetDate(out _) && ResolvedDate.Of(id, occurrence).MayBe(day);

    /// <summary>When those happened whose day is reckoned. Where the days of several go round in a circle, one of them counts as unknown.</summary>
    private Dictionary<EventId, EventOccurrence> Reckoned()
    {
        Dictionary<EventId, EventOccurrence> known = [];
        HashSet<EventId> seen = [];
        Stack<EventId> open = [];
        foreach (var id in _events.Keys)
        {
            open.Push(id);
            while (open.TryPeek(out var at))
            {
                if (known.ContainsKey(at) || !_events.TryGetValue(at, out var happening) || !IsPlain(happening) || !happening.On.TryGetValue(out var on) || on is FixedDate)
                {
                    open.Pop();
                    continue;
                }

                var others = new Dates(this, known);
                var date = on.Resolve(others);
                if (others.Open.Count == 0 || !seen.Add(at))
                    known[at] = EventOccurrence.Of(date);
                else
                    others.Open.ForEach(open.Push);
            }
        }

        return known;
    }

    /// <summary>Whether all of it is understood, and sources do not deny it or pass it on as rumour.</summary>
    private static bool IsPlain(RecordedEvent happening)
        => UnderstoodWalk.NotUnderstood(happening).Count == 0
            && (happening.Claims.Count == 0 || happening.Claims.Any(static claim => claim.Stance == ClaimStance.Asserts))
            && happening.Claims.All(static claim => claim.Stance != ClaimStance.Denies)
            && !happening.On.IsDoubtful;

    /// <summary>What is not believed whole happened on its day, or not at all; not before.</summary>
    private static EventOccurrence OfDisputed(RecordedEvent happening)
        => UnderstoodWalk.NotUnderstood(happening).Count == 0 && happening.On.TryGetValue(out var on) && !happening.On.IsDoubtful
            && on.Resolve(new RecordedDates([], null)).TryGetEarliest(out var first) && first > IsoDay.First
            ? EventOccurrence.NotThrough(first.PlusDays(-1)) : EventOccurrence.Unknown;

    /// <summary>The days of events as far as they are known so far, and of which else it was asked.</summary>
    private sealed class Dates(RecordedDates recorded, Dictionary<EventId, EventOccurrence> known) : IEventDates
    {
        internal List<EventId> Open { get; } = [];

        public EventOccurrence Find(EventId id)
        {
            if (known.TryGetValue(id, out var occurrence))
                return occurrence;
            if (!recorded._events.TryGetValue(id, out var happening) || happening.On.IsBlank || happening.On.StatedValue is FixedDate || !IsPlain(happening) || !happening.On.TryGetValue(out _))
                return recorded.Find(id);
            Open.Add(id);
            return EventOccurrence.Unknown;
        }
    }

    private static Dictionary<EventId, RecordedEvent> First(ValueList<RecordedEvent> events)
    {
        Dictionary<EventId, RecordedEvent> first = new(events.Count);
        foreach (var happening in events)
            first.TryAdd(happening.Id, happening);
        return first;
    }
}
