using LicensingModel.Diagnostics;

namespace LicensingModel.Reconciliation;

/// <summary>What the sources say of one term, side by side.</summary>
public sealed record TermReconciliation
{
    /// <summary>Where the term stands in the document.</summary>
    public required JsonPointer Pointer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The agreement it belongs to; null for a term outside agreements.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision it belongs to; null for a term of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The names that lead to the term from the agreement or provision.</summary>
    public required string Path { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The term, with its claims and its choice.</summary>
    public required Disclosed Term { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How the sources agree.</summary>
    public required SourceAgreement Agreeing { get; init; }

    /// <summary>
    /// The sources that stand on their own: one that relies on another of them counts with it. In the order of the claims.
    /// </summary>
    public required ValueList<SourceId> IndependentSources { get; init => field = Preconditions.NotNull(value); }
}
