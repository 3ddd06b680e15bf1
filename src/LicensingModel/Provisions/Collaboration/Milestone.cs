namespace LicensingModel.Provisions.Collaboration;

/// <summary>Something to be reached by a day.</summary>
public sealed record Milestone : Element
{
    /// <summary>What is to be reached.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>By when.</summary>
    public Disclosed<AnchoredDate> Due { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("name", Name);
        visitor.Term("due", Due);
    }

    internal override Milestone Rewrite(ModelRewriter rewriter) => this with { Due = rewriter.Term(Due) };
}
