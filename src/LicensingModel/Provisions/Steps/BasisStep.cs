using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>On what the royalty is reckoned: money that comes in, or things that are counted. One of the two is said.</summary>
public sealed record BasisStep : RoyaltyStep
{
    /// <summary>The column with sums of money; <c>sales</c> is units times price where the report has no such column.</summary>
    public ReportName? Measure { get; init; }

    /// <summary>The column that counts: <c>units</c>, or subscribers, titles, encoders.</summary>
    public ReportName? Count { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Member("measure", Measure);
        visitor.Member("count", Count);
    }

    internal override BasisStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
    };
}
