namespace LicensingModel.Products.Scopes;

/// <summary>Certain copies: those that somebody distributed.</summary>
public sealed record CopiesDistributedBy : ProductScope
{
    /// <summary>Who distributed them.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<PartyId> Distributors
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    /// <summary>Whether they were paid for.</summary>
    public Disclosed<CopyRevenue> Revenue { get; init => field = Preconditions.NotNull(value); } = Disclosed<CopyRevenue>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("distributors", Distributors);
        visitor.Term("revenue", Revenue);
    }

    internal override CopiesDistributedBy Rewrite(ModelRewriter rewriter) => this with
    {
        Distributors = rewriter.Of(Distributors),
        Revenue = rewriter.Term(Revenue),
    };
}
