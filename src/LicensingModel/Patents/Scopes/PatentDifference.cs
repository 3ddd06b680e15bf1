namespace LicensingModel.Patents.Scopes;

/// <summary>Patents in one scope and not in another.</summary>
public sealed record PatentDifference : PatentScope
{
    /// <summary>The scope that is taken from.</summary>
    public required PatentScope Scope { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is taken out.</summary>
    public required PatentScope Excluded { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scope", Scope);
        visitor.Member("excluded", Excluded);
    }

    internal override PatentDifference Rewrite(ModelRewriter rewriter) => this with
    {
        Scope = rewriter.Of(Scope),
        Excluded = rewriter.Of(Excluded),
    };
}
