namespace LicensingModel.Provisions.Schedules;

/// <summary>
/// That a sum follows an index that others publish, such as one of consumer prices: the sum of the text, times the number of the index for the time that counts, over that on which the sum is based. The numbers are no part of the document: a table of reference figures is given with the report of
/// sales. Where it has none for a time, the sum is not known.
/// </summary>
public sealed record Indexation : Element
{
    /// <summary>What the index is called, as the table of reference figures names it: <c>CPI-U</c>.</summary>
    public required ReportName Index { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The number on which the sum is based, where the text states it; null where it is that of <see cref="BaseOn"/>. One of the two is said; neither where the sum goes by that of the time before (<see cref="StatedFor"/>).</summary>
    public ExactNumber? Base { get; init; }

    /// <summary>A day of the time of which the number is the one on which the sum is based.</summary>
    public AnchoredDate? BaseOn { get; init; }

    /// <summary>For what time an adjusted sum holds.</summary>
    public required RoyaltyPeriod Over { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How long before the beginning of that time the number that counts is of; null where it is of the beginning.</summary>
    public ContractPeriod? Lag { get; init; }

    /// <summary>Of what time the index has numbers; null for the calendar month.</summary>
    public RoyaltyPeriod? Of { get; init; }

    /// <summary>The least that the adjusted sum is, as a share of the sum of the text: <c>100%</c> where it never falls below. Null where there is none.</summary>
    public Percentage? Least { get; init; }

    /// <summary>The most that the adjusted sum is, as a share of the sum of the text. Null where there is none.</summary>
    public Percentage? Most { get; init; }

    /// <summary>A day of the time for which the sum is as the text states it, so that each later one goes by that of the time before: it is within <see cref="LeastOfPreceding"/> and <see cref="MostOfPreceding"/>, and where no base is said it is the sum of the time before, times the number of the index over that of the time before. Null where no time goes by another.</summary>
    public AnchoredDate? StatedFor { get; init; }

    /// <summary>The least that the adjusted sum is, as a share of that of the time before: <c>100%</c> where it never falls. Null where there is none.</summary>
    public Percentage? LeastOfPreceding { get; init; }

    /// <summary>The most that the adjusted sum is, as a share of that of the time before: <c>103%</c> where it rises by no more than 3 % a year. Null where there is none.</summary>
    public Percentage? MostOfPreceding { get; init; }

    /// <summary>How the adjusted sum is rounded; null where it is not.</summary>
    public Rounding? Rounding { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("index", Index);
        visitor.Member("base", Base);
        visitor.Member("baseOn", BaseOn);
        visitor.Member("over", Over);
        visitor.Member("lag", Lag);
        visitor.Member("of", Of);
        visitor.Member("least", Least);
        visitor.Member("most", Most);
        visitor.Member("statedFor", StatedFor);
        visitor.Member("leastOfPreceding", LeastOfPreceding);
        visitor.Member("mostOfPreceding", MostOfPreceding);
        visitor.Member("rounding", Rounding);
    }

    internal override Indexation Rewrite(ModelRewriter rewriter) => this with
    {
        BaseOn = rewriter.Of(BaseOn),
        StatedFor = rewriter.Of(StatedFor),
        Rounding = rewriter.Of(Rounding),
    };
}
