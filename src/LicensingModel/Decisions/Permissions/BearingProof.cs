using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Permissions;

/// <summary>One provision that bears on whether something may be granted or transferred, tested.</summary>
public sealed record BearingProof
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null for provisions that were not seen.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>Whether it allows or forbids, if every test is passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required BearingKind Does { get; init => field = Preconditions.Defined(value); }

    /// <summary>The tests, in their fixed order.</summary>
    public required ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whose consent would help, where it forbids.</summary>
    public NeededConsent? Consent { get; init; }

    /// <summary>What must be done or kept for it to allow, or not to forbid.</summary>
    public ValueList<GrantCondition> Conditions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether it bears: all tests together, by Kleene's logic.</summary>
    public Truth Result
    {
        get
        {
            var result = Truth.True;
            foreach (var test in Tests)
                result &= test.Result;
            return result;
        }
    }
}
