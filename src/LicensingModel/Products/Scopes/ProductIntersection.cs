namespace LicensingModel.Products.Scopes;

/// <summary>Products of all of several scopes: a field of use within a line of products.</summary>
public sealed record ProductIntersection : ProductScope
{
    /// <summary>The scopes.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<ProductScope> Scopes
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scopes", Scopes);
    }

    internal override ProductIntersection Rewrite(ModelRewriter rewriter) => this with { Scopes = rewriter.Of(Scopes) };
}
