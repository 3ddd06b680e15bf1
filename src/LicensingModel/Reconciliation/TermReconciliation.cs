using LicensingModel.Diagnostics;

namespace LicensingModel.Reconciliation;

/// <summary>What the sources say of one term, or of a provision, status or event as a whole, side by side.</summary>
public sealed record TermReconciliation
{
    /// <summary>Where it stands in the document.</summary>
    public required JsonPointer Pointer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The agreement it belongs to; null for what stands outside agreements.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision it belongs to; null for a term of the agreement itself.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The names that lead to it from the provision, agreement or document, separated by <c>/</c>; empty for a provision as a whole.</summary>
    public required string Path { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The term, with its value and its choice; null where the sources speak of a provision, status or event as a whole.</summary>
    public Disclosed? Term { get; init; }

    /// <summary>What each source says, in the order in which it was recorded; at least one.</summary>
    public required ValueList<Claim> Claims { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How the sources agree.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required SourceAgreement Agreeing { get; init => field = Preconditions.Defined(value); }

    /// <summary>The sources that stand on their own: one that relies on another of them counts with it, and of several that rely on the same the first counts. In the order of the claims.</summary>
    public required ValueList<SourceId> IndependentSources { get; init => field = Preconditions.NotNull(value); }
}
