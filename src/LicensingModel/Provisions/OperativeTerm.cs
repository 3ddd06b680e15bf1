namespace LicensingModel.Provisions;

/// <summary>From when and until when an agreement or provision operates.</summary>
public sealed record OperativeTerm : Element
{
    /// <summary>A term of which nothing was recorded.</summary>
    public static OperativeTerm NotCaptured { get; } = new();

    /// <summary>The first day on which it operates.</summary>
    public Disclosed<AnchoredDate> From { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The last day on which it operates.</summary>
    public Disclosed<AnchoredDate> Until { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>
    /// The least time that the words used of its length allow, counted from the first day, where its end is not known: "multi-year" is at least two years.
    /// Until then it operates; after that its end is unknown.
    /// </summary>
    public Disclosed<ContractPeriod> AtLeast { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>Whether nothing at all was recorded of it.</summary>
    public bool IsBlank => From.IsBlank && Until.IsBlank && AtLeast.IsBlank && UnrecognizedMembers.Count == 0;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("from", From);
        visitor.Term("until", Until);
        visitor.Term("atLeast", AtLeast);
    }

    internal override OperativeTerm Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Term(From),
        Until = rewriter.Term(Until),
        AtLeast = rewriter.Term(AtLeast),
    };
}
