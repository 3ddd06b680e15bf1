namespace LicensingModel.Provisions.Schedules;

/// <summary>How a payment is rounded, once, at the end.</summary>
public sealed record Rounding : Element
{
    /// <summary>To how many decimals of the currency.</summary>
    /// <exception cref="ArgumentException">It is below 0 or above 8.</exception>
    public required long Decimals { get; init => field = Preconditions.Valid(value, value is >= 0 and <= 8, "It runs from 0 to 8."); }

    /// <summary>How.</summary>
    public required RoundingManner Manner { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("decimals", Decimals);
        visitor.Member("manner", Manner);
    }

    internal override Rounding Rewrite(ModelRewriter rewriter) => this;
}
