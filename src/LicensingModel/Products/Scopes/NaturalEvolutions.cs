namespace LicensingModel.Products.Scopes;

/// <summary>Natural evolutions of other products. Whether a product is one is for a person to find.</summary>
public sealed record NaturalEvolutions : ProductScope
{
    /// <summary>The products from which they evolved.</summary>
    public required ProductScope Of { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("of", Of);
    }

    internal override NaturalEvolutions Rewrite(ModelRewriter rewriter) => this with { Of = rewriter.Of(Of) };
}
