namespace LicensingModel.Provisions.Rates;

/// <summary>A share of the base.</summary>
public sealed record PercentRate : RoyaltyRate
{
    /// <summary>The share.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("rate", Rate);
    }

    internal override PercentRate Rewrite(ModelRewriter rewriter) => this with
    {
        Rate = rewriter.Term(Rate),
    };
}
