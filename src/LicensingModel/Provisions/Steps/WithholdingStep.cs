namespace LicensingModel.Provisions.Steps;

/// <summary>What is kept back for tax.</summary>
public sealed record WithholdingStep : RoyaltyStep
{
    /// <summary>Which share.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("rate", Rate);
    }

    internal override WithholdingStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Rate = rewriter.Term(Rate),
    };
}
