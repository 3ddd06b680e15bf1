using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Consideration;

/// <summary>Which of several lines counts, where a sale falls under more than one.</summary>
public sealed record LineChoice : Element
{
    /// <summary>Where it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>How it is chosen.</summary>
    public required ChoiceManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The lines, by their names, in their order.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<ReportName> Lines { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("clause", Clause);
        visitor.Member("manner", Manner);
        visitor.Member("lines", Lines);
    }

    internal override LineChoice Rewrite(ModelRewriter rewriter) => this;
}
