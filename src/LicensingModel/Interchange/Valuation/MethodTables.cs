using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;
using LicensingModel.Valuation.Methods;

namespace LicensingModel.Interchange.Valuation;

/// <summary>The table of <see cref="RestingDecision"/>.</summary>
internal sealed class DecisionTable : RecordFormat<RestingDecision>
{
    private static readonly EnumFormat<DecisionStanding> StandingFormat = new(
        (DecisionStanding.NotKnown, "notKnown"), (DecisionStanding.InForce, "inForce"), (DecisionStanding.Appealed, "appealed"), (DecisionStanding.Vacated, "vacated"), (DecisionStanding.Superseded, "superseded"));

    private static readonly Field<RestingDecision, string> TitleField = Required("title", KernelFormats.Text, x => x.Title);
    private static readonly Field<RestingDecision, DecisionStanding> StandingField = Optional("standing", StandingFormat, x => x.Standing, DecisionStanding.NotKnown);

    internal DecisionTable()
        : base(null, TitleField, StandingField)
    {
    }

    private protected override RestingDecision Create(Slots slots) => new()
    {
        Title = slots.Get(TitleField),
        Standing = slots.Get(StandingField, DecisionStanding.NotKnown),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ComparableMethod"/>.</summary>
internal sealed class ComparableTable : RecordFormat<ComparableMethod>
{
    private static readonly Field<ComparableMethod, string> NameField = Required("name", KernelFormats.Text, x => x.Name);
    private static readonly Field<ComparableMethod, RestingDecision> DecisionField = Optional("decision", new DecisionTable(), x => x.Decision);
    private static readonly Field<ComparableMethod, Disclosed<Percentage>> BenchmarkRateField = Term("benchmarkRate", KernelFormats.Percentage, x => x.BenchmarkRate);
    private static readonly Field<ComparableMethod, Disclosed<Money>> BenchmarkPerUnitField = Term("benchmarkPerUnit", KernelFormats.Money, x => x.BenchmarkPerUnit);
    private static readonly Field<ComparableMethod, Disclosed<ExactRatio>> StrengthRatioField = Term("strengthRatio", new ScalarFormat<ExactRatio>(), x => x.StrengthRatio);
    private static readonly Field<ComparableMethod, Disclosed<ExactNumber>> UnitsField = Term("units", new ScalarFormat<ExactNumber>(), x => x.Units);
    private static readonly Field<ComparableMethod, Disclosed<Money>> SalesField = Term("sales", KernelFormats.Money, x => x.Sales);

    internal ComparableTable()
        : base("comparable", NameField, DecisionField, BenchmarkRateField, BenchmarkPerUnitField, StrengthRatioField, UnitsField, SalesField)
    {
    }

    private protected override ComparableMethod Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Decision = slots.Find(DecisionField),
        BenchmarkRate = slots.Term(BenchmarkRateField),
        BenchmarkPerUnit = slots.Term(BenchmarkPerUnitField),
        StrengthRatio = slots.Term(StrengthRatioField),
        Units = slots.Term(UnitsField),
        Sales = slots.Term(SalesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="TopDownMethod"/>.</summary>
internal sealed class TopDownTable : RecordFormat<TopDownMethod>
{
    private static readonly Field<TopDownMethod, string> NameField = Required("name", KernelFormats.Text, x => x.Name);
    private static readonly Field<TopDownMethod, RestingDecision> DecisionField = Optional("decision", new DecisionTable(), x => x.Decision);
    private static readonly Field<TopDownMethod, Disclosed<Percentage>> AggregateRateField = Term("aggregateRate", KernelFormats.Percentage, x => x.AggregateRate);
    private static readonly Field<TopDownMethod, Disclosed<Money>> AggregatePerUnitField = Term("aggregatePerUnit", KernelFormats.Money, x => x.AggregatePerUnit);
    private static readonly Field<TopDownMethod, Disclosed<ExactNumber>> OwnFamiliesField = Term("ownFamilies", new ScalarFormat<ExactNumber>(), x => x.OwnFamilies);
    private static readonly Field<TopDownMethod, Disclosed<ExactNumber>> AllFamiliesField = Term("allFamilies", new ScalarFormat<ExactNumber>(), x => x.AllFamilies);
    private static readonly Field<TopDownMethod, Disclosed<ExactNumber>> UnitsField = Term("units", new ScalarFormat<ExactNumber>(), x => x.Units);
    private static readonly Field<TopDownMethod, Disclosed<Money>> SalesField = Term("sales", KernelFormats.Money, x => x.Sales);

    internal TopDownTable()
        : base("topDown", NameField, DecisionField, AggregateRateField, AggregatePerUnitField, OwnFamiliesField, AllFamiliesField, UnitsField, SalesField)
    {
    }

    private protected override TopDownMethod Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Decision = slots.Find(DecisionField),
        AggregateRate = slots.Term(AggregateRateField),
        AggregatePerUnit = slots.Term(AggregatePerUnitField),
        OwnFamilies = slots.Term(OwnFamiliesField),
        AllFamilies = slots.Term(AllFamiliesField),
        Units = slots.Term(UnitsField),
        Sales = slots.Term(SalesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="UnpackingMethod"/>.</summary>
internal sealed class UnpackingTable : RecordFormat<UnpackingMethod>
{
    private static readonly Field<UnpackingMethod, string> NameField = Required("name", KernelFormats.Text, x => x.Name);
    private static readonly Field<UnpackingMethod, RestingDecision> DecisionField = Optional("decision", new DecisionTable(), x => x.Decision);
    private static readonly Field<UnpackingMethod, Disclosed<Money>> NetField = Term("net", KernelFormats.Money, x => x.Net);
    private static readonly Field<UnpackingMethod, string> NetFromField = Optional("netFrom", KernelFormats.Text, x => x.NetFrom);
    private static readonly Field<UnpackingMethod, ProvisionId> NetOfField = Optional("netOf", KernelFormats.ProvisionId, x => x.NetOf);
    private static readonly Field<UnpackingMethod, Disclosed<Money>> FirstRevenueField = Term("firstRevenue", KernelFormats.Money, x => x.FirstRevenue);
    private static readonly Field<UnpackingMethod, Disclosed<Money>> SecondRevenueField = Term("secondRevenue", KernelFormats.Money, x => x.SecondRevenue);
    private static readonly Field<UnpackingMethod, Disclosed<ExactRatio>> RatioField = Term("ratio", new ScalarFormat<ExactRatio>(), x => x.Ratio);

    internal UnpackingTable()
        : base("unpacking", NameField, DecisionField, NetField, NetFromField, NetOfField, FirstRevenueField, SecondRevenueField, RatioField)
    {
    }

    private protected override UnpackingMethod Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Decision = slots.Find(DecisionField),
        Net = slots.Term(NetField),
        NetFrom = slots.Find(NetFromField),
        NetOf = slots.Find(NetOfField),
        FirstRevenue = slots.Term(FirstRevenueField),
        SecondRevenue = slots.Term(SecondRevenueField),
        Ratio = slots.Term(RatioField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="DiscountingMethod"/>.</summary>
internal sealed class DiscountingTable : RecordFormat<DiscountingMethod>
{
    private static readonly Field<DiscountingMethod, string> NameField = Required("name", KernelFormats.Text, x => x.Name);
    private static readonly Field<DiscountingMethod, RestingDecision> DecisionField = Optional("decision", new DecisionTable(), x => x.Decision);
    private static readonly Field<DiscountingMethod, FixedDate> ValuedOnField = Required("valuedOn", KernelFormats.Day, x => x.ValuedOn);
    private static readonly Field<DiscountingMethod, ValueList<Instalment>> InstalmentsField = List("instalments", new InstalmentFormat(), x => x.Instalments);
    private static readonly Field<DiscountingMethod, ProvisionId> InstalmentsOfField = Optional("instalmentsOf", KernelFormats.ProvisionId, x => x.InstalmentsOf);
    private static readonly Field<DiscountingMethod, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate);
    private static readonly Field<DiscountingMethod, ContractPeriod> EveryField = Required("every", KernelFormats.ContractPeriod, x => x.Every);
    private static readonly Field<DiscountingMethod, ChargeManner> MannerField = Required("manner", new CodeFormat<ChargeManner>(), x => x.Manner);
    private static readonly Field<DiscountingMethod, ContractPeriod> CompoundedField = Optional("compounded", KernelFormats.ContractPeriod, x => x.Compounded);
    private static readonly Field<DiscountingMethod, DayCount> DayCountField = Optional("dayCount", new CodeFormat<DayCount>(), x => x.DayCount);

    internal DiscountingTable()
        : base("discounting", NameField, DecisionField, ValuedOnField, InstalmentsField, InstalmentsOfField, RateField, EveryField, MannerField, CompoundedField, DayCountField)
    {
    }

    private protected override DiscountingMethod Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Decision = slots.Find(DecisionField),
        ValuedOn = slots.Get(ValuedOnField),
        Instalments = slots.Get(InstalmentsField, []),
        InstalmentsOf = slots.Find(InstalmentsOfField),
        Rate = slots.Term(RateField),
        Every = slots.Get(EveryField),
        Manner = slots.Get(MannerField),
        Compounded = slots.Find(CompoundedField),
        DayCount = slots.Find(DayCountField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SplitMethod"/>.</summary>
internal sealed class SplitTable : RecordFormat<SplitMethod>
{
    private static readonly Field<SplitMethod, string> NameField = Required("name", KernelFormats.Text, x => x.Name);
    private static readonly Field<SplitMethod, RestingDecision> DecisionField = Optional("decision", new DecisionTable(), x => x.Decision);
    private static readonly Field<SplitMethod, Disclosed<Money>> TotalField = Term("total", KernelFormats.Money, x => x.Total);
    private static readonly Field<SplitMethod, string> TotalFromField = Optional("totalFrom", KernelFormats.Text, x => x.TotalFrom);
    private static readonly Field<SplitMethod, ProvisionId> TotalOfField = Optional("totalOf", KernelFormats.ProvisionId, x => x.TotalOf);
    private static readonly Field<SplitMethod, Disclosed<Money>> ReleaseField = Term("release", KernelFormats.Money, x => x.Release);
    private static readonly Field<SplitMethod, Disclosed<Percentage>> ReleaseShareField = Term("releaseShare", KernelFormats.Percentage, x => x.ReleaseShare);
    private static readonly Field<SplitMethod, Disclosed<Money>> PastSalesField = Term("pastSales", KernelFormats.Money, x => x.PastSales);
    private static readonly Field<SplitMethod, Disclosed<Money>> FutureSalesField = Term("futureSales", KernelFormats.Money, x => x.FutureSales);

    internal SplitTable()
        : base("split", NameField, DecisionField, TotalField, TotalFromField, TotalOfField, ReleaseField, ReleaseShareField, PastSalesField, FutureSalesField)
    {
    }

    private protected override SplitMethod Create(Slots slots) => new()
    {
        Name = slots.Get(NameField),
        Decision = slots.Find(DecisionField),
        Total = slots.Term(TotalField),
        TotalFrom = slots.Find(TotalFromField),
        TotalOf = slots.Find(TotalOfField),
        Release = slots.Term(ReleaseField),
        ReleaseShare = slots.Term(ReleaseShareField),
        PastSales = slots.Term(PastSalesField),
        FutureSales = slots.Term(FutureSalesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
