using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>The rate.</summary>
public sealed record RateStep : RoyaltyStep
{
    /// <summary>The rate.</summary>
    public required RoyaltyRate Rate { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Over what it is counted; none: over everything in the report. <c>unit</c> alone: each sale by itself.</summary>
    public ValueSet<RoyaltyScope> Per { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Over what time it is counted; null for the time of one payment.</summary>
    public RoyaltyPeriod? Over { get; init; }

    /// <summary>Other lines of the schedule, whose units count with those of this one towards its tiers; none where each line has its tiers for itself. Of marginal tiers each line has its part of every tier in proportion to its units.</summary>
    public ValueSet<ReportName> Together { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("rate", Rate);
        visitor.Member("per", Per);
        visitor.Member("over", Over);
        visitor.Member("together", Together);
    }

    internal override RateStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Rate = rewriter.Of(Rate),
    };
}
