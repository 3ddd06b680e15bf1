using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using LicensingModel.Sources;

namespace LicensingModel.Validation.Rules;

/// <summary>Finds what ids name; each table is made when it is first asked for. Of two things with one id the first counts.</summary>
internal sealed class DocumentIndex(LicensingDocument document) : IEventDates
{
    private Dictionary<SourceId, Source>? _sources;
    private Dictionary<ProvisionId, (int Agreement, int Provision)>? _provisions;
    private Dictionary<EventId, EventOccurrence>? _events;
    private Dictionary<PatentId, Patent>? _patents;
    private Dictionary<StandardId, Standard>? _standards;

    internal Source? Find(SourceId id) => (_sources ??= First(document.Sources, static source => source.Id)).GetValueOrDefault(id);

    internal Patent? Find(PatentId id) => (_patents ??= First(document.Patents, static patent => patent.Id)).GetValueOrDefault(id);

    internal Standard? Find(StandardId id) => (_standards ??= First(document.Standards, static standard => standard.Id)).GetValueOrDefault(id);

    internal (Agreement Agreement, Provision Provision)? Find(ProvisionId id)
        => Provisions().TryGetValue(id, out var place)
            ? (document.Agreements[place.Agreement], document.Agreements[place.Agreement].Provisions[place.Provision])
            : null;

    internal JsonPointer? PlaceOf(ProvisionId id)
        => Provisions().TryGetValue(id, out var place)
            ? JsonPointer.Root.Append("agreements").Append(place.Agreement).Append("provisions").Append(place.Provision)
            : null;

    /// <inheritdoc/>
    public EventOccurrence Find(EventId id)
    {
        _events ??= EventDays();
        return _events.GetValueOrDefault(id);
    }

    private Dictionary<ProvisionId, (int Agreement, int Provision)> Provisions()
    {
        if (_provisions is not null)
            return _provisions;

        _provisions = [];
        for (var i = 0; i < document.Agreements.Count; i++)
        {
            var provisions = document.Agreements[i].Provisions;
            for (var j = 0; j < provisions.Count; j++)
                _provisions.TryAdd(provisions[j].Id, (i, j));
        }

        return _provisions;
    }

    /// <summary>The days of the events that are recorded as a day. One that is reckoned from another event counts as unknown, so that no circle is followed.</summary>
    private Dictionary<EventId, EventOccurrence> EventDays()
    {
        Dictionary<EventId, EventOccurrence> days = [];
        foreach (var happening in document.Events)
            days.TryAdd(happening.Id, happening.On.StatedValue is FixedDate day ? EventOccurrence.On(day.Date) : EventOccurrence.Unknown);
        return days;
    }

    /// <summary>By id; of several with the same one, the first.</summary>
    private static Dictionary<TId, T> First<TId, T>(ValueList<T> items, Func<T, TId> id)
        where TId : notnull
        where T : Element
    {
        Dictionary<TId, T> first = new(items.Count);
        foreach (var item in items)
            first.TryAdd(id(item), item);
        return first;
    }
}
