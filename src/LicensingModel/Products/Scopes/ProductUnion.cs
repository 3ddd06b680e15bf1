namespace LicensingModel.Products.Scopes;

/// <summary>Products of any of several scopes.</summary>
public sealed record ProductUnion : ProductScope
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

    internal override ProductUnion Rewrite(ModelRewriter rewriter) => this with { Scopes = rewriter.Of(Scopes) };
}
