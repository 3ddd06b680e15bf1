using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>The part of a combination that counts: its own value over that of the whole, or a fixed share.</summary>
public sealed record ApportionmentStep : RoyaltyStep
{
    /// <summary>The column with the value of what is licensed.</summary>
    public ReportName? Own { get; init; }

    /// <summary>The column with the value of what it is combined with.</summary>
    public ReportName? Others { get; init; }

    /// <summary>The share, where the text fixes it.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("own", Own);
        visitor.Member("others", Others);
        visitor.Term("share", Share);
    }

    internal override ApportionmentStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Share = rewriter.Term(Share),
    };
}
