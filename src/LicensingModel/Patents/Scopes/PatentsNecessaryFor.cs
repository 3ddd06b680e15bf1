namespace LicensingModel.Patents.Scopes;

/// <summary>Patents that a product cannot help infringing: a reference implementation, a platform.</summary>
public sealed record PatentsNecessaryFor : PatentScope
{
    /// <summary>The products; necessary for one of them is enough.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<ProductId> Products
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("products", Products);
    }

    internal override PatentsNecessaryFor Rewrite(ModelRewriter rewriter) => this with { Products = rewriter.Of(Products) };
}
