using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>
/// Whether sums are in the currency in which they are reckoned. In front of a conversion a report may have sums in any currency; behind it they are in that into which is converted, and without one in that of the schedule.
/// </summary>
internal static class CurrencyRules
{
    private const int Shared = -1;

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltySchedule>("sums are in the currency of the schedule", [ScheduleDiagnostics.OtherCurrency], Check),
    ];

    private static void Check(RoyaltySchedule schedule, RuleContext context)
    {
        if (!schedule.Currency.TryGetValue(out var currency))
            return;

        var isConvertedLater = IsConverted(schedule.Steps);
        Currency? end = null;
        var isOne = schedule.Lines.Count > 0;
        for (var i = 0; i < schedule.Lines.Count; i++)
        {
            var behind = Check(schedule.Lines[i].Steps, isConvertedLater ? null : currency, i, context);
            isOne &= i == 0 || behind == end;
            end = i == 0 ? behind : end;
        }

        Check(schedule.Steps, isOne && !isConvertedLater ? end : null, Shared, context);
    }

    /// <summary>Checks steps in their order.</summary>
    /// <returns>In which currency sums are behind them; null where they may be in any.</returns>
    private static Currency? Check(ValueList<RoyaltyStep> steps, Currency? expected, int line, RuleContext context)
    {
        var current = IsConverted(steps) ? null : expected;
        for (var i = 0; i < steps.Count; i++)
        {
            // What is converted for some sales only leaves those of others as they are.
            if (steps[i] is ConversionStep conversion)
                current = conversion.Sales is null ? conversion.To : null;
            else if (steps[i] is UnrecognizedStep)
                current = null;
            if (current is not null && HasOther(steps[i], current))
                Report(steps[i], current, line < 0 ? $"/steps/{i}" : $"/lines/{line}/steps/{i}", context);
        }

        return current;
    }

    private static bool IsConverted(ValueList<RoyaltyStep> steps)
    {
        foreach (var step in steps)
        {
            if (step is ConversionStep or UnrecognizedStep)
                return true;
        }

        return false;
    }

    private static bool HasOther(RoyaltyStep step, Currency current) => step switch
    {
        DeductionStep deduction => IsOther(deduction.PerUnit, current),
        RateStep rate => HasOther(rate.Rate, current),
        LimitStep limit => HasOther(limit.Floor, current) || HasOther(limit.Cap, current),
        StackingStep stacking => IsOther(stacking.Cap, current),
        MinimumStep minimum => HasOther(minimum.Amounts, current),
        RecoupmentStep recoupment => IsOther(recoupment.Amount, current),
        _ => false,
    };

    private static bool HasOther(ValueList<ScheduledAmount> amounts, Currency current)
    {
        foreach (var amount in amounts)
        {
            if (IsOther(amount.Amount, current))
                return true;
        }

        return false;
    }

    private static bool HasOther(RoyaltyRate rate, Currency current)
    {
        for (var i = 0; i < RateParts.Count(rate); i++)
        {
            if (HasOther(RateParts.At(rate, i), current))
                return true;
        }

        return rate is UnitRate unit ? IsOther(unit.Amount, current) : rate is FlatRate flat && IsOther(flat.Amount, current);
    }

    // Nothing is nothing in any currency.
    private static bool IsOther(Disclosed<Money> term, Currency current) => term.TryGetValue(out var sum) && sum.Currency != current && sum.Amount != 0;

    private static void Report(RoyaltyStep step, Currency current, string at, RuleContext context)
    {
        foreach (var (term, place) in Sums(step))
        {
            if (IsOther(term, current) && term.TryGetValue(out var sum))
                context.Report(ScheduleDiagnostics.OtherCurrency, $"{at}{place}", sum.Currency.ToString(), current.ToString());
        }
    }

    private static IEnumerable<(Disclosed<Money> Term, string Place)> Sums(RoyaltyStep step) => step switch
    {
        DeductionStep deduction => [(deduction.PerUnit, "/perUnit")],
        RateStep rate => Sums(rate.Rate, "/rate"),
        LimitStep limit => Sums(limit.Floor, "/floor").Concat(Sums(limit.Cap, "/cap")),
        StackingStep stacking => [(stacking.Cap, "/cap")],
        MinimumStep minimum => Sums(minimum.Amounts, "/amounts").Concat(Sums(minimum.Most, "/most")),
        RecoupmentStep recoupment => [(recoupment.Amount, "/amount")],
        _ => [],
    };

    private static IEnumerable<(Disclosed<Money> Term, string Place)> Sums(ValueList<ScheduledAmount> amounts, string at) => amounts.Select((amount, i) => (amount.Amount, $"{at}/{i}/amount"));

    private static IEnumerable<(Disclosed<Money> Term, string Place)> Sums(RoyaltyRate rate, string at) => rate switch
    {
        UnitRate unit => [(unit.Amount, $"{at}/amount")],
        FlatRate flat => [(flat.Amount, $"{at}/amount")],
        _ => Enumerable.Range(0, RateParts.Count(rate)).SelectMany(i => Sums(RateParts.At(rate, i), RateParts.Place(rate, at, i))),
    };
}
