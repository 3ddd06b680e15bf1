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

    private static RoyaltyLine Of(RoyaltyLine line) => Named(Measured(line));

    /// <summary>A line that counts units, and of which each tier of units has a share of what those units were sold for, is one on what they were sold for.</summary>
    private static RoyaltyLine Measured(RoyaltyLine line)
    {
        var index = line.Steps.TakeWhile(static step => step is BasisStep or WeightStep).Count();
        if (line.Steps[0] is not BasisStep { Measure: null } based || based.Count != ReportName.Units || index >= line.Steps.Count || line.Steps[index] is not RateStep { Rate: TieredRate { Preceding: null } tiers } step || line.Steps.Count(static other => other is RateStep) != 1)
            return line;
        var isShared = tiers.Tiers.Any(static tier => tier.Rate is PercentRate { Of: not null }) && tiers.Tiers.All(static tier => tier.Rate is UnitRate { Of: null } || (tier.Rate is PercentRate { Of: { } of } && of == ReportName.Sales));
        if (tiers.Manner != TierManner.Marginal || (tiers.By is { } by && by != ReportName.Units) || !isShared)
            return line;
        var plain = step with { Rate = tiers with { Tiers = tiers.Tiers.Select(static tier => tier.Rate is PercentRate share ? tier with { Rate = share with { Of = null } } : tier).ToValueList() } };
        return line with { Steps = line.Steps.Select((other, i) => i == 0 ? based with { Count = null, Measure = ReportName.Sales } : i == index ? plain : other).ToValueList() };
    }

    private static RoyaltyLine Named(RoyaltyLine line)
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
