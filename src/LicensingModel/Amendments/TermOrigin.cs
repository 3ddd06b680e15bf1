namespace LicensingModel.Amendments;

/// <summary>From which amendment a member of the consolidated text comes. What is not listed stands as it did at first.</summary>
public sealed record TermOrigin
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision; null for a member of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The member names that lead to it, separated by <c>/</c>: <c>body/territory</c>; empty where the whole provision comes from the amendment.</summary>
    public required string Member { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The amendment.</summary>
    public required AmendmentId Amendment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where in the text of the amendment the change stands; null where that was not seen.</summary>
    public ClauseReference? Clause { get; init; }
}
