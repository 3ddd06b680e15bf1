namespace LicensingModel.Decisions.Answers;

/// <summary>A provision, or an agreement itself, with the tests that were made of it.</summary>
public sealed record TestedProvision
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null for what was not seen of the agreement, or is a term of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The tests, in their fixed order.</summary>
    public required ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); }

    /// <summary>All tests together, by Kleene's logic.</summary>
    public Truth Result => Tests.Aggregate(Truth.True, static (result, test) => result & test.Result);

    /// <summary>The provision as an answer cites it.</summary>
    public CitedProvision Cited => new(Agreement, Provision, Clause);
}
