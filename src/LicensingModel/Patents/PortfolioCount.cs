namespace LicensingModel.Patents;

/// <summary>How many patents somebody had on a day, as a source counts them. A count always carries its unit.</summary>
public sealed record PortfolioCount : Element
{
    /// <summary>Whose patents are counted.</summary>
    public required PartyId Holder { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is counted.</summary>
    public required CountUnit Unit { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The number, and how exactly the source gives it.</summary>
    public required Disclosed<Quantity> Count { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where the counted ones are.</summary>
    public Disclosed<Territory> Territory { get; init => field = Preconditions.NotNull(value); } = Disclosed<Territory>.NotCaptured;

    /// <summary>The day to which the count relates.</summary>
    public Disclosed<AnchoredDate> AsOf { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("holder", Holder);
        visitor.Member("unit", Unit);
        visitor.Term("count", Count);
        visitor.Term("territory", Territory);
        visitor.Term("asOf", AsOf);
    }

    internal override PortfolioCount Rewrite(ModelRewriter rewriter) => this with
    {
        Holder = rewriter.Of(Holder),
        Count = rewriter.Term(Count),
        Territory = rewriter.Term(Territory),
        AsOf = rewriter.Term(AsOf),
    };
}
