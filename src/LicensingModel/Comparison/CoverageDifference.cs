using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Comparison;

/// <summary>A question that two documents answer differently, with both answers and so with both proofs.</summary>
public sealed record CoverageDifference
{
    /// <summary>Which way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required CoverageDirection Direction { get; init => field = Preconditions.Defined(value); }

    /// <summary>The agreement whose change was looked into; null where that is a change of what agreements share.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision whose change was looked into; null where that is a change of the agreement itself, or of what agreements share.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where that was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The question, in the ids of the old document.</summary>
    public required Question Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What the old document answers.</summary>
    public required Answer Before { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What the new document answers.</summary>
    public required Answer After { get; init => field = Preconditions.NotNull(value); }
}
