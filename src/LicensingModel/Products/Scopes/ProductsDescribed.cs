namespace LicensingModel.Products.Scopes;

/// <summary>Products that a text describes in words from which nothing can be computed. Whether a product is among them is unknown.</summary>
public sealed record ProductsDescribed : ProductScope
{
    /// <summary>The words.</summary>
    public required LocalizedText Description { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("description", Description);
    }

    internal override ProductsDescribed Rewrite(ModelRewriter rewriter) => this;
}
