namespace LicensingModel.Products.Scopes;

/// <summary>Products in any of the named categories of the document's taxonomy, and in the categories within those.</summary>
public sealed record ProductsIn : ProductScope
{
    /// <summary>The categories; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<ProductId> Categories
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("categories", Categories);
    }

    internal override ProductsIn Rewrite(ModelRewriter rewriter) => this with { Categories = rewriter.Of(Categories) };
}
