using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether tiers follow each other upwards, and more sales never lower the total.</summary>
internal static class TierRules
{
    private const int Shared = -1;

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
            CheckTotals(schedule, schedule.Lines[i].Steps, i, context);
        CheckTotals(schedule, schedule.Steps, Shared, context);
    }

    private static void CheckTotals(RoyaltySchedule schedule, ValueList<RoyaltyStep> steps, int line, RuleContext context)
    {
        // The least that a unit counts behind the weights so far.
        decimal? least = null;
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i] is WeightStep { Weight.Value: > 0 and < 1 and var weight })
                least = least < weight ? least : weight;
            if (steps[i] is RateStep step)
                CheckTotals(step.Rate, context.Room<Cliff>().All(step.Rate, schedule.Currency.StatedValue as Currency, least), line, i, context);
        }
    }

    private static void CheckTotals(RoyaltyRate rate, IReadOnlyList<CliffFound> cliffs, int line, int step, RuleContext context)
    {
        if (cliffs.Count == 0)
            return;

        var places = Cliff.Places(rate, line == Shared ? $"/steps/{step}/rate" : $"/lines/{line}/steps/{step}/rate").ToArray();
        foreach (var cliff in cliffs)
            context.Report(ScheduleDiagnostics.TotalFalls, $"{places[cliff.Rate]}/tiers/{cliff.Tier}", ExactDecimal.Format(cliff.Fewer), ExactDecimal.Format(cliff.Before), ExactDecimal.Format(cliff.More), ExactDecimal.Format(cliff.After), cliff.IsAtPrice ? ", at a price of 1 for each" : string.Empty);
    }
}
