using NodaTime;

namespace LicensingModel.Rendering.Pictures;

/// <summary>A stretch of time of which an end, or both, may not be known.</summary>
/// <param name="Start">The first day; null where it is not known.</param>
/// <param name="Beside">A day near which it is drawn where the first is not known.</param>
/// <param name="Sure">The day through which it lasts at least, reckoned from where it is drawn; null where nothing is guaranteed.</param>
/// <param name="End">The last day; null where it is not known.</param>
/// <param name="IsEndless">Whether it is stated never to end.</param>
/// <param name="EndWords">What is known of the end, in words.</param>
internal sealed record TimelineStretch(LocalDate? Start, LocalDate? Beside, LocalDate? Sure, LocalDate? End, bool IsEndless, string EndWords)
{
    /// <summary>Whether how long it lasts at least was read in what sources say, and is not what one of them says.</summary>
    internal bool IsRead { get; init; }

    /// <summary>Where it begins in the picture.</summary>
    internal LocalDate? DrawnFrom => Start ?? Beside;

    /// <summary>The days of it that the picture has to reach.</summary>
    internal IEnumerable<LocalDate> Days => new[] { DrawnFrom, Sure, End }.OfType<LocalDate>();
}
