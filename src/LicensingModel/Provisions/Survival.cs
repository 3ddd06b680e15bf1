using LicensingModel.Conditions;

namespace LicensingModel.Provisions;

/// <summary>What outlives a provision when it or its agreement ends.</summary>
/// <remarks>
/// A last day of its own remains the last day of a provision of which everything survives: that is what is left after the end of its agreement. Captured patents and existing products are what is left after an end of the
/// provision too. A suspension is no end.
/// </remarks>
public sealed record Survival : Element
{
    /// <summary>What survives.</summary>
    public required SurvivalExtent Extent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>For how long after the end.</summary>
    public Disclosed<ContractPeriod> Period { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>Under which condition.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("extent", Extent);
        visitor.Term("period", Period);
        visitor.Term("condition", Condition);
    }

    internal override Survival Rewrite(ModelRewriter rewriter) => this with
    {
        Period = rewriter.Term(Period),
        Condition = rewriter.Term(Condition),
    };
}
