using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether tiers follow each other upwards, and more sales never lower the total.</summary>
internal static class TierRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<TieredRate>("tiers follow each other upwards", [ScheduleDiagnostics.TierNotAbove, ScheduleDiagnostics.TierOpenBelowOthers, ScheduleDiagnostics.TierEndsTwice, ScheduleDiagnostics.NoOpenTier, ScheduleDiagnostics.BoundOfNeither], CheckOrder),
        ValidationRule.Of<RoyaltySchedule>("more sales do not lower the total", [ScheduleDiagnostics.TotalFalls], CheckTotals),
    ];

    private static void CheckOrder(TieredRate rate, RuleContext context)
    {
        var from = 0m;
        for (var i = 0; i < rate.Tiers.Count; i++)
        {
            var tier = rate.Tiers[i];
            if (tier is { Through: { } through, Below: { } below })
                context.Report(ScheduleDiagnostics.TierEndsTwice, $"/tiers/{i}", through.ToString(), below.ToString());
            if (Cliff.Top(tier) is not { } top)
            {
                if (i < rate.Tiers.Count - 1)
                    context.Report(ScheduleDiagnostics.TierOpenBelowOthers, $"/tiers/{i}", rate.Tiers.Count - i == 2 ? "another" : "others");
                continue;
            }

            var end = tier.Through is null ? "below" : "through";
            if (top < from || (i > 0 && top == from))
                context.Report(ScheduleDiagnostics.TierNotAbove, $"/tiers/{i}/{end}", ExactDecimal.Format(top), ExactDecimal.Format(from));
            else if (tier.Through is null && rate.Manner == TierManner.Marginal && rate.By != ReportName.Base)
                context.Report(ScheduleDiagnostics.BoundOfNeither, $"/tiers/{i}/below", ExactDecimal.Format(top));
            if (i == rate.Tiers.Count - 1)
                context.Report(ScheduleDiagnostics.NoOpenTier, $"/tiers/{i}", ExactDecimal.Format(top));
            from = top;
        }
    }

    private static void CheckTotals(RoyaltySchedule schedule, RuleContext context)
    {
        for (var i = 0; i < schedule.Lines.Count; i++)
            CheckTotals(schedule, schedule.Lines[i].Steps, $"/lines/{i}/steps", context);
        CheckTotals(schedule, schedule.Steps, "/steps", context);
    }

    private static void CheckTotals(RoyaltySchedule schedule, ValueList<RoyaltyStep> steps, string at, RuleContext context)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is not RateStep step)
                continue;
            var weights = steps.Take(i).OfType<WeightStep>().Select(static weight => weight.Weight.Value).Where(static weight => weight is > 0 and < 1);
            foreach (var cliff in new Cliff(step.Rate, schedule.Currency.StatedValue as Currency, weights).All($"{at}/{i}/rate"))
                context.Report(ScheduleDiagnostics.TotalFalls, cliff.Place, ExactDecimal.Format(cliff.Fewer), ExactDecimal.Format(cliff.Before), ExactDecimal.Format(cliff.More), ExactDecimal.Format(cliff.After), cliff.IsAtPrice ? ", at a price of 1 for each" : string.Empty);
        }
    }
}
