namespace LicensingModel.Provisions.Rates;

/// <summary>What several rates give together.</summary>
public sealed record SummedRate : RoyaltyRate
{
    /// <summary>The rates.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<RoyaltyRate> Rates { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Elements("rates", Rates);
    }

    internal override SummedRate Rewrite(ModelRewriter rewriter) => this with
    {
        Rates = rewriter.Of(Rates),
    };
}
