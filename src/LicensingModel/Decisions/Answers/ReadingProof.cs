namespace LicensingModel.Decisions.Answers;

/// <summary>The proof under one joint reading of the contested terms; the only one where none is contested.</summary>
public sealed record ReadingProof
{
    /// <summary>Which value each contested term was taken to have, in words; empty where none is contested.</summary>
    public ValueList<string> Reading { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The outcome under this reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Outcome Outcome { get; init => field = Preconditions.Defined(value); }

    /// <summary>Whether a licence is needed at all.</summary>
    public required ValueList<TestResult> Need { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether each earlier sale that the question names exhausted the right, in their order; one is enough.</summary>
    public ValueList<TestResult> Exhaustion { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every provision that could cover the act, in the order of the document.</summary>
    public required ValueList<ProvisionProof> Provisions { get; init => field = Preconditions.NotNull(value); }
}
