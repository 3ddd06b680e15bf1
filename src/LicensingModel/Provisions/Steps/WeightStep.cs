using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>How much of a unit each unit counts: two channels half.</summary>
public sealed record WeightStep : RoyaltyStep
{
    /// <summary>How much; 1 is a whole unit.</summary>
    public required ExactNumber Weight { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("weight", Weight);
    }

    internal override WeightStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
    };
}
