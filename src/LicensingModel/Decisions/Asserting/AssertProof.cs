using LicensingModel.Decisions.Answers;
namespace LicensingModel.Decisions.Asserting;

/// <summary>Why somebody may assert a right or may not, under one joint reading of the contested terms; the only one where none is contested.</summary>
public sealed record AssertProof
{
    /// <summary>Which value each contested term was taken to have, in words; empty where none is contested.</summary>
    public ValueList<string> Reading { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What the answer is under this reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Verdict Verdict { get; init => field = Preconditions.Defined(value); }

    /// <summary>Whether there is something to assert: a right in force, a holder who may sue, somebody else's act, a remedy that nothing keeps back.</summary>
    public required ValueList<TestResult> Claim { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether each earlier sale that the question names exhausted the right, in their order; one is enough.</summary>
    public ValueList<TestResult> Exhaustion { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Every provision that could protect the other side, in the order of the document.</summary>
    public required ValueList<ProvisionProof> Provisions { get; init => field = Preconditions.NotNull(value); }
}
