using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>The least and the most: of the base before the rate, of the royalty after it.</summary>
public sealed record LimitStep : RoyaltyStep
{
    /// <summary>The least; for units only, a least sum over time is a minimum.</summary>
    public ValueList<ScheduledAmount> Floor { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The most.</summary>
    public ValueList<ScheduledAmount> Cap { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Over what it is counted; none: over everything in the report. <c>unit</c> alone: each sale by itself.</summary>
    public ValueSet<RoyaltyScope> Per { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Of which things the price on average is held within the limits, over the time: of each product what all its units were sold for, divided by their number. <c>enterprise</c> for all together; none where a limit is of each unit by itself (<c>per</c> <c>unit</c>), or a cap over sums.</summary>
    public ValueSet<RoyaltyScope> Averaged { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Over what time it is counted; null for the time of one payment.</summary>
    public RoyaltyPeriod? Over { get; init; }

    /// <summary>Other payments of the agreement, of stated sums, that take up the cap before: a lump sum that counts towards a cap for life. Of each time the sums that are due in it count.</summary>
    public ValueSet<ProvisionId> Counting { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What becomes of it for a time in a part of which the payment does not operate; null where the text does not say: then a cap holds in full.</summary>
    public PartialTime? Partial { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Elements("floor", Floor);
        visitor.Elements("cap", Cap);
        visitor.Member("per", Per);
        visitor.Member("averaged", Averaged);
        visitor.Member("over", Over);
        visitor.Member("counting", Counting);
        visitor.Member("partial", Partial);
    }

    internal override LimitStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Floor = rewriter.Of(Floor),
        Cap = rewriter.Of(Cap),
        Counting = rewriter.Of(Counting),
    };
}
