namespace LicensingModel.Products.Scopes;

/// <summary>Products sold under a mark.</summary>
public sealed record ProductsUnderBrand : ProductScope
{
    /// <summary>The marks; one of them is enough.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<IntangibleId> Marks
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("marks", Marks);
    }

    internal override ProductsUnderBrand Rewrite(ModelRewriter rewriter) => this with { Marks = rewriter.Of(Marks) };
}
