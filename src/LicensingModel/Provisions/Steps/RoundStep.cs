using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>Rounding on the way, where the text says so: of what each unit comes to, or of a sum of some things over some time. What the payment comes to is rounded by the schedule.</summary>
public sealed record RoundStep : RoyaltyStep
{
    /// <summary>How.</summary>
    public required Rounding Rounding { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is rounded; none: the sum of everything in the report. <c>unit</c> alone: what each unit comes to, which is then multiplied again.</summary>
    public ValueSet<RoyaltyScope> Per { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Over what time; null for the time of one payment.</summary>
    public RoyaltyPeriod? Over { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("rounding", Rounding);
        visitor.Member("per", Per);
        visitor.Member("over", Over);
    }

    internal override RoundStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Rounding = rewriter.Of(Rounding),
    };
}
