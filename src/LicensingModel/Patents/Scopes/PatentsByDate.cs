namespace LicensingModel.Patents.Scopes;

/// <summary>Patents of which something happened in a span of days: first filed by a date, acquired after one. Both ends are included; an end that is left out is open.</summary>
public sealed record PatentsByDate : PatentScope
{
    /// <summary>What must have happened.</summary>
    public required PatentDateKind Event { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first day; null where there is none.</summary>
    public AnchoredDate? From { get; init; }

    /// <summary>The last day; null where there is none.</summary>
    public AnchoredDate? Until { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("event", Event);
        visitor.Member("from", From);
        visitor.Member("until", Until);
    }

    internal override PatentsByDate Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Of(From),
        Until = rewriter.Of(Until),
    };
}
