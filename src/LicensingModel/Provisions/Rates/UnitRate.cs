using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Rates;

/// <summary>So much for each unit.</summary>
public sealed record UnitRate : RoyaltyRate
{
    /// <summary>How much.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The column that says how many there are: subscribers, channels; null for the units.</summary>
    public ReportName? Of { get; init; }

    /// <summary>The column that says how many of something each of them has, by which the sum is multiplied: the minutes of a recording. Null where it is for the whole unit.</summary>
    public ReportName? Times { get; init; }

    /// <summary>How many of <see cref="Times"/> count as one: 60 where the amount is for each hour and the column has minutes. Null for one. What is not above zero is not known.</summary>
    public ExactNumber? TimesEach { get; init; }

    /// <summary>How the number in <see cref="Times"/> is rounded before it multiplies: to no decimals and up for <em>each minute or fraction of one</em>. Null where it is not.</summary>
    public Rounding? TimesRounding { get; init; }

    /// <summary>The index that the amount follows; null where it follows none.</summary>
    public Indexation? Index { get; init; }

    /// <summary>It is at most this, where it is not disclosed itself: a bound that was published, or that of the rise at a renewal. Null where none is said.</summary>
    public Money? Most { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("amount", Amount);
        visitor.Member("of", Of);
        visitor.Member("times", Times);
        visitor.Member("timesEach", TimesEach);
        visitor.Member("timesRounding", TimesRounding);
        visitor.Member("index", Index);
        visitor.Member("most", Most);
    }

    internal override UnitRate Rewrite(ModelRewriter rewriter) => this with
    {
        Amount = rewriter.Term(Amount),
        TimesRounding = rewriter.Of(TimesRounding),
        Index = rewriter.Of(Index),
    };
}
