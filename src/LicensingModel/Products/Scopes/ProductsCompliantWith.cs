namespace LicensingModel.Products.Scopes;

/// <summary>Products that comply with a standard.</summary>
public sealed record ProductsCompliantWith : ProductScope
{
    /// <summary>The standards; to comply with one of them is enough.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<StandardId> Standards
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("standards", Standards);
    }

    internal override ProductsCompliantWith Rewrite(ModelRewriter rewriter) => this with { Standards = rewriter.Of(Standards) };
}
