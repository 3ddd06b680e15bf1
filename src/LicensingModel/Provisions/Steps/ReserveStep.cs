namespace LicensingModel.Provisions.Steps;

/// <summary>A share that is held back against returns, and paid out later.</summary>
public sealed record ReserveStep : RoyaltyStep
{
    /// <summary>Which share.</summary>
    public Disclosed<Percentage> Share { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>How long after the end of the time for which is paid it is paid out.</summary>
    public Disclosed<ContractPeriod> After { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>What part of it is paid out when, where it is paid out in parts; none where <see cref="After"/> says when all of it is.</summary>
    public ValueList<ReservePart> Parts { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("share", Share);
        visitor.Term("after", After);
        visitor.Elements("parts", Parts);
    }

    internal override ReserveStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Share = rewriter.Term(Share),
        After = rewriter.Term(After),
        Parts = rewriter.Of(Parts),
    };
}
