using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Steps;

/// <summary>
/// One step of reckoning a royalty. Steps are taken in the order in which they stand. A closed choice: <see cref="BasisStep"/>, <see cref="DeductionStep"/>, <see cref="ApportionmentStep"/>, <see cref="WeightStep"/>, <see cref="RateStep"/>, <see cref="LimitStep"/>, <see cref="ReductionStep"/>, <see cref="StackingStep"/>,
/// <see cref="OffsetStep"/>, <see cref="MinimumStep"/>, <see cref="RecoupmentStep"/>, <see cref="ReserveStep"/>, <see cref="ConversionStep"/>, <see cref="WithholdingStep"/>, <see cref="RoundStep"/>, or <see cref="UnrecognizedStep"/>.
/// </summary>
public abstract record RoyaltyStep : Element
{
    private protected RoyaltyStep()
    {
    }

    /// <summary>Where it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>For which sales; null for all that come to it. What it is not for passes unchanged.</summary>
    public SaleScope? Sales { get; init; }

    internal abstract override RoyaltyStep Rewrite(ModelRewriter rewriter);

    private protected void AcceptCommon(ModelVisitor visitor)
    {
        visitor.Member("clause", Clause);
        visitor.Member("sales", Sales);
    }
}
