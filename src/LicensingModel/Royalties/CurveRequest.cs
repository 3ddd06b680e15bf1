namespace LicensingModel.Royalties;

/// <summary>What a royalty curve is asked for.</summary>
public sealed record CurveRequest
{
    /// <summary>The agreement, the payment, the rates of exchange and what was counted before.</summary>
    public required RoyaltyRequest Reckoning { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Against what the royalty is drawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public CurveVariable Of { get; init => field = Preconditions.Defined(value); }

    /// <summary>The sale that is drawn, as a report of one row. What the curve varies need not be in it.</summary>
    public required string Sale { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where the curve begins.</summary>
    /// <exception cref="ArgumentException">It is below zero.</exception>
    public decimal From { get; init => field = Preconditions.Valid(value, value >= 0, "A curve begins at zero or above."); }

    /// <summary>Where it ends; null for a little beyond the last border of a tier, floor or cap.</summary>
    /// <exception cref="ArgumentException">It is not above zero, or above 10^15.</exception>
    public decimal? To { get; init => field = Preconditions.Valid(value, value is null or (> 0 and <= 1_000_000_000_000_000m), "A curve ends above zero, and not above 10^15."); }
}
