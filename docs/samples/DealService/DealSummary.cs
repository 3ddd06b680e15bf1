using LicensingModel;

namespace DealService;

/// <summary>A deal as lists tell it.</summary>
internal sealed record DealSummary
{
    /// <summary>By what the deal is asked for.</summary>
    public required string Id { get; init; }

    /// <summary>The day through which events are recorded.</summary>
    public AnchoredDate? RecordedThrough { get; init; }

    /// <summary>The agreements of the deal.</summary>
    public required IReadOnlyList<AgreementSummary> Agreements { get; init; }

    /// <summary>What was found in the document; errors are not among it, or it would not be held.</summary>
    public required IReadOnlyList<FindingBody> Findings { get; init; }
}
