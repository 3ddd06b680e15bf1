namespace LicensingModel.Decisions.Answers;

/// <summary>One provision, tested.</summary>
public sealed record ProvisionProof
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null for provisions that were not seen.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where the text was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>What it gives if every test is passed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Outcome Gives { get; init => field = Preconditions.Defined(value); }

    /// <summary>The tests, in their fixed order.</summary>
    public required ValueList<TestResult> Tests { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether the provision covers the act: all tests together, by Kleene's logic.</summary>
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
