using NodaTime;

namespace LicensingModel.Decisions.Answers;

/// <summary>The first later day on which the outcome differs, with presumptions carried forward.</summary>
public sealed record OutcomeChange
{
    /// <summary>The outcome never changes by anything that is recorded.</summary>
    public static OutcomeChange Never { get; } = new();

    /// <summary>The first day with another outcome; null when there is none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The outcome from that day on; null when there is no such day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public Outcome? Becomes { get; init => field = Preconditions.Defined(value); }

    /// <summary>What must become known to say more, where the outcome becomes undetermined.</summary>
    public ValueList<MissingFact> WaitsFor { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// Where days of change were too many to try them all: the last day up to which the outcome is known not to change. Null where the search was complete.
    /// </summary>
    public LocalDate? SearchedThrough { get; init; }

    /// <summary>The change in words.</summary>
    public override string ToString()
        => Day is { } day ? $"{IsoDay.Format(day)}: {Becomes}" : SearchedThrough is { } through ? $"not through {IsoDay.Format(through)}" : "never";
}
