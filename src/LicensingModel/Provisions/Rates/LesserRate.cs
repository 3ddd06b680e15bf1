namespace LicensingModel.Provisions.Rates;

/// <summary>The least that any of several rates gives.</summary>
public sealed record LesserRate : RoyaltyRate
{
    /// <summary>The rates.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<RoyaltyRate> Rates { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Elements("rates", Rates);
    }

    internal override LesserRate Rewrite(ModelRewriter rewriter) => this with
    {
        Rates = rewriter.Of(Rates),
    };
}
