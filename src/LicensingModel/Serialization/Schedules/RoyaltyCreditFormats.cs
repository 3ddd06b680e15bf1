using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Schedules;

/// <summary>The table of <see cref="StackingStep"/>.</summary>
internal sealed class StackingStepFormat : StepFormat<StackingStep>
{
    private static readonly Field<StackingStep, ReportName> OthersField = Required("others", new ScalarFormat<ReportName>(), x => x.Others)
        .Means("The column with what is owed to others.");
    private static readonly Field<StackingStep, Disclosed<Money>> CapField = Term("cap", KernelFormats.Money, x => x.Cap)
        .Means("The cap as a sum.");
    private static readonly Field<StackingStep, Disclosed<Percentage>> CapRateField = Term("capRate", KernelFormats.Percentage, x => x.CapRate)
        .Means("The cap as a share of the base as it comes to the rate, with what was deducted or converted before.");
    private static readonly Field<StackingStep, Disclosed<Percentage>> FloorField = Term("floor", KernelFormats.Percentage, x => x.Floor)
        .Means("The share of what is owed here that is owed in any case.");
    private static readonly Field<StackingStep, Disclosed<Percentage>> FloorRateField = Term("floorRate", KernelFormats.Percentage, x => x.FloorRate)
        .Means("The share of the base, as it comes to the rate, that is owed in any case: never less than 2 % of net sales.");

    internal StackingStepFormat()
        : base("stacking", OthersField, CapField, CapRateField, FloorField, FloorRateField)
    {
    }

    private protected override StackingStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Others = slots.Get(OthersField),
        Cap = slots.Term(CapField),
        CapRate = slots.Term(CapRateField),
        Floor = slots.Term(FloorField),
        FloorRate = slots.Term(FloorRateField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="OffsetStep"/>.</summary>
internal sealed class OffsetStepFormat : StepFormat<OffsetStep>
{
    private static readonly Field<OffsetStep, ReportName> OthersField = Required("others", new ScalarFormat<ReportName>(), x => x.Others)
        .Means("The column with what is paid to others.");
    private static readonly Field<OffsetStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share)
        .Means("Which share of it.");
    private static readonly Field<OffsetStep, Disclosed<Percentage>> FloorField = Term("floor", KernelFormats.Percentage, x => x.Floor)
        .Means("The share of what is owed here that is owed in any case.");
    private static readonly Field<OffsetStep, Disclosed<Percentage>> FloorRateField = Term("floorRate", KernelFormats.Percentage, x => x.FloorRate)
        .Means("The share of the base, as it comes to the rate, that is owed in any case: never less than 2 % of net sales.");
    private static readonly Field<OffsetStep, CarryManner> CarriedField = Required("carried", new CodeFormat<CarryManner>(), x => x.Carried)
        .Means("What becomes of a credit that could not be used.");
    private static readonly Field<OffsetStep, ContractPeriod> CarriedForField = Optional("carriedFor", KernelFormats.ContractPeriod, x => x.CarriedFor)
        .Means("How long after the end of the time in which it arose a credit that is carried forward may be used, in payments for times that end by then: `P1Y` for four quarters. Null without end.");
    private static readonly Field<OffsetStep, RoyaltyPeriod> CarriedWithinField = Optional("carriedWithin", new CodeFormat<RoyaltyPeriod>(), x => x.CarriedWithin)
        .Means("Within what time a credit may be carried forward: `year` where it is lost at the end of the year. Null where no time bounds it.");

    internal OffsetStepFormat()
        : base("offset", OthersField, ShareField, FloorField, FloorRateField, CarriedField, CarriedForField, CarriedWithinField)
    {
    }

    private protected override OffsetStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Others = slots.Get(OthersField),
        Share = slots.Term(ShareField),
        Floor = slots.Term(FloorField),
        FloorRate = slots.Term(FloorRateField),
        Carried = slots.Get(CarriedField),
        CarriedFor = slots.Find(CarriedForField),
        CarriedWithin = slots.Find(CarriedWithinField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="MinimumStep"/>.</summary>
internal sealed class MinimumStepFormat : StepFormat<MinimumStep>
{
    private static readonly Field<MinimumStep, ValueList<ScheduledAmount>> AmountsField = List("amounts", new ScheduledAmountFormat(), x => x.Amounts)
        .Means("How much; none where it is measured by the royalties of the time before alone.");
    private static readonly Field<MinimumStep, Disclosed<Percentage>> OfPrecedingField = Term("ofPreceding", KernelFormats.Percentage, x => x.OfPreceding)
        .Means("The share of the royalties of the time before that is the least; where a sum holds too, the greater of both is. Not captured where it is not measured by them.");
    private static readonly Field<MinimumStep, PrecedingRoyalty> PrecedingField = Optional("preceding", new CodeFormat<PrecedingRoyalty>(), x => x.Preceding)
        .Means("What counts as the royalties of the time before; null where the text does not say: then it is not known where something was put on top of them.");
    private static readonly Field<MinimumStep, ValueList<ScheduledAmount>> MostField = List("most", new ScheduledAmountFormat(), x => x.Most)
        .Means("The most that it comes to where it is for each of something; none where it is not bounded.");
    private static readonly Field<MinimumStep, MinimumManner> MannerField = Required("manner", new CodeFormat<MinimumManner>(), x => x.Manner)
        .Means("What it does.");
    private static readonly Field<MinimumStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per)
        .Means("Over what it is counted; none: over everything in the report. `unit` alone: each sale by itself.");
    private static readonly Field<MinimumStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over)
        .Means("Over what time it is counted; null for the time of one payment.");
    private static readonly Field<MinimumStep, PartialTime> PartialField = Optional("partial", new CodeFormat<PartialTime>(), x => x.Partial)
        .Means("What becomes of it for a time in a part of which the payment does not operate; null where the text does not say: then a minimum is not known.");
    private static readonly Field<MinimumStep, PayableWhen> PayableField = Optional("payable", new CodeFormat<PayableWhen>(), x => x.Payable)
        .Means("When it is payable; null at the end of its time. What is payable in advance is owed on the first day of its time, whatever is sold in it: of a fee that is `creditable` the royalties of its time are taken off until it is used up, and what is left of it at the end is forfeited.");

    internal MinimumStepFormat()
        : base("minimum", AmountsField, OfPrecedingField, PrecedingField, MostField, MannerField, PerField, OverField, PartialField, PayableField)
    {
    }

    private protected override MinimumStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Amounts = slots.Get(AmountsField, []),
        OfPreceding = slots.Term(OfPrecedingField),
        Preceding = slots.Find(PrecedingField),
        Most = slots.Get(MostField, []),
        Manner = slots.Get(MannerField),
        Per = slots.Get(PerField, []),
        Over = slots.Find(OverField),
        Partial = slots.Find(PartialField),
        Payable = slots.Find(PayableField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RecoupmentStep"/>.</summary>
internal sealed class RecoupmentStepFormat : StepFormat<RecoupmentStep>
{
    private static readonly Field<RecoupmentStep, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much was advanced; not captured where it is what another payment says.");
    private static readonly Field<RecoupmentStep, ValueSet<ProvisionId>> OfField = Set("of", KernelFormats.ProvisionId, x => x.Of)
        .Means("Other payments of the agreement, of stated sums, that are the advance: an upfront sum that is creditable against royalties. None where `amount` says it.");
    private static readonly Field<RecoupmentStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share)
        .Means("The share of each payment against which it may be set off; not captured where it is the whole.");

    private static readonly Field<RecoupmentStep, AdvanceCredit> CreditedField = Optional("credited", new CodeFormat<AdvanceCredit>(), x => x.Credited)
        .Means("From when other payments that are paid in instalments may be set off; null as a whole from the beginning.");

    internal RecoupmentStepFormat()
        : base("recoupment", AmountField, OfField, ShareField, CreditedField)
    {
    }

    private protected override RecoupmentStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Amount = slots.Term(AmountField),
        Of = slots.Get(OfField, []),
        Share = slots.Term(ShareField),
        Credited = slots.Find(CreditedField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReserveStep"/>.</summary>
internal sealed class ReserveStepFormat : StepFormat<ReserveStep>
{
    private static readonly Field<ReserveStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share)
        .Means("Which share.");
    private static readonly Field<ReserveStep, Disclosed<ContractPeriod>> AfterField = Term("after", KernelFormats.ContractPeriod, x => x.After)
        .Means("How long after the end of the time for which is paid it is paid out.");

    private static readonly Field<ReserveStep, ValueList<ReservePart>> PartsField = List("parts", new ReservePartFormat(), x => x.Parts)
        .Means("What part of it is paid out when, where it is paid out in parts; none where `after` says when all of it is.");

    internal ReserveStepFormat()
        : base("reserve", ShareField, AfterField, PartsField)
    {
    }

    private protected override ReserveStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Share = slots.Term(ShareField),
        After = slots.Term(AfterField),
        Parts = slots.Get(PartsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ConversionStep"/>.</summary>
internal sealed class ConversionStepFormat : StepFormat<ConversionStep>
{
    private static readonly Field<ConversionStep, Currency> ToField = Required("to", new ScalarFormat<Currency>(), x => x.To)
        .Means("Into which.");
    private static readonly Field<ConversionStep, Disclosed<RateDay>> DayField = Term("day", new CodeFormat<RateDay>(), x => x.Day)
        .Means("Of which day the rate is.");

    internal ConversionStepFormat()
        : base("conversion", ToField, DayField)
    {
    }

    private protected override ConversionStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        To = slots.Get(ToField),
        Day = slots.Term(DayField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RoundStep"/>.</summary>
internal sealed class RoundStepFormat : StepFormat<RoundStep>
{
    private static readonly Field<RoundStep, Rounding> RoundingField = Required("rounding", new RoundingFormat(), x => x.Rounding)
        .Means("How.");
    private static readonly Field<RoundStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per)
        .Means("What is rounded; none: the sum of everything in the report. `unit` alone: what each unit comes to, which is then multiplied again.");
    private static readonly Field<RoundStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over)
        .Means("Over what time; null for the time of one payment.");

    internal RoundStepFormat()
        : base("round", RoundingField, PerField, OverField)
    {
    }

    private protected override RoundStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Rounding = slots.Get(RoundingField),
        Per = slots.Get(PerField, []),
        Over = slots.Find(OverField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="WithholdingStep"/>.</summary>
internal sealed class WithholdingStepFormat : StepFormat<WithholdingStep>
{
    private static readonly Field<WithholdingStep, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate)
        .Means("Which share.");

    private static readonly Field<WithholdingStep, TaxBearer> BorneByField = Optional("borneBy", new CodeFormat<TaxBearer>(), x => x.BorneBy)
        .Means("Who bears it; null where who is paid does. Where who pays bears it, the sum is grossed up: what comes out is what is received, and the line of the statement says the tax beside it.");

    internal WithholdingStepFormat()
        : base("withholding", RateField, BorneByField)
    {
    }

    private protected override WithholdingStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Rate = slots.Term(RateField),
        BorneBy = slots.Find(BorneByField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReservePart"/>.</summary>
internal sealed class ReservePartFormat : RecordFormat<ReservePart>
{
    private static readonly Field<ReservePart, Percentage> ShareField = Required("share", KernelFormats.Percentage, x => x.Share)
        .Means("Which share of what was held back.");
    private static readonly Field<ReservePart, ContractPeriod> AfterField = Required("after", KernelFormats.ContractPeriod, x => x.After)
        .Means("How long after the end of the time for which is paid.");

    internal ReservePartFormat()
        : base(null, ShareField, AfterField)
    {
    }

    private protected override ReservePart Create(Slots slots) => new()
    {
        Share = slots.Get(ShareField),
        After = slots.Get(AfterField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
