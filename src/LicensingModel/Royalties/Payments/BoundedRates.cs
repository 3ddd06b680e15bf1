using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Texts;

namespace LicensingModel.Royalties.Payments;

/// <summary>
/// Rates that are not disclosed, but bounded: reckoned at the bound, a payment comes to the most that it can be. That holds where nothing is counted over a longer time than a payment, or carried from one to the next: more in one would be less in another.
/// </summary>
internal static class BoundedRates
{
    /// <summary>The text with the bounds in the place of rates that are not stated; null where there are none, or where they do not bound a payment.</summary>
    internal static PaymentText? Of(PaymentText text)
    {
        var schedule = text.Schedule;
        var steps = schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).ToList();
        if (!steps.OfType<RateStep>().Any(static step => HasBound(step.Rate)) || !steps.TrueForAll(step => IsOfOnePayment(step, schedule)) || !schedule.Choices.All(choice => choice.Over is null || IsPayment(choice.Over, schedule)))
            return null;
        return text.With(schedule with { Lines = schedule.Lines.Select(static line => line with { Steps = line.Steps.Select(At).ToValueList() }).ToValueList(), Steps = schedule.Steps.Select(At).ToValueList() });
    }

    /// <summary>The statement with the most that its sums come to.</summary>
    /// <param name="period">The statement.</param>
    /// <param name="bounds">The statements at the bounds.</param>
    internal static PeriodStatement With(PeriodStatement period, IReadOnlyList<PeriodStatement> bounds)
    {
        var bound = bounds.FirstOrDefault(other => other.Payment == period.Payment && other.First == period.First && other.Last == period.Last);
        return bound is null || period.Totals.All(static total => total.Amount is not null) ? period
            : period with { Totals = period.Totals.Select(total => total.Amount is null && bound.Totals.FirstOrDefault(most => most.Currency == total.Currency)?.Amount is { } amount && amount >= total.Known ? total with { Most = amount } : total).ToValueList() };
    }

    private static bool IsPayment(RoyaltyPeriod? over, RoyaltySchedule schedule) => over is null || over == RoyaltyPeriod.Payment || (schedule.Every.StatedValue is RoyaltyPeriod every && over == every);

    private static bool IsOfOnePayment(RoyaltyStep step, RoyaltySchedule schedule) => step switch
    {
        OffsetStep { Carried: var carried } => carried == CarryManner.Lost,
        RecoupmentStep or ReserveStep or UnrecognizedStep => false,
        RateStep rate => IsPayment(rate.Over, schedule) && rate.Rate is not TieredRate { Preceding: not null },
        LimitStep limit => IsPayment(limit.Over, schedule),
        MinimumStep minimum => IsPayment(minimum.Over, schedule) && minimum.OfPreceding.IsBlank,
        RoundStep round => IsPayment(round.Over, schedule),
        _ => true,
    };

    private static bool HasBound(RoyaltyRate rate) => rate switch
    {
        PercentRate percent => percent.Most is not null && !percent.Rate.TryGetValue(out _),
        UnitRate unit => unit.Most is not null && !unit.Amount.TryGetValue(out _),
        TieredRate tiers => tiers.Tiers.Any(static tier => HasBound(tier.Rate)),
        LesserRate lesser => lesser.Rates.Any(HasBound),
        GreaterRate greater => greater.Rates.Any(HasBound),
        SummedRate sum => sum.Rates.Any(HasBound),
        _ => false,
    };

    private static RoyaltyStep At(RoyaltyStep step) => step is RateStep rate ? rate with { Rate = At(rate.Rate) } : step;

    private static RoyaltyRate At(RoyaltyRate rate) => rate switch
    {
        PercentRate { Most: { } most } percent when HasBound(percent) => percent with { Rate = most },
        UnitRate { Most: { } most } unit when HasBound(unit) => unit with { Amount = most },
        TieredRate tiers => tiers with { Tiers = tiers.Tiers.Select(static tier => tier with { Rate = At(tier.Rate) }).ToValueList() },
        LesserRate lesser => lesser with { Rates = lesser.Rates.Select(At).ToValueList() },
        GreaterRate greater => greater with { Rates = greater.Rates.Select(At).ToValueList() },
        SummedRate sum => sum with { Rates = sum.Rates.Select(At).ToValueList() },
        _ => rate,
    };
}
