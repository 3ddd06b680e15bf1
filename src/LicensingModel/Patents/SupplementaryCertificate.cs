namespace LicensingModel.Patents;

/// <summary>
/// A supplementary protection certificate: after the patent’s last day it protects one authorised product, not the invention. Its term ends at the earlier of five years after
/// the patent’s and fifteen years after the first authorisation in the European Economic Area, and may be nothing or less (Regulation (EC) 469/2009, article 13).
/// </summary>
public sealed record SupplementaryCertificate : Element
{
    /// <summary>The authorised product.</summary>
    public required ProductId Product { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day of the first authorisation to place it on the market in the European Economic Area.</summary>
    public Disclosed<AnchoredDate> Authorised { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>By how much the certificate was prolonged for paediatric studies: six months, or a period of zero where it was not.</summary>
    public Disclosed<ContractPeriod> PaediatricExtension { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("product", Product);
        visitor.Term("authorised", Authorised);
        visitor.Term("paediatricExtension", PaediatricExtension);
    }

    internal override SupplementaryCertificate Rewrite(ModelRewriter rewriter) => this with
    {
        Product = rewriter.Of(Product),
        Authorised = rewriter.Term(Authorised),
        PaediatricExtension = rewriter.Term(PaediatricExtension),
    };
}
