using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Schedules;

/// <summary>The choice of steps.</summary>
internal sealed class RoyaltyStepFormat() : ChoiceFormat<RoyaltyStep>(() =>
[
    new Case<BasisStep>(new BasisStepFormat()),
    new Case<DeductionStep>(new DeductionStepFormat()),
    new Case<ApportionmentStep>(new ApportionmentStepFormat()),
    new Case<WeightStep>(new WeightStepFormat()),
    new Case<RateStep>(new RateStepFormat()),
    new Case<LimitStep>(new LimitStepFormat()),
    new Case<ReductionStep>(new ReductionStepFormat()),
    new Case<StackingStep>(new StackingStepFormat()),
    new Case<OffsetStep>(new OffsetStepFormat()),
    new Case<MinimumStep>(new MinimumStepFormat()),
    new Case<RecoupmentStep>(new RecoupmentStepFormat()),
    new Case<ReserveStep>(new ReserveStepFormat()),
    new Case<ConversionStep>(new ConversionStepFormat()),
    new Case<WithholdingStep>(new WithholdingStepFormat()),
])
{
    /// <summary>The one instance; the cases that hold others refer to it.</summary>
    internal static readonly RoyaltyStepFormat Instance = new();

    private protected override RoyaltyStep Unrecognized(string kind, RawJson json) => new UnrecognizedStep { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="BasisStep"/>.</summary>
internal sealed class BasisStepFormat : RecordFormat<BasisStep>
{
    private static readonly Field<BasisStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<BasisStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<BasisStep, ReportName> MeasureField = Optional("measure", new ScalarFormat<ReportName>(), x => x.Measure);
    private static readonly Field<BasisStep, ReportName> CountField = Optional("count", new ScalarFormat<ReportName>(), x => x.Count);

    internal BasisStepFormat()
        : base("base", ClauseField, SalesField, MeasureField, CountField)
    {
    }

    private protected override BasisStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Measure = slots.Find(MeasureField),
        Count = slots.Find(CountField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="DeductionStep"/>.</summary>
internal sealed class DeductionStepFormat : RecordFormat<DeductionStep>
{
    private static readonly Field<DeductionStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<DeductionStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<DeductionStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share);
    private static readonly Field<DeductionStep, Disclosed<Money>> PerUnitField = Term("perUnit", KernelFormats.Money, x => x.PerUnit);
    private static readonly Field<DeductionStep, ReportName> ColumnField = Optional("column", new ScalarFormat<ReportName>(), x => x.Column);

    internal DeductionStepFormat()
        : base("deduction", ClauseField, SalesField, ShareField, PerUnitField, ColumnField)
    {
    }

    private protected override DeductionStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Share = slots.Term(ShareField),
        PerUnit = slots.Term(PerUnitField),
        Column = slots.Find(ColumnField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ApportionmentStep"/>.</summary>
internal sealed class ApportionmentStepFormat : RecordFormat<ApportionmentStep>
{
    private static readonly Field<ApportionmentStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<ApportionmentStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<ApportionmentStep, ReportName> OwnField = Optional("own", new ScalarFormat<ReportName>(), x => x.Own);
    private static readonly Field<ApportionmentStep, ReportName> OthersField = Optional("others", new ScalarFormat<ReportName>(), x => x.Others);
    private static readonly Field<ApportionmentStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share);

    internal ApportionmentStepFormat()
        : base("apportionment", ClauseField, SalesField, OwnField, OthersField, ShareField)
    {
    }

    private protected override ApportionmentStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Own = slots.Find(OwnField),
        Others = slots.Find(OthersField),
        Share = slots.Term(ShareField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="WeightStep"/>.</summary>
internal sealed class WeightStepFormat : RecordFormat<WeightStep>
{
    private static readonly Field<WeightStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<WeightStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<WeightStep, ExactNumber> WeightField = Required("weight", new ScalarFormat<ExactNumber>(), x => x.Weight);

    internal WeightStepFormat()
        : base("weight", ClauseField, SalesField, WeightField)
    {
    }

    private protected override WeightStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Weight = slots.Get(WeightField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RateStep"/>.</summary>
internal sealed class RateStepFormat : RecordFormat<RateStep>
{
    private static readonly Field<RateStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<RateStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<RateStep, RoyaltyRate> RateField = Required("rate", RoyaltyRateFormat.Instance, x => x.Rate);
    private static readonly Field<RateStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per);
    private static readonly Field<RateStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over);

    internal RateStepFormat()
        : base("rate", ClauseField, SalesField, RateField, PerField, OverField)
    {
    }

    private protected override RateStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Rate = slots.Get(RateField),
        Per = slots.Get(PerField, []),
        Over = slots.Find(OverField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LimitStep"/>.</summary>
internal sealed class LimitStepFormat : RecordFormat<LimitStep>
{
    private static readonly Field<LimitStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<LimitStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<LimitStep, ValueList<ScheduledAmount>> FloorField = List("floor", new ScheduledAmountFormat(), x => x.Floor);
    private static readonly Field<LimitStep, ValueList<ScheduledAmount>> CapField = List("cap", new ScheduledAmountFormat(), x => x.Cap);
    private static readonly Field<LimitStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per);
    private static readonly Field<LimitStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over);

    internal LimitStepFormat()
        : base("limit", ClauseField, SalesField, FloorField, CapField, PerField, OverField)
    {
    }

    private protected override LimitStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Floor = slots.Get(FloorField, []),
        Cap = slots.Get(CapField, []),
        Per = slots.Get(PerField, []),
        Over = slots.Find(OverField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReductionStep"/>.</summary>
internal sealed class ReductionStepFormat : RecordFormat<ReductionStep>
{
    private static readonly Field<ReductionStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<ReductionStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<ReductionStep, Disclosed<Percentage>> ByField = Term("by", KernelFormats.Percentage, x => x.By);

    internal ReductionStepFormat()
        : base("reduction", ClauseField, SalesField, ByField)
    {
    }

    private protected override ReductionStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        By = slots.Term(ByField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="StackingStep"/>.</summary>
internal sealed class StackingStepFormat : RecordFormat<StackingStep>
{
    private static readonly Field<StackingStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<StackingStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<StackingStep, ReportName> OthersField = Required("others", new ScalarFormat<ReportName>(), x => x.Others);
    private static readonly Field<StackingStep, Disclosed<Money>> CapField = Term("cap", KernelFormats.Money, x => x.Cap);
    private static readonly Field<StackingStep, Disclosed<Percentage>> CapRateField = Term("capRate", KernelFormats.Percentage, x => x.CapRate);
    private static readonly Field<StackingStep, Disclosed<Percentage>> FloorField = Term("floor", KernelFormats.Percentage, x => x.Floor);

    internal StackingStepFormat()
        : base("stacking", ClauseField, SalesField, OthersField, CapField, CapRateField, FloorField)
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
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="OffsetStep"/>.</summary>
internal sealed class OffsetStepFormat : RecordFormat<OffsetStep>
{
    private static readonly Field<OffsetStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<OffsetStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<OffsetStep, ReportName> OthersField = Required("others", new ScalarFormat<ReportName>(), x => x.Others);
    private static readonly Field<OffsetStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share);
    private static readonly Field<OffsetStep, Disclosed<Percentage>> FloorField = Term("floor", KernelFormats.Percentage, x => x.Floor);
    private static readonly Field<OffsetStep, CarryManner> CarriedField = Required("carried", new CodeFormat<CarryManner>(), x => x.Carried);

    internal OffsetStepFormat()
        : base("offset", ClauseField, SalesField, OthersField, ShareField, FloorField, CarriedField)
    {
    }

    private protected override OffsetStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Others = slots.Get(OthersField),
        Share = slots.Term(ShareField),
        Floor = slots.Term(FloorField),
        Carried = slots.Get(CarriedField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="MinimumStep"/>.</summary>
internal sealed class MinimumStepFormat : RecordFormat<MinimumStep>
{
    private static readonly Field<MinimumStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<MinimumStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<MinimumStep, ValueList<ScheduledAmount>> AmountsField = Required("amounts", new ListFormat<ScheduledAmount>(new ScheduledAmountFormat(), 1), x => x.Amounts);
    private static readonly Field<MinimumStep, MinimumManner> MannerField = Required("manner", new CodeFormat<MinimumManner>(), x => x.Manner);
    private static readonly Field<MinimumStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per);
    private static readonly Field<MinimumStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over);

    internal MinimumStepFormat()
        : base("minimum", ClauseField, SalesField, AmountsField, MannerField, PerField, OverField)
    {
    }

    private protected override MinimumStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Amounts = slots.Get(AmountsField),
        Manner = slots.Get(MannerField),
        Per = slots.Get(PerField, []),
        Over = slots.Find(OverField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RecoupmentStep"/>.</summary>
internal sealed class RecoupmentStepFormat : RecordFormat<RecoupmentStep>
{
    private static readonly Field<RecoupmentStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<RecoupmentStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<RecoupmentStep, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount);
    private static readonly Field<RecoupmentStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share);

    internal RecoupmentStepFormat()
        : base("recoupment", ClauseField, SalesField, AmountField, ShareField)
    {
    }

    private protected override RecoupmentStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Amount = slots.Term(AmountField),
        Share = slots.Term(ShareField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReserveStep"/>.</summary>
internal sealed class ReserveStepFormat : RecordFormat<ReserveStep>
{
    private static readonly Field<ReserveStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<ReserveStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<ReserveStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share);
    private static readonly Field<ReserveStep, Disclosed<ContractPeriod>> AfterField = Term("after", KernelFormats.ContractPeriod, x => x.After);

    internal ReserveStepFormat()
        : base("reserve", ClauseField, SalesField, ShareField, AfterField)
    {
    }

    private protected override ReserveStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Share = slots.Term(ShareField),
        After = slots.Term(AfterField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ConversionStep"/>.</summary>
internal sealed class ConversionStepFormat : RecordFormat<ConversionStep>
{
    private static readonly Field<ConversionStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<ConversionStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<ConversionStep, Currency> ToField = Required("to", new ScalarFormat<Currency>(), x => x.To);
    private static readonly Field<ConversionStep, Disclosed<RateDay>> DayField = Term("day", new CodeFormat<RateDay>(), x => x.Day);

    internal ConversionStepFormat()
        : base("conversion", ClauseField, SalesField, ToField, DayField)
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

/// <summary>The table of <see cref="WithholdingStep"/>.</summary>
internal sealed class WithholdingStepFormat : RecordFormat<WithholdingStep>
{
    private static readonly Field<WithholdingStep, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<WithholdingStep, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<WithholdingStep, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate);

    internal WithholdingStepFormat()
        : base("withholding", ClauseField, SalesField, RateField)
    {
    }

    private protected override WithholdingStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Rate = slots.Term(RateField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
