using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>What is taken off: a share, so much for each unit, or what a column of the report says.</summary>
public sealed record DeductionStep : RoyaltyStep
{
    /// <summary>A share of what there is.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>So much for each unit.</summary>
    public Disclosed<Money> PerUnit { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The column that has the sums to take off.</summary>
    public ReportName? Column { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("share", Share);
        visitor.Term("perUnit", PerUnit);
        visitor.Member("column", Column);
    }

    internal override DeductionStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Share = rewriter.Term(Share),
        PerUnit = rewriter.Term(PerUnit),
    };
}
