namespace LicensingModel.Patents.Scopes;

/// <summary>Patents essential to some standard, which is not named.</summary>
public sealed record StandardEssentialPatents : PatentScope
{
    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override StandardEssentialPatents Rewrite(ModelRewriter rewriter) => this;
}
