using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>The least that is owed over some time.</summary>
public sealed record MinimumStep : RoyaltyStep
{
    /// <summary>How much.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<ScheduledAmount> Amounts { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    /// <summary>What it does.</summary>
    public required MinimumManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Over what it is counted; none: over everything in the report. <c>unit</c> alone: each sale by itself.</summary>
    public ValueSet<RoyaltyScope> Per { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Over what time it is counted; null for the time of one payment.</summary>
    public RoyaltyPeriod? Over { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Elements("amounts", Amounts);
        visitor.Member("manner", Manner);
        visitor.Member("per", Per);
        visitor.Member("over", Over);
    }

    internal override MinimumStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Amounts = rewriter.Of(Amounts),
    };
}
