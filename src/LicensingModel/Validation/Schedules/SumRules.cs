using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether floors, caps and minimums leave room for each other.</summary>
internal static class SumRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<LimitStep>("a floor is no higher than the cap", [ScheduleDiagnostics.FloorAboveCap, ScheduleDiagnostics.FloorOverTime], CheckFloor),
        ValidationRule.Of<LimitStep>("one limit holds at a time", [ScheduleDiagnostics.AmountsOverlap], static (step, context) =>
        {
            CheckOverlaps(step.Floor, "/floor", context);
            CheckOverlaps(step.Cap, "/cap", context);
        }),
        ValidationRule.Of<MinimumStep>("one minimum holds at a time", [ScheduleDiagnostics.AmountsOverlap], static (step, context) => CheckOverlaps(step.Amounts, "/amounts", context)),
        ValidationRule.Of<ScheduledAmount>("a sum ends after it begins", [ScheduleDiagnostics.AmountReversed], static (amount, context) => CheckOrder(amount.From, amount.Until, "/until", context)),
        ValidationRule.Of<SaleScope>("sales end after they begin", [ScheduleDiagnostics.AmountReversed], static (scope, context) => CheckOrder(scope.SoldFrom, scope.SoldUntil, "/soldUntil", context)),
    ];

    private static void CheckFloor(LimitStep step, RuleContext context)
    {
        if (step.Floor.Count > 0 && !step.Per.Contains(RoyaltyScope.Unit))
            context.Report(ScheduleDiagnostics.FloorOverTime, "/floor");
        for (var i = 0; i < step.Floor.Count; i++)
        {
            var least = step.Floor[i];
            var most = step.Cap.FirstOrDefault(cap => DoMeet(least, cap, context) && least.Amount.TryGetValue(out var floor) && cap.Amount.TryGetValue(out var top) && floor.Currency == top.Currency && floor.Amount > top.Amount);
            if (most is not null)
                context.Report(ScheduleDiagnostics.FloorAboveCap, $"/floor/{i}/amount", $"{least.Amount.StatedValue}", $"{most.Amount.StatedValue}");
        }
    }

    private static void CheckOverlaps(ValueList<ScheduledAmount> amounts, string at, RuleContext context)
    {
        for (var i = 1; i < amounts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (!DoMeet(amounts[j], amounts[i], context))
                    continue;
                context.Report(ScheduleDiagnostics.AmountsOverlap, $"{at}/{i}", context.Place($"{at}/{j}").ToString());
                break;
            }
        }
    }

    private static void CheckOrder(AnchoredDate? from, AnchoredDate? until, string at, RuleContext context)
    {
        if (from is not null && until is not null && context.IsCertainlyBefore(until, from))
            context.Report(ScheduleDiagnostics.AmountReversed, at, context.Resolve(from).ToString(), context.Resolve(until).ToString());
    }

    /// <summary>Whether there is certainly a day on which both hold.</summary>
    private static bool DoMeet(ScheduledAmount one, ScheduledAmount other, RuleContext context)
        => IsNoLater(one.From, one.Until, context) && IsNoLater(other.From, other.Until, context) && IsNoLater(one.From, other.Until, context) && IsNoLater(other.From, one.Until, context);

    /// <summary>Whether one day is certainly no later than another; where one of them is left out, nothing is in the way.</summary>
    internal static bool IsNoLater(AnchoredDate? from, AnchoredDate? until, RuleContext context)
        => from is null || until is null || (context.Resolve(from).TryGetLatest(out var begins) && (context.Resolve(until).IsNever || context.Resolve(until).IsOnOrAfter(begins).IsTrue));
}
