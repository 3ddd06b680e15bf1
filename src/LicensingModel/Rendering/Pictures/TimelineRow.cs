using NodaTime;

namespace LicensingModel.Rendering.Pictures;

/// <summary>A row of the timeline: a heading, days, or a stretch of time; what cannot be placed is told in words alone.</summary>
internal sealed record TimelineRow(string Label, string Words)
{
    /// <summary>Whether it is the heading of the rows below it.</summary>
    internal bool IsHeading { get; init; }

    /// <summary>The days that are stated.</summary>
    internal ValueList<LocalDate> Days { get; init; } = [];

    /// <summary>The days that some source gives, where none is stated.</summary>
    internal ValueList<LocalDate> ClaimedDays { get; init; } = [];

    /// <summary>The stretch of time, where it is one.</summary>
    internal TimelineStretch? Stretch { get; init; }
}
