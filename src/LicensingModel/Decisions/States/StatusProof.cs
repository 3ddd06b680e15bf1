using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.States;

/// <summary>The state under one joint reading of the contested terms; the only one where none is contested.</summary>
public sealed record StatusProof
{
    /// <summary>Which value each contested term was taken to have, in words; empty where none is contested.</summary>
    public ValueList<string> Reading { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The state under this reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required OperationState State { get; init => field = Preconditions.Defined(value); }

    /// <summary>Whether it may be ended on the day by the one of whom that is asked; null where nobody is asked about.</summary>
    public Truth? MayEnd { get; init; }

    /// <summary>Whether it is understood and binds, and whether it operates on the day.</summary>
    public required ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The ways in which it may be ended, in the order of the document.</summary>
    public ValueList<WayToEnd> Ends { get; init => field = Preconditions.NotNull(value); } = [];
}
