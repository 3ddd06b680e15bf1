namespace LicensingModel.Provisions.Rates;

/// <summary>So much for each unit.</summary>
public sealed record UnitRate : RoyaltyRate
{
    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("amount", Amount);
    }

    internal override UnitRate Rewrite(ModelRewriter rewriter) => this with
    {
        Amount = rewriter.Term(Amount),
    };
}
