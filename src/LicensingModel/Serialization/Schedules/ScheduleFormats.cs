using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Schedules;

/// <summary>The table of <see cref="ScheduledAmount"/>.</summary>
internal sealed class ScheduledAmountFormat : RecordFormat<ScheduledAmount>
{
    private static readonly Field<ScheduledAmount, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount);
    private static readonly Field<ScheduledAmount, AnchoredDate> FromField = Optional("from", KernelFormats.AnchoredDate, x => x.From);
    private static readonly Field<ScheduledAmount, AnchoredDate> UntilField = Optional("until", KernelFormats.AnchoredDate, x => x.Until);

    internal ScheduledAmountFormat()
        : base(null, AmountField, FromField, UntilField)
    {
    }

    private protected override ScheduledAmount Create(Slots slots) => new()
    {
        Amount = slots.Term(AmountField),
        From = slots.Find(FromField),
        Until = slots.Find(UntilField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SaleCondition"/>.</summary>
internal sealed class SaleConditionFormat : RecordFormat<SaleCondition>
{
    private static readonly Field<SaleCondition, ReportName> ColumnField = Required("column", new ScalarFormat<ReportName>(), x => x.Column);
    private static readonly Field<SaleCondition, ValueSet<ReportName>> ValuesField = Set("values", new ScalarFormat<ReportName>(), x => x.Values);

    internal SaleConditionFormat()
        : base(null, ColumnField, ValuesField)
    {
    }

    private protected override SaleCondition Create(Slots slots) => new()
    {
        Column = slots.Get(ColumnField),
        Values = slots.Get(ValuesField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SaleScope"/>.</summary>
internal sealed class SaleScopeFormat : RecordFormat<SaleScope>
{
    private static readonly Field<SaleScope, ValueSet<ProductId>> ProductsField = Set("products", KernelFormats.ProductId, x => x.Products);
    private static readonly Field<SaleScope, ValueSet<ReportName>> CategoriesField = Set("categories", new ScalarFormat<ReportName>(), x => x.Categories);
    private static readonly Field<SaleScope, ValueSet<ReportName>> TechnologiesField = Set("technologies", new ScalarFormat<ReportName>(), x => x.Technologies);
    private static readonly Field<SaleScope, ValueSet<ReportName>> AllTechnologiesField = Set("allTechnologies", new ScalarFormat<ReportName>(), x => x.AllTechnologies);
    private static readonly Field<SaleScope, ValueSet<ReportName>> NoTechnologiesField = Set("noTechnologies", new ScalarFormat<ReportName>(), x => x.NoTechnologies);
    private static readonly Field<SaleScope, Territory> TerritoryField = Optional("territory", KernelFormats.Territory, x => x.Territory);
    private static readonly Field<SaleScope, ValueSet<PartyId>> SellersField = Set("sellers", KernelFormats.PartyId, x => x.Sellers);
    private static readonly Field<SaleScope, AnchoredDate> SoldFromField = Optional("soldFrom", KernelFormats.AnchoredDate, x => x.SoldFrom);
    private static readonly Field<SaleScope, AnchoredDate> SoldUntilField = Optional("soldUntil", KernelFormats.AnchoredDate, x => x.SoldUntil);
    private static readonly Field<SaleScope, ValueList<SaleCondition>> AttributesField = List("attributes", new SaleConditionFormat(), x => x.Attributes);

    internal SaleScopeFormat()
        : base(null, ProductsField, CategoriesField, TechnologiesField, AllTechnologiesField, NoTechnologiesField, TerritoryField, SellersField, SoldFromField, SoldUntilField, AttributesField)
    {
    }

    private protected override SaleScope Create(Slots slots) => new()
    {
        Products = slots.Get(ProductsField, []),
        Categories = slots.Get(CategoriesField, []),
        Technologies = slots.Get(TechnologiesField, []),
        AllTechnologies = slots.Get(AllTechnologiesField, []),
        NoTechnologies = slots.Get(NoTechnologiesField, []),
        Territory = slots.Find(TerritoryField),
        Sellers = slots.Get(SellersField, []),
        SoldFrom = slots.Find(SoldFromField),
        SoldUntil = slots.Find(SoldUntilField),
        Attributes = slots.Get(AttributesField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LineChoice"/>.</summary>
internal sealed class LineChoiceFormat : RecordFormat<LineChoice>
{
    private static readonly Field<LineChoice, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<LineChoice, ChoiceManner> MannerField = Required("manner", new CodeFormat<ChoiceManner>(), x => x.Manner);
    private static readonly Field<LineChoice, ValueList<ReportName>> LinesField = Required("lines", new ListFormat<ReportName>(new ScalarFormat<ReportName>(), 1), x => x.Lines);

    internal LineChoiceFormat()
        : base(null, ClauseField, MannerField, LinesField)
    {
    }

    private protected override LineChoice Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Manner = slots.Get(MannerField),
        Lines = slots.Get(LinesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Rounding"/>.</summary>
internal sealed class RoundingFormat : RecordFormat<Rounding>
{
    private static readonly Field<Rounding, long> DecimalsField = Required("decimals", new CountFormat(8), x => x.Decimals);
    private static readonly Field<Rounding, RoundingManner> MannerField = Required("manner", new CodeFormat<RoundingManner>(), x => x.Manner);

    internal RoundingFormat()
        : base(null, DecimalsField, MannerField)
    {
    }

    private protected override Rounding Create(Slots slots) => new()
    {
        Decimals = slots.Get(DecimalsField),
        Manner = slots.Get(MannerField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LateCharge"/>.</summary>
internal sealed class LateChargeFormat : RecordFormat<LateCharge>
{
    private static readonly Field<LateCharge, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<LateCharge, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate);
    private static readonly Field<LateCharge, ChargeManner> MannerField = Required("manner", new CodeFormat<ChargeManner>(), x => x.Manner);
    private static readonly Field<LateCharge, ContractPeriod> EveryField = Optional("every", KernelFormats.ContractPeriod, x => x.Every);
    private static readonly Field<LateCharge, ContractPeriod> CompoundedField = Optional("compounded", KernelFormats.ContractPeriod, x => x.Compounded);
    private static readonly Field<LateCharge, DayCount> DayCountField = Optional("dayCount", new CodeFormat<DayCount>(), x => x.DayCount);
    private static readonly Field<LateCharge, ContractPeriod> GraceField = Optional("grace", KernelFormats.ContractPeriod, x => x.Grace);

    internal LateChargeFormat()
        : base(null, ClauseField, RateField, MannerField, EveryField, CompoundedField, DayCountField, GraceField)
    {
    }

    private protected override LateCharge Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Rate = slots.Term(RateField),
        Manner = slots.Get(MannerField),
        Every = slots.Find(EveryField),
        Compounded = slots.Find(CompoundedField),
        DayCount = slots.Find(DayCountField),
        Grace = slots.Find(GraceField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RoyaltyLine"/>.</summary>
internal sealed class RoyaltyLineFormat : RecordFormat<RoyaltyLine>
{
    private static readonly Field<RoyaltyLine, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);
    private static readonly Field<RoyaltyLine, ReportName> NameField = Required("name", new ScalarFormat<ReportName>(), x => x.Name);
    private static readonly Field<RoyaltyLine, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales);
    private static readonly Field<RoyaltyLine, ValueList<RoyaltyStep>> StepsField = Required("steps", new ListFormat<RoyaltyStep>(RoyaltyStepFormat.Instance, 1), x => x.Steps);

    internal RoyaltyLineFormat()
        : base(null, ClauseField, NameField, SalesField, StepsField)
    {
    }

    private protected override RoyaltyLine Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Name = slots.Get(NameField),
        Sales = slots.Find(SalesField),
        Steps = slots.Get(StepsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RoyaltySchedule"/>.</summary>
internal sealed class RoyaltyScheduleFormat : RecordFormat<RoyaltySchedule>
{
    private static readonly Field<RoyaltySchedule, Disclosed<Currency>> CurrencyField = Term("currency", new ScalarFormat<Currency>(), x => x.Currency);
    private static readonly Field<RoyaltySchedule, Disclosed<RoyaltyPeriod>> EveryField = Term("every", new CodeFormat<RoyaltyPeriod>(), x => x.Every);
    private static readonly Field<RoyaltySchedule, AnchoredDate> YearFromField = Optional("yearFrom", KernelFormats.AnchoredDate, x => x.YearFrom);
    private static readonly Field<RoyaltySchedule, Disclosed<ContractPeriod>> DueWithinField = Term("dueWithin", KernelFormats.ContractPeriod, x => x.DueWithin);
    private static readonly Field<RoyaltySchedule, ValueList<RoyaltyLine>> LinesField = Required("lines", new ListFormat<RoyaltyLine>(new RoyaltyLineFormat(), 1), x => x.Lines);
    private static readonly Field<RoyaltySchedule, ValueList<LineChoice>> ChoicesField = List("choices", new LineChoiceFormat(), x => x.Choices);
    private static readonly Field<RoyaltySchedule, ValueList<RoyaltyStep>> StepsField = List("steps", RoyaltyStepFormat.Instance, x => x.Steps);
    private static readonly Field<RoyaltySchedule, Rounding> RoundingField = Optional("rounding", new RoundingFormat(), x => x.Rounding);
    private static readonly Field<RoyaltySchedule, LateCharge> LateField = Optional("late", new LateChargeFormat(), x => x.Late);

    internal RoyaltyScheduleFormat()
        : base(null, CurrencyField, EveryField, YearFromField, DueWithinField, LinesField, ChoicesField, StepsField, RoundingField, LateField)
    {
    }

    private protected override RoyaltySchedule Create(Slots slots) => new()
    {
        Currency = slots.Term(CurrencyField),
        Every = slots.Term(EveryField),
        YearFrom = slots.Find(YearFromField),
        DueWithin = slots.Term(DueWithinField),
        Lines = slots.Get(LinesField),
        Choices = slots.Get(ChoicesField, []),
        Steps = slots.Get(StepsField, []),
        Rounding = slots.Find(RoundingField),
        Late = slots.Find(LateField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
