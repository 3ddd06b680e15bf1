namespace LicensingModel;

/// <summary>What is known of when events happened. Must give the same answer for the same event while dates are being resolved.</summary>
public interface IEventDates
{
    /// <summary>What is known of the event.</summary>
    /// <param name="id">The event.</param>
    /// <returns>What is known; <see cref="EventOccurrence.Unknown"/> also for an event never heard of.</returns>
    EventOccurrence Find(EventId id);
}
