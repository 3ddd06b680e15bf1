namespace LicensingModel.Products.Scopes;

/// <summary>Products in one scope and not in another.</summary>
public sealed record ProductDifference : ProductScope
{
    /// <summary>The scope that is taken from.</summary>
    public required ProductScope Scope { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is taken out.</summary>
    public required ProductScope Excluded { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scope", Scope);
        visitor.Member("excluded", Excluded);
    }

    internal override ProductDifference Rewrite(ModelRewriter rewriter) => this with
    {
        Scope = rewriter.Of(Scope),
        Excluded = rewriter.Of(Excluded),
    };
}
