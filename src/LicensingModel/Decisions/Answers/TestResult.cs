namespace LicensingModel.Decisions.Answers;

/// <summary>One test: what it found, why, and on what that rests.</summary>
public sealed record TestResult
{
    /// <summary>Which test.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required TestKind Test { get; init => field = Preconditions.Defined(value); }

    /// <summary>True, false or unknown.</summary>
    public required Truth Result { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The term it rests on, as member names from the provision or agreement; null where it rests on none.</summary>
    public string? Term { get; init; }

    /// <summary>The sources of that term, in the order of its claims.</summary>
    public ValueList<SourceId> Sources { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known; empty unless the result is unknown.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is not known, part by part: one that turns out false makes the test false, and all must turn out true for it to be true.</summary>
    internal ValueList<ValueList<MissingFact>> UnknownParts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was presumed.</summary>
    public ValueList<UsedPresumption> Presumptions { get; init => field = Preconditions.NotNull(value); } = [];
}
