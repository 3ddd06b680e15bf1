using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Terms;

/// <summary>The columns at which rates look beside the base and the units.</summary>
internal static class RateNames
{
    /// <summary>The columns, and whether there are sums of money in each.</summary>
    internal static IEnumerable<(ReportName Column, bool IsSum)> Of(RoyaltyRate rate) => rate switch
    {
        PercentRate { Of: { } column } => [(column, true)],
        UnitRate { Of: { } column } => [(column, false)],
        TieredRate tiers => tiers.Tiers.SelectMany(static tier => Of(tier.Rate)),
        LesserRate lesser => lesser.Rates.SelectMany(Of),
        GreaterRate greater => greater.Rates.SelectMany(Of),
        SummedRate sum => sum.Rates.SelectMany(Of),
        _ => [],
    };

    /// <summary>The columns that say how many of something each unit has.</summary>
    internal static IEnumerable<ReportName> Times(RoyaltyRate rate) => rate switch
    {
        UnitRate { Times: { } column } => [column],
        TieredRate tiers => tiers.Tiers.SelectMany(static tier => Times(tier.Rate)),
        LesserRate lesser => lesser.Rates.SelectMany(Times),
        GreaterRate greater => greater.Rates.SelectMany(Times),
        SummedRate sum => sum.Rates.SelectMany(Times),
        _ => [],
    };
}
