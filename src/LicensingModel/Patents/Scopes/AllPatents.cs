namespace LicensingModel.Patents.Scopes;

/// <summary>Every patent there is.</summary>
public sealed record AllPatents : PatentScope
{
    internal override void Accept(ModelVisitor visitor)
    {
    }

    internal override AllPatents Rewrite(ModelRewriter rewriter) => this;
}
