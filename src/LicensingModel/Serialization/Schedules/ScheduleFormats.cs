using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Schedules;

/// <summary>The table of <see cref="Indexation"/>.</summary>
internal sealed class IndexationFormat : RecordFormat<Indexation>
{
    private static readonly Field<Indexation, ReportName> IndexField = Required("index", new ScalarFormat<ReportName>(), x => x.Index)
        .Means("What the index is called, as the table of reference figures names it: `CPI-U`.");
    private static readonly Field<Indexation, ExactNumber> BaseField = Optional("base", new ScalarFormat<ExactNumber>(), x => x.Base)
        .Means("The number on which the sum is based, where the text states it; null where it is that of `baseOn`. One of the two is said; neither where the sum goes by that of the time before (`statedFor`).");
    private static readonly Field<Indexation, AnchoredDate> BaseOnField = Optional("baseOn", KernelFormats.AnchoredDate, x => x.BaseOn)
        .Means("A day of the time of which the number is the one on which the sum is based.");
    private static readonly Field<Indexation, RoyaltyPeriod> OverField = Required("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over)
        .Means("For what time an adjusted sum holds.");
    private static readonly Field<Indexation, ContractPeriod> LagField = Optional("lag", KernelFormats.ContractPeriod, x => x.Lag)
        .Means("How long before the beginning of that time the number that counts is of; null where it is of the beginning.");
    private static readonly Field<Indexation, RoyaltyPeriod> OfField = Optional("of", new CodeFormat<RoyaltyPeriod>(), x => x.Of)
        .Means("Of what time the index has numbers; null for the calendar month.");
    private static readonly Field<Indexation, Percentage> LeastField = Optional("least", KernelFormats.Percentage, x => x.Least)
        .Means("The least that the adjusted sum is, as a share of the sum of the text: `100%` where it never falls below. Null where there is none.");
    private static readonly Field<Indexation, Percentage> MostField = Optional("most", KernelFormats.Percentage, x => x.Most)
        .Means("The most that the adjusted sum is, as a share of the sum of the text. Null where there is none.");
    private static readonly Field<Indexation, AnchoredDate> StatedForField = Optional("statedFor", KernelFormats.AnchoredDate, x => x.StatedFor)
        .Means("A day of the time for which the sum is as the text states it, so that each later one goes by that of the time before: it is within `leastOfPreceding` and `mostOfPreceding`, and where no base is said it is the sum of the time before, times the number of the index over that of the time before. Null where no time goes by another.");
    private static readonly Field<Indexation, Percentage> LeastOfPrecedingField = Optional("leastOfPreceding", KernelFormats.Percentage, x => x.LeastOfPreceding)
        .Means("The least that the adjusted sum is, as a share of that of the time before: `100%` where it never falls. Null where there is none.");
    private static readonly Field<Indexation, Percentage> MostOfPrecedingField = Optional("mostOfPreceding", KernelFormats.Percentage, x => x.MostOfPreceding)
        .Means("The most that the adjusted sum is, as a share of that of the time before: `103%` where it rises by no more than 3 % a year. Null where there is none.");
    private static readonly Field<Indexation, Rounding> RoundingField = Optional("rounding", new RoundingFormat(), x => x.Rounding)
        .Means("How the adjusted sum is rounded; null where it is not.");

    internal IndexationFormat()
        : base(null, IndexField, BaseField, BaseOnField, OverField, LagField, OfField, LeastField, MostField, StatedForField, LeastOfPrecedingField, MostOfPrecedingField, RoundingField)
    {
    }

    private protected override Indexation Create(Slots slots) => new()
    {
        Index = slots.Get(IndexField),
        Base = slots.Find(BaseField),
        BaseOn = slots.Find(BaseOnField),
        Over = slots.Get(OverField),
        Lag = slots.Find(LagField),
        Of = slots.Find(OfField),
        Least = slots.Find(LeastField),
        Most = slots.Find(MostField),
        StatedFor = slots.Find(StatedForField),
        LeastOfPreceding = slots.Find(LeastOfPrecedingField),
        MostOfPreceding = slots.Find(MostOfPrecedingField),
        Rounding = slots.Find(RoundingField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ScheduledAmount"/>.</summary>
internal sealed class ScheduledAmountFormat : RecordFormat<ScheduledAmount>
{
    private static readonly Field<ScheduledAmount, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much.");
    private static readonly Field<ScheduledAmount, ReportName> EachField = Optional("each", new ScalarFormat<ReportName>(), x => x.Each)
        .Means("The column that says of how many things the amount is for each: a minimum of so much per channel. What the rows say is added up over the time; null where it is one sum.");
    private static readonly Field<ScheduledAmount, Indexation> IndexField = Optional("index", new IndexationFormat(), x => x.Index)
        .Means("The index that the amount follows; null where it follows none.");
    private static readonly Field<ScheduledAmount, AnchoredDate> FromField = Optional("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day for which it holds; null from the beginning.");
    private static readonly Field<ScheduledAmount, AnchoredDate> UntilField = Optional("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day for which it holds; null without end.");

    internal ScheduledAmountFormat()
        : base(null, AmountField, EachField, IndexField, FromField, UntilField)
    {
    }

    private protected override ScheduledAmount Create(Slots slots) => new()
    {
        Amount = slots.Term(AmountField),
        Each = slots.Find(EachField),
        Index = slots.Find(IndexField),
        From = slots.Find(FromField),
        Until = slots.Find(UntilField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SaleCondition"/>.</summary>
internal sealed class SaleConditionFormat : RecordFormat<SaleCondition>
{
    private static readonly Field<SaleCondition, ReportName> ColumnField = Required("column", new ScalarFormat<ReportName>(), x => x.Column)
        .Means("The column.");
    private static readonly Field<SaleCondition, ValueSet<ReportName>> ValuesField = Set("values", new ScalarFormat<ReportName>(), x => x.Values)
        .Means("The values, any one of which will do; none where bounds are said.");
    private static readonly Field<SaleCondition, ExactNumber> FromField = Optional("from", new ScalarFormat<ExactNumber>(), x => x.From)
        .Means("The least number; null where there is none, or it is above one.");
    private static readonly Field<SaleCondition, ExactNumber> AboveField = Optional("above", new ScalarFormat<ExactNumber>(), x => x.Above)
        .Means("The number above which it is.");
    private static readonly Field<SaleCondition, ExactNumber> ThroughField = Optional("through", new ScalarFormat<ExactNumber>(), x => x.Through)
        .Means("The greatest number; null where there is none, or it is below one.");
    private static readonly Field<SaleCondition, ExactNumber> BelowField = Optional("below", new ScalarFormat<ExactNumber>(), x => x.Below)
        .Means("The number below which it is.");
    private static readonly Field<SaleCondition, Currency> CurrencyField = Optional("currency", new ScalarFormat<Currency>(), x => x.Currency)
        .Means("In which currency the bounds are, where the column has sums of money; null where it has other numbers. Of a row in another currency nobody can say.");
    private static readonly Field<SaleCondition, AnchoredDate> SinceField = Optional("since", KernelFormats.AnchoredDate, x => x.Since)
        .Means("The first day, of a column of days such as that of the first sale of a product.");
    private static readonly Field<SaleCondition, AnchoredDate> UntilField = Optional("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day.");
    private static readonly Field<SaleCondition, Territory> TerritoryField = Optional("territory", KernelFormats.Territory, x => x.Territory)
        .Means("Where the country lies that the column names by its code: the place of manufacture. On which day does not matter where it is the same on all.");

    internal SaleConditionFormat()
        : base(null, ColumnField, ValuesField, FromField, AboveField, ThroughField, BelowField, CurrencyField, SinceField, UntilField, TerritoryField)
    {
    }

    private protected override SaleCondition Create(Slots slots) => new()
    {
        Column = slots.Get(ColumnField),
        Values = slots.Get(ValuesField, []),
        From = slots.Find(FromField),
        Above = slots.Find(AboveField),
        Through = slots.Find(ThroughField),
        Below = slots.Find(BelowField),
        Currency = slots.Find(CurrencyField),
        Since = slots.Find(SinceField),
        Until = slots.Find(UntilField),
        Territory = slots.Find(TerritoryField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SaleScope"/>.</summary>
internal sealed class SaleScopeFormat : RecordFormat<SaleScope>
{
    private static readonly Field<SaleScope, ValueSet<ProductId>> ProductsField = Set("products", KernelFormats.ProductId, x => x.Products)
        .Means("The products, each with what lies within it.");
    private static readonly Field<SaleScope, ValueSet<ReportName>> CategoriesField = Set("categories", new ScalarFormat<ReportName>(), x => x.Categories)
        .Means("The categories, as the report names them.");
    private static readonly Field<SaleScope, ValueSet<ReportName>> TechnologiesField = Set("technologies", new ScalarFormat<ReportName>(), x => x.Technologies)
        .Means("Technologies of which the product has at least one, as the report names them.");
    private static readonly Field<SaleScope, ValueSet<ReportName>> AllTechnologiesField = Set("allTechnologies", new ScalarFormat<ReportName>(), x => x.AllTechnologies)
        .Means("Technologies that the product has, all of them.");
    private static readonly Field<SaleScope, ValueSet<ReportName>> NoTechnologiesField = Set("noTechnologies", new ScalarFormat<ReportName>(), x => x.NoTechnologies)
        .Means("Technologies of which the product has none.");
    private static readonly Field<SaleScope, Territory> TerritoryField = Optional("territory", KernelFormats.Territory, x => x.Territory)
        .Means("Where it is sold.");
    private static readonly Field<SaleScope, ValueSet<PartyId>> SellersField = Set("sellers", KernelFormats.PartyId, x => x.Sellers)
        .Means("Who sells.");
    private static readonly Field<SaleScope, AnchoredDate> SoldFromField = Optional("soldFrom", KernelFormats.AnchoredDate, x => x.SoldFrom)
        .Means("The first day of the sale; null for any.");
    private static readonly Field<SaleScope, AnchoredDate> SoldUntilField = Optional("soldUntil", KernelFormats.AnchoredDate, x => x.SoldUntil)
        .Means("The last day of the sale; null for any.");
    private static readonly Field<SaleScope, ValueList<SaleCondition>> AttributesField = List("attributes", new SaleConditionFormat(), x => x.Attributes)
        .Means("What other columns must say.");

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
    private static readonly Field<LineChoice, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where it stands; null where that was not recorded.");
    private static readonly Field<LineChoice, ReportName> NameField = Optional("name", new ScalarFormat<ReportName>(), x => x.Name)
        .Means("How another choice calls what comes of this one; null where none does. It is the name of no line. Only choices over a time have one that counts.");
    private static readonly Field<LineChoice, ChoiceManner> MannerField = Required("manner", new CodeFormat<ChoiceManner>(), x => x.Manner)
        .Means("How it is chosen.");
    private static readonly Field<LineChoice, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over)
        .Means("Over what time the lines are compared, each with all that its steps make of its sales; null where it is chosen sale by sale.");
    private static readonly Field<LineChoice, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per)
        .Means("Over what they are compared by itself, such as each product; none: over everything. For choices over a time.");
    private static readonly Field<LineChoice, ValueList<ReportName>> LinesField = Required("lines", new ListFormat<ReportName>(new ScalarFormat<ReportName>(), 1), x => x.Lines)
        .Means("The lines, by their names, in their order; of a choice over a time also what came of earlier choices, by theirs.");
    private static readonly Field<LineChoice, ValueList<LineElection>> ElectionsField = List("elections", new LineElectionFormat(), x => x.Elections)
        .Means("What was elected, where the licensee elects.");

    internal LineChoiceFormat()
        : base(null, ClauseField, NameField, MannerField, OverField, PerField, LinesField, ElectionsField)
    {
    }

    private protected override LineChoice Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Name = slots.Find(NameField),
        Manner = slots.Get(MannerField),
        Over = slots.Find(OverField),
        Per = slots.Get(PerField, []),
        Lines = slots.Get(LinesField),
        Elections = slots.Get(ElectionsField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LineElection"/>.</summary>
internal sealed class LineElectionFormat : RecordFormat<LineElection>
{
    private static readonly Field<LineElection, ReportName> LineField = Required("line", new ScalarFormat<ReportName>(), x => x.Line)
        .Means("The line, by its name.");
    private static readonly Field<LineElection, AnchoredDate> FromField = Optional("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day for which it was elected; null from the beginning.");
    private static readonly Field<LineElection, AnchoredDate> UntilField = Optional("until", KernelFormats.AnchoredDate, x => x.Until)
        .Means("The last day for which it was elected; null until another is.");

    internal LineElectionFormat()
        : base(null, LineField, FromField, UntilField)
    {
    }

    private protected override LineElection Create(Slots slots) => new()
    {
        Line = slots.Get(LineField),
        From = slots.Find(FromField),
        Until = slots.Find(UntilField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Rounding"/>.</summary>
internal sealed class RoundingFormat : RecordFormat<Rounding>
{
    private static readonly Field<Rounding, long> DecimalsField = Required("decimals", new CountFormat(8), x => x.Decimals)
        .Means("To how many decimals of the currency.");
    private static readonly Field<Rounding, RoundingManner> MannerField = Required("manner", new CodeFormat<RoundingManner>(), x => x.Manner)
        .Means("How.");

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

/// <summary>The table of <see cref="ReferenceRate"/>.</summary>
internal sealed class ReferenceRateFormat : RecordFormat<ReferenceRate>
{
    private static readonly Field<ReferenceRate, ReportName> NameField = Required("name", new ScalarFormat<ReportName>(), x => x.Name)
        .Means("What it is called, as the table of reference figures names it: `US prime`, `SOFR`.");
    private static readonly Field<ReferenceRate, Disclosed<ReferenceDay>> DayField = Term("day", new CodeFormat<ReferenceDay>(), x => x.Day)
        .Means("Of which day it is.");

    internal ReferenceRateFormat()
        : base(null, NameField, DayField)
    {
    }

    private protected override ReferenceRate Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Day = slots.Term(DayField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LateCharge"/>.</summary>
internal sealed class LateChargeFormat : RecordFormat<LateCharge>
{
    private static readonly Field<LateCharge, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where it stands; null where that was not recorded.");
    private static readonly Field<LateCharge, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate)
        .Means("The share of the sum that is late; beside a reference, what is added to that.");
    private static readonly Field<LateCharge, ReferenceRate> ReferenceField = Optional("reference", new ReferenceRateFormat(), x => x.Reference)
        .Means("A published rate to which the rate is added; it is for a year, and so is the sum of both. Null where the text states the whole rate.");
    private static readonly Field<LateCharge, Disclosed<Percentage>> CeilingField = Term("ceiling", KernelFormats.Percentage, x => x.Ceiling)
        .Means("The most that it may be, for the same time as the rate: the highest rate that the law permits. Where the text bounds it by a rate that nobody told (unstated), the charge is not known; not captured where there is no such bound.");
    private static readonly Field<LateCharge, ChargeManner> MannerField = Required("manner", new CodeFormat<ChargeManner>(), x => x.Manner)
        .Means("How it grows.");
    private static readonly Field<LateCharge, ContractPeriod> EveryField = Optional("every", KernelFormats.ContractPeriod, x => x.Every)
        .Means("For how long the rate is; null where it is charged once.");
    private static readonly Field<LateCharge, ContractPeriod> CompoundedField = Optional("compounded", KernelFormats.ContractPeriod, x => x.Compounded)
        .Means("After how long it is added to the sum, where it compounds and that is not the period of the rate. Where it is of days and the rate of months, the day count says how much of the one the other is.");
    private static readonly Field<LateCharge, DayCount> DayCountField = Optional("dayCount", new CodeFormat<DayCount>(), x => x.DayCount)
        .Means("How a part of a period that is left behind the whole ones is counted, from the end of the last of them; null where the text does not say.");
    private static readonly Field<LateCharge, ContractPeriod> GraceField = Optional("grace", KernelFormats.ContractPeriod, x => x.Grace)
        .Means("How long after the day on which it was due nothing is charged yet; what is charged later runs from the end of it.");

    internal LateChargeFormat()
        : base(null, ClauseField, RateField, ReferenceField, CeilingField, MannerField, EveryField, CompoundedField, DayCountField, GraceField)
    {
    }

    private protected override LateCharge Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Rate = slots.Term(RateField),
        Reference = slots.Find(ReferenceField),
        Ceiling = slots.Term(CeilingField),
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
    private static readonly Field<RoyaltyLine, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where it stands; null where that was not recorded.");
    private static readonly Field<RoyaltyLine, ReportName> NameField = Required("name", new ScalarFormat<ReportName>(), x => x.Name)
        .Means("How the schedule calls it. No two lines of a schedule have the same name.");
    private static readonly Field<RoyaltyLine, SaleScope> SalesField = Optional("sales", new SaleScopeFormat(), x => x.Sales)
        .Means("On which sales; null for all.");
    private static readonly Field<RoyaltyLine, ValueList<RoyaltyStep>> StepsField = Required("steps", new ListFormat<RoyaltyStep>(RoyaltyStepFormat.Instance, 1), x => x.Steps)
        .Means("How it is reckoned, in this order: the first says on what.");

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
    private static readonly Field<RoyaltySchedule, Disclosed<Currency>> CurrencyField = Term("currency", new ScalarFormat<Currency>(), x => x.Currency)
        .Means("In which currency it is owed.");
    private static readonly Field<RoyaltySchedule, Disclosed<RoyaltyPeriod>> EveryField = Term("every", new CodeFormat<RoyaltyPeriod>(), x => x.Every)
        .Means("For what time each payment is made.");
    private static readonly Field<RoyaltySchedule, AnchoredDate> YearFromField = Optional("yearFrom", KernelFormats.AnchoredDate, x => x.YearFrom)
        .Means("The day on which the first year of the contract begins; null where years are those of the calendar.");
    private static readonly Field<RoyaltySchedule, AnchoredDate> WeeksFromField = Optional("weeksFrom", KernelFormats.AnchoredDate, x => x.WeeksFrom)
        .Means("The first day of the first week, or four weeks, of the contract; null where weeks are from Monday to Sunday. Without it four weeks are not known.");
    private static readonly Field<RoyaltySchedule, Disclosed<ContractPeriod>> DueWithinField = Term("dueWithin", KernelFormats.ContractPeriod, x => x.DueWithin)
        .Means("How long after the end of that time it is due.");
    private static readonly Field<RoyaltySchedule, ValueList<RoyaltyLine>> LinesField = Required("lines", new ListFormat<RoyaltyLine>(new RoyaltyLineFormat(), 1), x => x.Lines)
        .Means("What is owed for what.");
    private static readonly Field<RoyaltySchedule, ValueList<LineChoice>> ChoicesField = List("choices", new LineChoiceFormat(), x => x.Choices)
        .Means("Which lines exclude each other.");
    private static readonly Field<RoyaltySchedule, ValueList<RoyaltyStep>> StepsField = List("steps", RoyaltyStepFormat.Instance, x => x.Steps)
        .Means("What is done with the sum of the lines, in this order.");
    private static readonly Field<RoyaltySchedule, Rounding> RoundingField = Optional("rounding", new RoundingFormat(), x => x.Rounding)
        .Means("How a payment is rounded; null where the text does not say, and then it is not.");
    private static readonly Field<RoyaltySchedule, LateCharge> LateField = Optional("late", new LateChargeFormat(), x => x.Late)
        .Means("What is owed for paying late.");

    internal RoyaltyScheduleFormat()
        : base(null, CurrencyField, EveryField, YearFromField, WeeksFromField, DueWithinField, LinesField, ChoicesField, StepsField, RoundingField, LateField)
    {
    }

    private protected override RoyaltySchedule Create(Slots slots) => new()
    {
        Currency = slots.Term(CurrencyField),
        Every = slots.Term(EveryField),
        YearFrom = slots.Find(YearFromField),
        WeeksFrom = slots.Find(WeeksFromField),
        DueWithin = slots.Term(DueWithinField),
        Lines = slots.Get(LinesField),
        Choices = slots.Get(ChoicesField, []),
        Steps = slots.Get(StepsField, []),
        Rounding = slots.Find(RoundingField),
        Late = slots.Find(LateField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
