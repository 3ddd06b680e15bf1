using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Decisions.States;

/// <summary>The first later day on which the state differs, with presumptions carried forward.</summary>
public sealed record StateChange
{
    /// <summary>The state never changes by anything that is recorded.</summary>
    public static StateChange Never { get; } = new();

    /// <summary>The first day with another state; null when there is none.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The state from that day on; null when there is no such day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public OperationState? Becomes { get; init => field = Preconditions.Defined(value); }

    /// <summary>What must become known to say more, where the state becomes undetermined.</summary>
    public ValueList<MissingFact> WaitsFor { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Where days of change were too many to try them all: the last day up to which the state is known not to change. Null where the search was complete.</summary>
    public LocalDate? SearchedThrough { get; init; }
}
