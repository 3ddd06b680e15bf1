namespace LicensingModel.Tests;

/// <summary>Event dates from a dictionary; nothing is known of the rest.</summary>
internal sealed class KnownEvents : Dictionary<EventId, EventOccurrence>, IEventDates
{
    public static readonly KnownEvents None = [];

    public EventOccurrence Find(EventId id) => TryGetValue(id, out var occurrence) ? occurrence : EventOccurrence.Unknown;
}
