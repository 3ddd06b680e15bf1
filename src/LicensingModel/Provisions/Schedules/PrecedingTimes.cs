namespace LicensingModel.Provisions.Schedules;

/// <summary>Times before the one in which something is sold: the year before, the last four quarters.</summary>
public sealed record PrecedingTimes : Element
{
    /// <summary>How many.</summary>
    /// <exception cref="ArgumentException">It is below 0 or above 1000.</exception>
    public required long Times { get; init => field = Preconditions.Valid(value, value is >= 0 and <= 1000, "It runs from 0 to 1000."); }

    /// <summary>Of what: whole months, quarters, halves or years, of which the last ends with the eve of the one in which it is sold.</summary>
    public required RoyaltyPeriod Of { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("times", Times);
        visitor.Member("of", Of);
    }

    internal override PrecedingTimes Rewrite(ModelRewriter rewriter) => this;
}
