using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>Less in proportion where this and what is owed to others come to more than a cap together: C·A/(A+B), where A is owed here, B to others, and C is what is over the cap.</summary>
public sealed record StackingStep : RoyaltyStep
{
    /// <summary>The column with what is owed to others.</summary>
    public required ReportName Others { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The cap as a sum.</summary>
    public Disclosed<Money> Cap { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The cap as a share of the base as it comes to the rate, with what was deducted or converted before.</summary>
    public Disclosed<Percentage> CapRate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>The share of what is owed here that is owed in any case.</summary>
    public Disclosed<Percentage> Floor { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>The share of the base, as it comes to the rate, that is owed in any case: never less than 2 % of net sales.</summary>
    public Disclosed<Percentage> FloorRate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("others", Others);
        visitor.Term("cap", Cap);
        visitor.Term("capRate", CapRate);
        visitor.Term("floor", Floor);
        visitor.Term("floorRate", FloorRate);
    }

    internal override StackingStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Cap = rewriter.Term(Cap),
        CapRate = rewriter.Term(CapRate),
        Floor = rewriter.Term(Floor),
        FloorRate = rewriter.Term(FloorRate),
    };
}
