namespace LicensingModel.Provisions.Rates;

/// <summary>
/// A rate: what is owed on a base. A closed choice: <see cref="PercentRate"/>, <see cref="UnitRate"/>, <see cref="FlatRate"/>, <see cref="ReportedRate"/>, <see cref="TieredRate"/>, <see cref="LesserRate"/>, <see cref="GreaterRate"/>, <see cref="SummedRate"/>, or <see cref="UnrecognizedRate"/>.
/// </summary>
public abstract record RoyaltyRate : Element
{
    private protected RoyaltyRate()
    {
    }

    /// <summary>A share of the base.</summary>
    /// <param name="rate">The share, or why it is not known.</param>
    public static RoyaltyRate Percent(Disclosed<Percentage> rate) => new PercentRate { Rate = rate };

    /// <summary>So much for each unit.</summary>
    /// <param name="amount">How much, or why it is not known.</param>
    public static RoyaltyRate PerUnit(Disclosed<Money> amount) => new UnitRate { Amount = amount };

    /// <summary>A sum that does not depend on how much is sold.</summary>
    /// <param name="amount">How much, or why it is not known.</param>
    public static RoyaltyRate Flat(Disclosed<Money> amount) => new FlatRate { Amount = amount };

    internal abstract override RoyaltyRate Rewrite(ModelRewriter rewriter);
}
