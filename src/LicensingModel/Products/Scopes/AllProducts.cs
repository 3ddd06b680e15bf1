namespace LicensingModel.Products.Scopes;

/// <summary>Every product.</summary>
public sealed record AllProducts : ProductScope
{
    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override AllProducts Rewrite(ModelRewriter rewriter) => this;
}
