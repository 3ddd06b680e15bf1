using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether rates and sums are at least nothing, and shares at most the whole.</summary>
internal static class SignRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltyRate>("a rate is not negative", [ScheduleDiagnostics.Negative], CheckRate),
        ValidationRule.Of<RoyaltyStep>("shares are of a whole", [ScheduleDiagnostics.Negative, ScheduleDiagnostics.MoreThanAll], CheckStep),
        ValidationRule.Of<ScheduledAmount>("a limit is not negative", [ScheduleDiagnostics.Negative], static (amount, context) => Check(amount.Amount, "/amount", context)),
        ValidationRule.Of<LateCharge>("a charge is not negative", [ScheduleDiagnostics.Negative], CheckCharge),
        ValidationRule.Of<Payment>("what is owed is not negative", [ScheduleDiagnostics.Negative], CheckPayment),
    ];

    private static void CheckRate(RoyaltyRate rate, RuleContext context)
    {
        switch (rate)
        {
            case PercentRate percent: Check(percent.Rate, false, "/rate", context); break;
            case UnitRate unit:
                Check(unit.Amount, "/amount", context);
                if (unit.TimesEach is { Value: <= 0 } each)
                    context.Report(ScheduleDiagnostics.Negative, "/timesEach", each.ToString());
                break;
            case FlatRate flat: Check(flat.Amount, "/amount", context); break;
            default: break;
        }
    }

    private static void CheckStep(RoyaltyStep step, RuleContext context)
    {
        switch (step)
        {
            case DeductionStep deduction: Check(deduction.Share, true, "/share", context); Check(deduction.PerUnit, "/perUnit", context); break;
            case ApportionmentStep apportionment: Check(apportionment.Share, true, "/share", context); break;
            case ReductionStep reduction: Check(reduction.By, true, "/by", context); break;
            case StackingStep stacking: Check(stacking.Cap, "/cap", context); Check(stacking.CapRate, false, "/capRate", context); Check(stacking.Floor, true, "/floor", context); break;
            case OffsetStep offset: Check(offset.Share, true, "/share", context); Check(offset.Floor, true, "/floor", context); break;
            case RecoupmentStep recoupment: Check(recoupment.Amount, "/amount", context); Check(recoupment.Share, true, "/share", context); break;
            case MinimumStep minimum: Check(minimum.OfPreceding, false, "/ofPreceding", context); break;
            case ReserveStep reserve: Check(reserve.Share, true, "/share", context); break;
            case WithholdingStep withholding: Check(withholding.Rate, true, "/rate", context); break;
            case WeightStep { Weight.Value: < 0 } weight: context.Report(ScheduleDiagnostics.Negative, "/weight", weight.Weight.ToString()); break;
            default: break;
        }
    }

    private static void CheckCharge(LateCharge charge, RuleContext context)
    {
        // What is added to a published rate may be taken off it.
        if (charge.Reference is null)
            Check(charge.Rate, false, "/rate", context);
        Check(charge.Ceiling, false, "/ceiling", context);
    }

    private static void CheckPayment(Payment payment, RuleContext context)
    {
        Check(payment.Rate, false, "/rate", context);
        Check(payment.PerUnit, "/perUnit", context);
        Check(payment.Minimum, "/minimum", context);
        Check(payment.Maximum, "/maximum", context);
    }

    private static void Check(Disclosed<Percentage> term, bool isShare, string at, RuleContext context)
    {
        if (!term.TryGetValue(out var share))
            return;
        if (share.Percent < 0)
            context.Report(ScheduleDiagnostics.Negative, at, share.ToString());
        else if (isShare && share.Percent > 100)
            context.Report(ScheduleDiagnostics.MoreThanAll, at, share.ToString());
    }

    private static void Check(Disclosed<Money> term, string at, RuleContext context)
    {
        if (term.TryGetValue(out var sum) && sum.Amount < 0)
            context.Report(ScheduleDiagnostics.Negative, at, sum.ToString());
    }
}
