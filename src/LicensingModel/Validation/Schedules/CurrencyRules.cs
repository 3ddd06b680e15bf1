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
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltySchedule>("sums are in the currency of the schedule", [ScheduleDiagnostics.OtherCurrency], Check),
    ];

    private static void Check(RoyaltySchedule schedule, RuleContext context)
    {
        if (!schedule.Currency.TryGetValue(out var currency))
            return;

        var isConvertedLater = schedule.Steps.Any(static step => step is ConversionStep or UnrecognizedStep);
        HashSet<Currency?> ends = [];
        for (var i = 0; i < schedule.Lines.Count; i++)
            ends.Add(Check(schedule.Lines[i].Steps, isConvertedLater ? null : currency, $"/lines/{i}/steps", context));
        Check(schedule.Steps, ends.Count == 1 && ends.First() is { } end && !isConvertedLater ? end : null, "/steps", context);
    }

    /// <summary>Checks steps in their order.</summary>
    /// <returns>In which currency sums are behind them; null where they may be in any.</returns>
    private static Currency? Check(ValueList<RoyaltyStep> steps, Currency? expected, string at, RuleContext context)
    {
        var current = steps.Any(static step => step is ConversionStep or UnrecognizedStep) ? null : expected;
        for (var i = 0; i < steps.Count; i++)
        {
            // What is converted for some sales only leaves those of others as they are.
            if (steps[i] is ConversionStep conversion)
                current = conversion.Sales is null ? conversion.To : null;
            else if (steps[i] is UnrecognizedStep)
                current = null;
            if (current is null)
                continue;
            foreach (var (term, place) in Sums(steps[i]))
            {
                if (term.TryGetValue(out var sum) && sum.Currency != current && sum.Amount != 0)
                    context.Report(ScheduleDiagnostics.OtherCurrency, $"{at}/{i}{place}", sum.Currency.ToString(), current.ToString());
            }
        }

        return current;
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
        TieredRate tiers => tiers.Tiers.SelectMany((tier, i) => Sums(tier.Rate, $"{at}/tiers/{i}/rate")),
        LesserRate lesser => lesser.Rates.SelectMany((inner, i) => Sums(inner, $"{at}/rates/{i}")),
        GreaterRate greater => greater.Rates.SelectMany((inner, i) => Sums(inner, $"{at}/rates/{i}")),
        SummedRate sum => sum.Rates.SelectMany((inner, i) => Sums(inner, $"{at}/rates/{i}")),
        _ => [],
    };
}
