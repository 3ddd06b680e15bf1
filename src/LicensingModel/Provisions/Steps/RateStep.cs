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

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("rate", Rate);
        visitor.Member("per", Per);
        visitor.Member("over", Over);
    }

    internal override RateStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Rate = rewriter.Of(Rate),
    };
}
