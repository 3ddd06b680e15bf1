using LicensingModel.Products.Scopes;

namespace LicensingModel.Products;

/// <summary>That a product came to a stage: it was developed, made, sold, supported, from a day on.</summary>
public sealed record StageReached : Element
{
    /// <summary>The stage.</summary>
    public required ProductStage Stage { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first day of it.</summary>
    public Disclosed<AnchoredDate> On { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("stage", Stage);
        visitor.Term("on", On);
    }

    internal override StageReached Rewrite(ModelRewriter rewriter) => this with { On = rewriter.Term(On) };
}
