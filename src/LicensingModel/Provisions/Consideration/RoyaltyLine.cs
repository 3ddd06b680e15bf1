using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;

namespace LicensingModel.Provisions.Consideration;

/// <summary>One royalty of a schedule: on which sales, and how it is reckoned, step by step.</summary>
public sealed record RoyaltyLine : Element
{
    /// <summary>Where it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>How the schedule calls it. No two lines of a schedule have the same name.</summary>
    public required ReportName Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>On which sales; null for all.</summary>
    public SaleScope? Sales { get; init; }

    /// <summary>How it is reckoned, in this order: the first says on what.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<RoyaltyStep> Steps { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("clause", Clause);
        visitor.Member("name", Name);
        visitor.Member("sales", Sales);
        visitor.Elements("steps", Steps);
    }

    internal override RoyaltyLine Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Steps = rewriter.Of(Steps),
    };
}
