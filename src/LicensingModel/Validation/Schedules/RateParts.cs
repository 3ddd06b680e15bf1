using LicensingModel.Provisions.Rates;

namespace LicensingModel.Validation.Schedules;

/// <summary>The rates of which a rate is made, one after the other, without a list of them.</summary>
internal static class RateParts
{
    /// <summary>How many there are.</summary>
    internal static int Count(RoyaltyRate rate) => rate switch
    {
        TieredRate tiers => tiers.Tiers.Count,
        LesserRate lesser => lesser.Rates.Count,
        GreaterRate greater => greater.Rates.Count,
        SummedRate sum => sum.Rates.Count,
        _ => 0,
    };

    /// <summary>One of them.</summary>
    internal static RoyaltyRate At(RoyaltyRate rate, int index) => rate switch
    {
        TieredRate tiers => tiers.Tiers[index].Rate,
        LesserRate lesser => lesser.Rates[index],
        GreaterRate greater => greater.Rates[index],
        SummedRate sum => sum.Rates[index],
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    /// <summary>Where one of them stands, of a rate that stands somewhere.</summary>
    internal static string Place(RoyaltyRate rate, string at, int index) => rate is TieredRate ? $"{at}/tiers/{index}/rate" : $"{at}/rates/{index}";
}
