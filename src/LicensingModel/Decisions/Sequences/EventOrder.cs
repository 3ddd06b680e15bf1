using LicensingModel.Agreements;
using NodaTime;

namespace LicensingModel.Decisions.Sequences;

/// <summary>In which order things happened on one day, as far as that is recorded, and what was so in between.</summary>
/// <param name="events">The events of the document.</param>
/// <param name="days">The days on which they happened.</param>
internal sealed class EventOrder(ValueList<RecordedEvent> events, IEventDates days)
{
    // Of more on one day nothing is shown: every subset of them may be what had happened by some moment.
    private const int MostEvents = 8;

    /// <summary>The days on which things happened that are recorded, in their order; of what is known only to lie between two days, those two.</summary>
    internal IReadOnlyList<LocalDate> Days => field ??= events.SelectMany(recorded => Bounds(recorded.Id)).Distinct().Order().ToList();

    /// <summary>What is recorded as having happened on a day, or may have.</summary>
    internal IReadOnlyList<RecordedEvent> On(LocalDate day)
        => events.Where(recorded => days.Find(recorded.Id) is { HasHappened: true } occurrence && ResolvedDate.Of(recorded.Id, occurrence).MayBe(day)).DistinctBy(static recorded => recorded.Id).ToList();

    /// <summary>Whether one event came before another; not known of two of one day where no order is recorded, nor where the day of one is not.</summary>
    internal Truth IsBefore(EventId first, EventId second)
    {
        if (first == second)
            return Truth.False;
        var (occurrence, another) = (days.Find(first), days.Find(second));
        if (!occurrence.HasHappened || !another.HasHappened)
            return Truth.Unknown;
        if (occurrence.Latest < another.Earliest || another.Latest < occurrence.Earliest)
            return occurrence.Latest < another.Earliest;
        if (!occurrence.TryGetDate(out var one) || !another.TryGetDate(out _))
            return Truth.Unknown;
        var (isBefore, isAfter) = (Follows(second, first, one), Follows(first, second, one));
        return isBefore == isAfter ? Truth.Unknown : isBefore;
    }

    /// <summary>
    /// Whether something was so at some moment of a day, when the first of some events had happened and others perhaps had not. Where that depends on an order that is not recorded it is unknown.
    /// </summary>
    /// <param name="some">The events of that day on which it may depend.</param>
    /// <param name="isSo">Whether it is so while some of them have not happened.</param>
    internal Truth WasEver(IReadOnlyList<EventId> some, Func<ValueSet<EventId>, Truth> isSo)
    {
        if (some.Count > MostEvents)
            return Truth.Unknown;

        var all = (1 << some.Count) - 1;
        Dictionary<int, Truth> known = [];
        Truth After(int happened)
        {
            if (known.TryGetValue(happened, out var found))
                return found;
            Truth? result = null;
            for (var i = 0; i < some.Count; i++)
            {
                if ((happened & (1 << i)) != 0 || Enumerable.Range(0, some.Count).Any(other => (happened & (1 << other)) == 0 && IsBefore(some[other], some[i]).IsTrue))
                    continue;
                var next = happened | (1 << i);
                var one = isSo(some.Where((_, at) => (next & (1 << at)) == 0).ToValueSet()) | (next == all ? Truth.False : After(next));
                result = result is null || result == one ? one : Truth.Unknown;
            }

            return known[happened] = result ?? Truth.Unknown;
        }

        return some.Count == 0 ? Truth.False : After(0);
    }

    /// <summary>The pairs of some events whose order is not known.</summary>
    internal IEnumerable<(EventId One, EventId Other)> Unordered(IReadOnlyList<EventId> some)
        => from i in Enumerable.Range(0, some.Count)
           from j in Enumerable.Range(i + 1, some.Count - i - 1)
           where IsBefore(some[i], some[j]).IsUnknown
           select (some[i], some[j]);

    private IEnumerable<LocalDate> Bounds(EventId id)
    {
        if (days.Find(id) is not { HasHappened: true } occurrence)
            yield break;
        var date = ResolvedDate.Of(id, occurrence);
        if (date.TryGetEarliest(out var earliest))
            yield return earliest;
        if (date.TryGetLatest(out var latest))
            yield return latest;
    }

    /// <summary>Whether an event is recorded as coming after another of the same day, be it by way of others of that day.</summary>
    private bool Follows(EventId later, EventId earlier, LocalDate day)
    {
        var that = On(day);
        HashSet<EventId> seen = [];
        Stack<EventId> open = new([later]);
        while (open.TryPop(out var at))
        {
            foreach (var before in that.FirstOrDefault(recorded => recorded.Id == at)?.After ?? [])
            {
                if (before == earlier)
                    return true;
                if (seen.Add(before))
                    open.Push(before);
            }
        }

        return false;
    }
}
