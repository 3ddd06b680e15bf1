namespace LicensingModel.Patents.Scopes;

/// <summary>Patents that a text describes in words from which nothing can be computed. Whether a patent is among them is unknown.</summary>
public sealed record PatentsDescribed : PatentScope
{
    /// <summary>The words.</summary>
    public required LocalizedText Description { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("description", Description);
    }

    internal override PatentsDescribed Rewrite(ModelRewriter rewriter) => this;
}
