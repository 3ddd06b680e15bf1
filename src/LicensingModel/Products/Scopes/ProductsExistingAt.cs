namespace LicensingModel.Products.Scopes;

/// <summary>Products that had come to a certain stage on a day.</summary>
public sealed record ProductsExistingAt : ProductScope
{
    /// <summary>The day.</summary>
    public required AnchoredDate Date { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The stages of which one must have been reached; none at all: the product existed in any way.</summary>
    public ValueSet<ProductStage> Stages { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("date", Date);
        visitor.Member("stages", Stages);
    }

    internal override ProductsExistingAt Rewrite(ModelRewriter rewriter) => this with { Date = rewriter.Of(Date) };
}
