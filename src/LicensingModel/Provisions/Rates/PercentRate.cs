using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Rates;

/// <summary>A share of the base, or of the sums in a column.</summary>
public sealed record PercentRate : RoyaltyRate
{
    /// <summary>The share.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>The column with the sums of which it is a share; null for the base.</summary>
    public ReportName? Of { get; init; }

    /// <summary>The share is at most this, where it is not disclosed itself: a bound that was published, or that of the rise at a renewal. Null where none is said.</summary>
    public Percentage? Most { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("rate", Rate);
        visitor.Member("of", Of);
        visitor.Member("most", Most);
    }

    internal override PercentRate Rewrite(ModelRewriter rewriter) => this with
    {
        Rate = rewriter.Term(Rate),
    };
}
