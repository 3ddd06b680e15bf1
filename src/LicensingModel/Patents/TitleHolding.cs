namespace LicensingModel.Patents;

/// <summary>Who held a patent over a span of days: one party, or several as co-owners. Two holdings of the same day are a fork in the chain, not co-ownership.</summary>
public sealed record TitleHolding : Element
{
    /// <summary>The holders: all of them together.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<PartyId> Holders
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    /// <summary>The days, both ends included.</summary>
    public required DateSpan During { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("holders", Holders);
        visitor.Member("during", During);
    }

    internal override TitleHolding Rewrite(ModelRewriter rewriter) => this with { Holders = rewriter.Of(Holders) };
}
