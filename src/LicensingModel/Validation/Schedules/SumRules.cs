using LicensingModel.Provisions.Charges;
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
        ValidationRule.Of<MinimumStep>("one minimum holds at a time", [ScheduleDiagnostics.AmountsOverlap], static (step, context) =>
        {
            CheckOverlaps(step.Amounts, "/amounts", context);
            CheckOverlaps(step.Most, "/most", context);
        }),
        ValidationRule.Of<MinimumStep>("what is payable before its end is known by then", [ScheduleDiagnostics.ShortfallInAdvance], static (step, context) =>
        {
            if ((step.Payable == PayableWhen.InAdvance || step.Payable == PayableWhen.InParts) && step.Manner == MinimumManner.TopUp)
                context.Report(ScheduleDiagnostics.ShortfallInAdvance, "/payable");
        }),
        ValidationRule.Of<Indexation>("an index has one base", [ScheduleDiagnostics.IndexBaseUnclear], CheckIndex),
        ValidationRule.Of<Indexation>("a sum that goes by the one before begins, and has room", [ScheduleDiagnostics.FollowingUnclear], CheckFollowing),
        ValidationRule.Of<LateCharge>("a reference rate is for a year", [ScheduleDiagnostics.ReferenceNotYearly], CheckReference),
        ValidationRule.Of<LateCharge>("interest is added after a part of the period of its rate", [ScheduleDiagnostics.CompoundedUncounted], CheckCompounded),
        ValidationRule.Of<ScheduledAmount>("a sum ends after it begins", [ScheduleDiagnostics.AmountReversed], static (amount, context) => CheckOrder(amount.From, amount.Until, "/until", context)),
        ValidationRule.Of<SaleScope>("sales end after they begin", [ScheduleDiagnostics.AmountReversed], static (scope, context) => CheckOrder(scope.SoldFrom, scope.SoldUntil, "/soldUntil", context)),
    ];

    private static void CheckIndex(Indexation index, RuleContext context)
    {
        if (index.Base is null == index.BaseOn is null && (index.Base is not null || index.StatedFor is null))
            context.Report(ScheduleDiagnostics.IndexBaseUnclear, "", index.Base is null ? "nothing" : "twice");
        else if (index.Base is { Value: <= 0 })
            context.Report(ScheduleDiagnostics.IndexBaseUnclear, "/base", $"`{index.Base}`");
    }

    private static void CheckFollowing(Indexation index, RuleContext context)
    {
        if (index.StatedFor is null && (index.LeastOfPreceding is not null || index.MostOfPreceding is not null))
            context.Report(ScheduleDiagnostics.FollowingUnclear, index.LeastOfPreceding is null ? "/mostOfPreceding" : "/leastOfPreceding", "It is bounded by the sum of the time before, and nothing says for which time the first one is", "`statedFor`");
        if (index.LeastOfPreceding is { } least && index.MostOfPreceding is { } most && least > most)
            context.Report(ScheduleDiagnostics.FollowingUnclear, "/leastOfPreceding", $"The least, `{least}` of the sum before, is more than the most, `{most}`", "a least that is no more than the most");
    }

    private static void CheckReference(LateCharge charge, RuleContext context)
    {
        if (charge.Reference is not null && (charge.Every is not { } every || WholePeriods.Months(every) != 12 || WholePeriods.Days(every) != 0))
            context.Report(ScheduleDiagnostics.ReferenceNotYearly, charge.Every is null ? "/reference" : "/every", charge.Every is null ? "for no time" : $"for `{charge.Every}`");
    }

    private static void CheckCompounded(LateCharge charge, RuleContext context)
    {
        if (charge.Manner != ChargeManner.Compound || charge.Every is not { } every || charge.Compounded is not { } steps || WholePeriods.Fraction(steps, every) is not null || WholePeriods.IsCounted(steps, every, charge.DayCount))
            return;
        var isCountable = WholePeriods.IsCounted(steps, every, DayCount.Actual365);
        context.Report(ScheduleDiagnostics.CompoundedUncounted, isCountable && charge.DayCount is not null ? "/dayCount" : "/compounded", steps.ToString(), every.ToString(), isCountable ? "a `dayCount` `actual365`, `actual360` or `actualActual`" : "months of months, days of days, or days of months with a `dayCount`");
    }

    private static void CheckFloor(LimitStep step, RuleContext context)
    {
        if (step.Floor.Count > 0 && step.Averaged.Count == 0 && !step.Per.Contains(RoyaltyScope.Unit))
            context.Report(ScheduleDiagnostics.FloorOverTime, "/floor");
        for (var i = 0; i < step.Floor.Count; i++)
        {
            if (Below(step.Floor[i], step.Cap, context) is { } most)
                context.Report(ScheduleDiagnostics.FloorAboveCap, $"/floor/{i}/amount", $"{step.Floor[i].Amount.StatedValue}", $"{most.Amount.StatedValue}");
        }
    }

    /// <summary>The first cap that holds on a day on which a floor is above it.</summary>
    private static ScheduledAmount? Below(ScheduledAmount least, ValueList<ScheduledAmount> caps, RuleContext context)
    {
        foreach (var cap in caps)
        {
            if (DoMeet(least, cap, context) && least.Amount.TryGetValue(out var floor) && cap.Amount.TryGetValue(out var top) && floor.Currency == top.Currency && floor.Amount > top.Amount)
                return cap;
        }

        return null;
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
        => from is null || until is null
            || (from is FixedDate { UnrecognizedMembers.Count: 0 } first && until is FixedDate { UnrecognizedMembers.Count: 0 } last
                ? first.Date <= last.Date
                : context.Resolve(from).TryGetLatest(out var begins) && (context.Resolve(until).IsNever || context.Resolve(until).IsOnOrAfter(begins).IsTrue));
}
