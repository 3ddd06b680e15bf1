namespace LicensingModel.Products.Scopes;

/// <summary>Products made for somebody else to its design. Whether a product is one, a determination about the provision says (<c>asDescribed</c>).</summary>
public sealed record FoundryProducts : ProductScope
{
    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override FoundryProducts Rewrite(ModelRewriter rewriter) => this;
}
