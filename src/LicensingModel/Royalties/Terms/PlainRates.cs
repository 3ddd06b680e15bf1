using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;

namespace LicensingModel.Royalties.Terms;

/// <summary>Schedules in which a rate that names the very column on which its line is reckoned is of what the line counts, as it would be without a name: weighted, and in the currency into which it was converted.</summary>
internal static class PlainRates
{
    /// <summary>The schedule with such names left out.</summary>
    internal static RoyaltySchedule Of(RoyaltySchedule schedule) => schedule with { Lines = schedule.Lines.Select(Of).ToValueList() };

    /// <summary>Whether units are weighted before a rate that is for each of another column, which no weight is said to be for.</summary>
    internal static bool IsWeightLost(ValueList<RoyaltyStep> steps, int index)
        => steps[index] is RateStep rate && steps.Take(index).Any(static step => step is WeightStep) && RateNames.Of(rate.Rate).Any(static entry => !entry.IsSum);

    private static RoyaltyLine Of(RoyaltyLine line)
        => line.Steps[0] is BasisStep based && line.Steps.Any(static step => step is RateStep) ? line with { Steps = line.Steps.Select((step, i) => step is RateStep rate ? rate with { Rate = Of(rate.Rate, based, line.Steps.Take(i).All(static before => before is BasisStep or WeightStep or ConversionStep)) } : step).ToValueList() } : line;

    private static RoyaltyRate Of(RoyaltyRate rate, BasisStep based, bool isWhole) => rate switch
    {
        UnitRate { Of: { } of } unit when of == based.Count || (of == ReportName.Units && based.Count is null) => unit with { Of = null },
        TieredRate tiers => tiers with
        {
            By = tiers.By is null ? null : tiers.By == based.Count ? null : tiers.By == based.Measure && isWhole && tiers.By != ReportName.Units ? ReportName.Base : tiers.By,
            Tiers = tiers.Tiers.Select(tier => tier with { Rate = Of(tier.Rate, based, isWhole) }).ToValueList(),
        },
        LesserRate lesser => lesser with { Rates = lesser.Rates.Select(one => Of(one, based, isWhole)).ToValueList() },
        GreaterRate greater => greater with { Rates = greater.Rates.Select(one => Of(one, based, isWhole)).ToValueList() },
        SummedRate sum => sum with { Rates = sum.Rates.Select(one => Of(one, based, isWhole)).ToValueList() },
        _ => rate,
    };
}
