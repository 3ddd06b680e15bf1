using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Permissions;

/// <summary>The proof under one joint reading of the contested terms; the only one where none is contested.</summary>
public sealed record GrantProof
{
    /// <summary>Which value each contested term was taken to have, in words; empty where none is contested.</summary>
    public ValueList<string> Reading { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether it may be granted or transferred without further consent, under this reading.</summary>
    public required Truth Result { get; init; }

    /// <summary>Whether the one who would do it has what it would grant or transfer.</summary>
    public required ValueList<TestResult> Power { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Every provision that could allow it or stand in the way, in the order of the document.</summary>
    public required ValueList<BearingProof> Provisions { get; init => field = Preconditions.NotNull(value); }
}
