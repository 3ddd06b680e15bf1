namespace LicensingModel.Patents.Scopes;

/// <summary>Patents used in a business.</summary>
public sealed record PatentsUsedIn : PatentScope
{
    /// <summary>The business, in the words of the contract.</summary>
    public required LocalizedText Business { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day on which they were used; null where none is named.</summary>
    public AnchoredDate? AsOf { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("business", Business);
        visitor.Member("asOf", AsOf);
    }

    internal override PatentsUsedIn Rewrite(ModelRewriter rewriter) => this with { AsOf = rewriter.Of(AsOf) };
}
