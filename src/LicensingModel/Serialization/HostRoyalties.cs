using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Schedules;

namespace LicensingModel.Serialization;

/// <summary>The parts of schedules of royalties that a host may use.</summary>
internal static class HostRoyalties
{
    internal static void Add(HostTypeTable table)
    {
        table.Ordered(static () => new ScalarFormat<ReportName>());
        table.Ordered(static () => new ScalarFormat<ExactNumber>());
        table.Ordered(static () => new ScalarFormat<ExactRatio>());
        table.Code<AdvanceCredit>();
        table.Code<CarryManner>();
        table.Code<ChargeManner>();
        table.Code<ChoiceManner>();
        table.Code<DayCount>();
        table.Code<MinimumManner>();
        table.Code<PartialTime>();
        table.Code<PayableWhen>();
        table.Code<PrecedingRoyalty>();
        table.Code<RateDay>();
        table.Code<ReferenceDay>();
        table.Code<RoundingManner>();
        table.Code<RoyaltyPeriod>();
        table.Code<RoyaltyScope>();
        table.Code<TaxBearer>();
        table.Code<TierManner>();
        table.Element(static () => new IndexationFormat());
        table.Element(static () => new ScheduledAmountFormat());
        table.Element(static () => new SaleConditionFormat());
        table.Element(static () => new SaleScopeFormat());
        table.Element(static () => new LineChoiceFormat());
        table.Element(static () => new LineElectionFormat());
        table.Element(static () => new PrecedingTimesFormat());
        table.Element(static () => new ReservePartFormat());
        table.Element(static () => new RoundingFormat());
        table.Element(static () => new ReferenceRateFormat());
        table.Element(static () => new LateChargeFormat());
        table.Element(static () => new RateTierFormat());
        table.Element(static () => new RoyaltyLineFormat());
        table.Element(static () => new RoyaltyScheduleFormat());
        AddRates(table);
        AddSteps(table);
    }

    private static void AddRates(HostTypeTable table)
    {
        table.Element(static () => RoyaltyRateFormat.Instance);
        table.Case<RoyaltyRate, PercentRate>(RoyaltyRateFormat.Instance, "a rate of kind `percent`");
        table.Case<RoyaltyRate, UnitRate>(RoyaltyRateFormat.Instance, "a rate of kind `perUnit`");
        table.Case<RoyaltyRate, FlatRate>(RoyaltyRateFormat.Instance, "a rate of kind `flat`");
        table.Case<RoyaltyRate, ReportedRate>(RoyaltyRateFormat.Instance, "a rate of kind `reported`");
        table.Case<RoyaltyRate, TieredRate>(RoyaltyRateFormat.Instance, "a rate of kind `tiers`");
        table.Case<RoyaltyRate, LesserRate>(RoyaltyRateFormat.Instance, "a rate of kind `lesserOf`");
        table.Case<RoyaltyRate, GreaterRate>(RoyaltyRateFormat.Instance, "a rate of kind `greaterOf`");
        table.Case<RoyaltyRate, SummedRate>(RoyaltyRateFormat.Instance, "a rate of kind `sum`");
        table.Case<RoyaltyRate, UnrecognizedRate>(RoyaltyRateFormat.Instance, "a rate of unrecognized kind");
    }

    private static void AddSteps(HostTypeTable table)
    {
        table.Element(static () => RoyaltyStepFormat.Instance);
        table.Case<RoyaltyStep, BasisStep>(RoyaltyStepFormat.Instance, "a step of kind `base`");
        table.Case<RoyaltyStep, DeductionStep>(RoyaltyStepFormat.Instance, "a step of kind `deduction`");
        table.Case<RoyaltyStep, ApportionmentStep>(RoyaltyStepFormat.Instance, "a step of kind `apportionment`");
        table.Case<RoyaltyStep, WeightStep>(RoyaltyStepFormat.Instance, "a step of kind `weight`");
        table.Case<RoyaltyStep, RateStep>(RoyaltyStepFormat.Instance, "a step of kind `rate`");
        table.Case<RoyaltyStep, LimitStep>(RoyaltyStepFormat.Instance, "a step of kind `limit`");
        table.Case<RoyaltyStep, ReductionStep>(RoyaltyStepFormat.Instance, "a step of kind `reduction`");
        table.Case<RoyaltyStep, StackingStep>(RoyaltyStepFormat.Instance, "a step of kind `stacking`");
        table.Case<RoyaltyStep, OffsetStep>(RoyaltyStepFormat.Instance, "a step of kind `offset`");
        table.Case<RoyaltyStep, MinimumStep>(RoyaltyStepFormat.Instance, "a step of kind `minimum`");
        table.Case<RoyaltyStep, RecoupmentStep>(RoyaltyStepFormat.Instance, "a step of kind `recoupment`");
        table.Case<RoyaltyStep, ReserveStep>(RoyaltyStepFormat.Instance, "a step of kind `reserve`");
        table.Case<RoyaltyStep, ConversionStep>(RoyaltyStepFormat.Instance, "a step of kind `conversion`");
        table.Case<RoyaltyStep, WithholdingStep>(RoyaltyStepFormat.Instance, "a step of kind `withholding`");
        table.Case<RoyaltyStep, RoundStep>(RoyaltyStepFormat.Instance, "a step of kind `round`");
        table.Case<RoyaltyStep, UnrecognizedStep>(RoyaltyStepFormat.Instance, "a step of unrecognized kind");
    }
}
