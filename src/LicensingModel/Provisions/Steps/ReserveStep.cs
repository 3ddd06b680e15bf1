namespace LicensingModel.Provisions.Steps;

/// <summary>A share that is held back against returns, and paid out later.</summary>
public sealed record ReserveStep : RoyaltyStep
{
    /// <summary>Which share.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>How long after the end of the time for which is paid it is paid out.</summary>
    public Disclosed<ContractPeriod> After { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("share", Share);
        visitor.Term("after", After);
    }

    internal override ReserveStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Share = rewriter.Term(Share),
        After = rewriter.Term(After),
    };
}
