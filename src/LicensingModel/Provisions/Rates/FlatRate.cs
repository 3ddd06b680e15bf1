namespace LicensingModel.Provisions.Rates;

/// <summary>A sum that does not depend on how much is sold, if anything is.</summary>
public sealed record FlatRate : RoyaltyRate
{
    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("amount", Amount);
    }

    internal override FlatRate Rewrite(ModelRewriter rewriter) => this with
    {
        Amount = rewriter.Term(Amount),
    };
}
