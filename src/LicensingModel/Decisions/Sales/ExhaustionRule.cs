using NodaTime;

namespace LicensingModel.Decisions.Sales;

/// <summary>What the law of a country makes of a sale with the holder's consent: whether the right is thereby exhausted for the article.</summary>
/// <param name="Where">The country whose right it is; <c>EEA</c> for every member on the day of the act.</param>
/// <param name="Sold">Where it was sold: <c>same</c> for the country itself, <c>EEA</c> for a member on the day of the sale, a country, or <c>*</c> for anywhere.</param>
/// <param name="Exhausts">Whether it exhausts; unknown where the law leaves that to what is not asked.</param>
/// <param name="Source">What says so.</param>
internal sealed record ExhaustionRule(string Where, string Sold, Truth Exhausts, string Source)
{
    /// <summary>The first day of acts for which it holds; null for any.</summary>
    internal LocalDate? From { get; init; }

    /// <summary>The last day of acts for which it holds; null for any.</summary>
    internal LocalDate? Until { get; init; }

    /// <summary>The last day of sales for which it holds; null for any.</summary>
    internal LocalDate? SoldUntil { get; init; }

    /// <summary>What must be known to say more, where it is unknown.</summary>
    internal string Open { get; init; } = string.Empty;

    internal bool Fits(CountryCode country, LocalDate day, CountryCode sold, LocalDate soldOn)
        => IsPlace(Where, country, day, country) && IsPlace(Sold, sold, soldOn, country) && !(day < From) && !(day > Until) && !(soldOn > SoldUntil);

    private static bool IsPlace(string place, CountryCode candidate, LocalDate day, CountryCode same) => place switch
    {
        "*" => true,
        "same" => candidate == same,
        "EEA" => IsMember(candidate, day),
        _ => candidate.Value == place,
    };

    private static bool IsMember(CountryCode country, LocalDate day)
        => RegionMembership.EuropeanEconomicArea.Includes(country, day) || RegionMembership.EuropeanUnion.Includes(country, day);
}
