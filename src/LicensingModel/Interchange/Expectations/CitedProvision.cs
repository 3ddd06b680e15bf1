using LicensingModel.Decisions.Answers;

namespace LicensingModel.Interchange.Expectations;

/// <summary>A provision that an answer speaks of, with the tests that were made of it. Immutable; compared by value.</summary>
public sealed record CitedProvision
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null for provisions that were not seen, and where the answer is about the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The tests, in their fixed order; empty where the answer tested nothing.</summary>
    public ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>All tests together, by Kleene's logic; true where there is none.</summary>
    public Truth Result => Tests.Aggregate(Truth.True, static (result, test) => result & test.Result);
}
