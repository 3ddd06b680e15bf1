using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Terms;

/// <summary>Rounds as a schedule says.</summary>
internal static class RoundedSum
{
    /// <summary>Whether it is understood how a number is rounded.</summary>
    /// <param name="amount">The number.</param>
    /// <param name="rounding">How.</param>
    /// <param name="rounded">The rounded number.</param>
    internal static bool TryRound(decimal amount, Rounding rounding, out decimal rounded)
    {
        rounded = amount;
        MidpointRounding? manner = rounding.UnrecognizedMembers.Count > 0 ? null
            : rounding.Manner == RoundingManner.HalfUp ? MidpointRounding.AwayFromZero
            : rounding.Manner == RoundingManner.HalfEven ? MidpointRounding.ToEven
            : rounding.Manner == RoundingManner.Down ? MidpointRounding.ToZero
            : rounding.Manner == RoundingManner.Up ? (amount < 0 ? MidpointRounding.ToNegativeInfinity : MidpointRounding.ToPositiveInfinity)
            : null;
        if (manner is { } known)
            rounded = Math.Round(amount, (int)rounding.Decimals, known);
        return manner is not null;
    }
}
