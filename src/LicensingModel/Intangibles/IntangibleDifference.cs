namespace LicensingModel.Intangibles;

/// <summary>The intangibles of one scope that are not in another.</summary>
public sealed record IntangibleDifference : IntangibleScope
{
    /// <summary>The scope from which it takes away.</summary>
    public required IntangibleScope Scope { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it takes away.</summary>
    public required IntangibleScope Excluded { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scope", Scope);
        visitor.Member("excluded", Excluded);
    }

    internal override IntangibleDifference Rewrite(ModelRewriter rewriter) => this with
    {
        Scope = rewriter.Of(Scope),
        Excluded = rewriter.Of(Excluded),
    };
}
