using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether what goes by other times, by averages or in parts can be applied.</summary>
internal static class TimeRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RateStep>("tiers of earlier times are one rate of many sales", [ScheduleDiagnostics.PrecedingUnclear], CheckPreceding),
        ValidationRule.Of<PercentRate>("a share is no more than its bound", [ScheduleDiagnostics.RateAboveBound], static (rate, context) =>
        {
            if (rate.Most is { } most && rate.Rate.TryGetValue(out var share) && share > most)
                context.Report(ScheduleDiagnostics.RateAboveBound, "/rate", share.ToString(), most.ToString());
        }),
        ValidationRule.Of<UnitRate>("a sum for each unit is no more than its bound", [ScheduleDiagnostics.RateAboveBound], static (rate, context) =>
        {
            if (rate.Most is { } most && rate.Amount.TryGetValue(out var amount) && amount.Currency == most.Currency && amount.Amount > most.Amount)
                context.Report(ScheduleDiagnostics.RateAboveBound, "/amount", amount.ToString(), most.ToString());
        }),
        ValidationRule.Of<MinimumStep>("a minimum is a sum, or a share of what was owed before", [ScheduleDiagnostics.MinimumUnclear], CheckMinimum),
        ValidationRule.Of<RoyaltySchedule>("four weeks begin on a day", [ScheduleDiagnostics.WeeksUnclear], CheckWeeks),
        ValidationRule.Of<LimitStep>("a price on average is no other limit", [ScheduleDiagnostics.AverageUnclear], CheckAverage),
        ValidationRule.Of<ReserveStep>("a reserve is paid out as a whole", [ScheduleDiagnostics.ReserveUnclear], CheckReserve),
        ValidationRule.Of<OffsetStep>("a credit is carried for a time where it is carried", [ScheduleDiagnostics.LostCarried], static (step, context) =>
        {
            if (step.Carried == CarryManner.Lost && (step.CarriedFor is not null || step.CarriedWithin is not null))
                context.Report(ScheduleDiagnostics.LostCarried, step.CarriedFor is null ? "/carriedWithin" : "/carriedFor", step.Carried.Value);
        }),
    ];

    private static void CheckPreceding(RateStep step, RuleContext context)
    {
        if (step.Rate is TieredRate { Preceding: { } preceding } tiers)
        {
            if (tiers.Manner == TierManner.Marginal)
                context.Report(ScheduleDiagnostics.PrecedingUnclear, "/rate/manner", "the tiers are `marginal`", "`whole`");
            if (preceding.Times == 0)
                context.Report(ScheduleDiagnostics.PrecedingUnclear, "/rate/preceding/times", "there are none", "at least one");
            if (preceding.Of == RoyaltyPeriod.Payment || preceding.Of == RoyaltyPeriod.Life)
                context.Report(ScheduleDiagnostics.PrecedingUnclear, "/rate/preceding/of", $"no time `{preceding.Of}` is before another", "`month`, `quarter`, `halfYear` or `year`");
            if (tiers.Partial is not null)
                context.Report(ScheduleDiagnostics.PrecedingUnclear, "/rate/partial", "`partial` is of the time itself", "no `partial`");
            if (step.Together.Count > 0)
                context.Report(ScheduleDiagnostics.PrecedingUnclear, "/together", "`together` is of the time itself", "no `together`");
            if (step.Per.Contains(RoyaltyScope.Unit))
                context.Report(ScheduleDiagnostics.PrecedingUnclear, "/per", "the rate is for each unit by itself", "no `per` `unit`");
        }

        for (var i = 0; i < RateParts.Count(step.Rate); i++)
        {
            if (HasPreceding(RateParts.At(step.Rate, i)))
                context.Report(ScheduleDiagnostics.PrecedingUnclear, RateParts.Place(step.Rate, "/rate", i), "stands in another rate", "it as the rate of the step");
        }
    }

    private static void CheckWeeks(RoyaltySchedule schedule, RuleContext context)
    {
        if (schedule.WeeksFrom is not null)
            return;
        if (schedule.Every.TryGetValue(out var every) && every == RoyaltyPeriod.FourWeeks)
            context.Report(ScheduleDiagnostics.WeeksUnclear, "/every");
        for (var i = 0; i < schedule.Lines.Count; i++)
            CheckWeeks(schedule.Lines[i].Steps, i, context);
        for (var i = 0; i < schedule.Choices.Count; i++)
        {
            if (schedule.Choices[i].Over == RoyaltyPeriod.FourWeeks)
                context.Report(ScheduleDiagnostics.WeeksUnclear, $"/choices/{i}/over");
        }

        CheckWeeks(schedule.Steps, null, context);
    }

    private static void CheckWeeks(ValueList<RoyaltyStep> steps, int? line, RuleContext context)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var over = steps[i] switch
            {
                RateStep rate => rate.Over,
                LimitStep limit => limit.Over,
                MinimumStep minimum => minimum.Over,
                RoundStep round => round.Over,
                _ => null,
            };
            if (over == RoyaltyPeriod.FourWeeks)
                context.Report(ScheduleDiagnostics.WeeksUnclear, line is null ? $"/steps/{i}/over" : $"/lines/{line}/steps/{i}/over");
        }
    }

    private static void CheckMinimum(MinimumStep step, RuleContext context)
    {
        if (step.OfPreceding.IsBlank)
        {
            if (step.Amounts.Count == 0)
                context.Report(ScheduleDiagnostics.MinimumUnclear, "", "The minimum says no sum", "`amounts` or `ofPreceding`");
            if (step.Preceding is not null)
                context.Report(ScheduleDiagnostics.MinimumUnclear, "/preceding", "It says what counts of the time before, and no share of it", "`ofPreceding`");
        }
        else if (step.Over is null || step.Over == RoyaltyPeriod.Payment || step.Over == RoyaltyPeriod.Life)
        {
            context.Report(ScheduleDiagnostics.MinimumUnclear, step.Over is null ? "/ofPreceding" : "/over", "The minimum is a share of the royalties of the time before, and over no time that has one before it", "`over` such as `year`");
        }
    }

    private static bool HasPreceding(RoyaltyRate rate)
    {
        for (var i = 0; i < RateParts.Count(rate); i++)
        {
            if (HasPreceding(RateParts.At(rate, i)))
                return true;
        }

        return rate is TieredRate { Preceding: not null };
    }

    private static void CheckAverage(LimitStep step, RuleContext context)
    {
        if (step.Averaged.Count == 0)
            return;
        if (step.Averaged.Contains(RoyaltyScope.Unit))
            context.Report(ScheduleDiagnostics.AverageUnclear, "/averaged", "a unit has no average", "`product`, `category`, `territory`, `seller` or `enterprise`");
        if (step.Per.Count > 0)
            context.Report(ScheduleDiagnostics.AverageUnclear, "/per", "says besides over what it is counted", "no `per`");
        if (step.Counting.Count > 0)
            context.Report(ScheduleDiagnostics.AverageUnclear, "/counting", "other payments take up no price", "no `counting`");
        if (step.Partial is not null)
            context.Report(ScheduleDiagnostics.AverageUnclear, "/partial", "a price is for no part of a time", "no `partial`");
    }

    private static void CheckReserve(ReserveStep step, RuleContext context)
    {
        if (step.Parts.Count == 0)
            return;
        if (!step.After.IsBlank)
            context.Report(ScheduleDiagnostics.ReserveUnclear, "/parts", "When it is paid out is said twice", "one of `after` and `parts`");
        var all = 0m;
        for (var i = 0; i < step.Parts.Count; i++)
            all += step.Parts[i].Share.Fraction;
        if (all != 1)
            context.Report(ScheduleDiagnostics.ReserveUnclear, "/parts", $"The parts come to `{Percentage.FromPercent(all * 100)}` of it", "`100%`");
    }
}
