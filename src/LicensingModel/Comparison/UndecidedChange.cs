using LicensingModel.Decisions.Answers;

namespace LicensingModel.Comparison;

/// <summary>A change of which no question was found that is answered differently, and that is not shown to be nothing on which an answer rests.</summary>
public sealed record UndecidedChange
{
    /// <summary>The agreement; null where it is a change of what agreements share.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision; null where it is a change of the agreement itself, or of what agreements share.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text it stands; null where that was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>How many questions were asked about it, each answered alike.</summary>
    public required int Asked { get; init; }

    /// <summary>Whether there were more questions to ask about it than were to be asked.</summary>
    public bool IsBoundExceeded { get; init; }

    /// <summary>How many of the answers are not definite in either document.</summary>
    public int LeftOpen { get; init; }

    /// <summary>What is missing in those, of what both documents miss; that on which most turn, first. At most five.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];
}
