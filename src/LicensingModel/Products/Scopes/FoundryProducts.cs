namespace LicensingModel.Products.Scopes;

/// <summary>Products made for somebody else to its design.</summary>
public sealed record FoundryProducts : ProductScope
{
    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override FoundryProducts Rewrite(ModelRewriter rewriter) => this;
}
