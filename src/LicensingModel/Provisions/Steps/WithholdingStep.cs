using LicensingModel.Provisions.Charges;

namespace LicensingModel.Provisions.Steps;

/// <summary>What is kept back for tax.</summary>
public sealed record WithholdingStep : RoyaltyStep
{
    /// <summary>Which share.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>Who bears it; null where who is paid does. Where who pays bears it, the sum is grossed up: what comes out is what is received, and the line of the statement says the tax beside it.</summary>
    public TaxBearer? BorneBy { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        AcceptCommon(visitor);
        visitor.Term("rate", Rate);
        visitor.Member("borneBy", BorneBy);
    }

    internal override WithholdingStep Rewrite(ModelRewriter rewriter) => this with
    {
        Sales = rewriter.Of(Sales),
        Rate = rewriter.Term(Rate),
    };
}
