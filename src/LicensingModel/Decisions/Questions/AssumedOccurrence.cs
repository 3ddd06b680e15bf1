using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>That an event that the document declares happens on a day, although the document does not record that it did.</summary>
/// <param name="Event">The event.</param>
/// <param name="On">The day.</param>
public sealed record AssumedOccurrence(EventId Event, LocalDate On)
{
    /// <summary>The event.</summary>
    public EventId Event { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Event);

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate On { get; init => field = IsoDay.Checked(value); } = IsoDay.Checked(On);
}
