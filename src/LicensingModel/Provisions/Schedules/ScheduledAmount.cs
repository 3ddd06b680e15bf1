namespace LicensingModel.Provisions.Schedules;

/// <summary>A sum that holds for some time: a cap that differs by year, a minimum that grows.</summary>
public sealed record ScheduledAmount : Element
{
    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The first day for which it holds; null from the beginning.</summary>
    public AnchoredDate? From { get; init; }

    /// <summary>The last day for which it holds; null without end.</summary>
    public AnchoredDate? Until { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("amount", Amount);
        visitor.Member("from", From);
        visitor.Member("until", Until);
    }

    internal override ScheduledAmount Rewrite(ModelRewriter rewriter) => this with
    {
        Amount = rewriter.Term(Amount),
        From = rewriter.Of(From),
        Until = rewriter.Of(Until),
    };
}
