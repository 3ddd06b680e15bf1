namespace LicensingModel.Patents;

/// <summary>
/// The days in which a party must hold a patent for it to be captured, both ends included. It is not the term: a patent captured today may be licensed for its life.
/// </summary>
public sealed record CapturePeriod : Element
{
    /// <summary>Every day through one: what is held on any day before its end is captured.</summary>
    /// <param name="until">The last day that counts.</param>
    public static CapturePeriod Through(AnchoredDate until) => new() { Until = until };

    /// <summary>The days from one through another.</summary>
    /// <param name="from">The first day that counts.</param>
    /// <param name="until">The last day that counts.</param>
    public static CapturePeriod Between(AnchoredDate from, AnchoredDate until) => new() { From = from, Until = until };

    /// <summary>The first day that counts; null where any earlier day counts too.</summary>
    public AnchoredDate? From { get; init; }

    /// <summary>The last day that counts; null where any later day counts too.</summary>
    public AnchoredDate? Until { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("until", Until);
    }

    internal override CapturePeriod Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Of(From),
        Until = rewriter.Of(Until),
    };
}
