namespace LicensingModel.Provisions.Steps;

/// <summary>By what share it is less.</summary>
public sealed record ReductionStep : RoyaltyStep
{
    /// <summary>By what share.</summary>
    public Disclosed<Percentage> By { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("by", By);
    }

    internal override ReductionStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        By = rewriter.Term(By),
    };
}
