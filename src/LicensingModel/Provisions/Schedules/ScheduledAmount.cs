namespace LicensingModel.Provisions.Schedules;

/// <summary>A sum that holds for some time: a cap that differs by year, a minimum that grows.</summary>
public sealed record ScheduledAmount : Element
{
    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The column that says of how many things the amount is for each: a minimum of so much per channel. What the rows say is added up over the time; null where it is one sum.</summary>
    public ReportName? Each { get; init; }

    /// <summary>The index that the amount follows; null where it follows none.</summary>
    public Indexation? Index { get; init; }

    /// <summary>The first day for which it holds; null from the beginning.</summary>
    public AnchoredDate? From { get; init; }

    /// <summary>The last day for which it holds; null without end.</summary>
    public AnchoredDate? Until { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("amount", Amount);
        visitor.Member("each", Each);
        visitor.Member("index", Index);
        visitor.Member("from", From);
        visitor.Member("until", Until);
    }

    internal override ScheduledAmount Rewrite(ModelRewriter rewriter) => this with
    {
        Amount = rewriter.Term(Amount),
        Index = rewriter.Of(Index),
        From = rewriter.Of(From),
        Until = rewriter.Of(Until),
    };
}
