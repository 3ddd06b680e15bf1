using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>Into another currency.</summary>
public sealed record ConversionStep : RoyaltyStep
{
    /// <summary>Into which.</summary>
    public required Currency To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Of which day the rate is.</summary>
    public Disclosed<RateDay> Day { get; init => field = Preconditions.NotNull(value); } = Disclosed<RateDay>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("to", To);
        visitor.Term("day", Day);
    }

    internal override ConversionStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Day = rewriter.Term(Day),
    };
}
