using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Consideration;

/// <summary>Which of several lines a licensee elected, and for which days.</summary>
public sealed record LineElection : Element
{
    /// <summary>The line, by its name.</summary>
    public required ReportName Line { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first day for which it was elected; null from the beginning.</summary>
    public AnchoredDate? From { get; init; }

    /// <summary>The last day for which it was elected; null until another is.</summary>
    public AnchoredDate? Until { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("line", Line);
        visitor.Member("from", From);
        visitor.Member("until", Until);
    }

    internal override LineElection Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Of(From),
        Until = rewriter.Of(Until),
    };
}
