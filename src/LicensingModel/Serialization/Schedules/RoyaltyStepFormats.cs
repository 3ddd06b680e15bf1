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
    new Case<RoundStep>(new RoundStepFormat()),
])
{
    /// <summary>The one instance; the cases that hold others refer to it.</summary>
    internal static readonly RoyaltyStepFormat Instance = new();

    private protected override RoyaltyStep Unrecognized(string kind, RawJson json) => new UnrecognizedStep { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="BasisStep"/>.</summary>
internal sealed class BasisStepFormat : StepFormat<BasisStep>
{
    private static readonly Field<BasisStep, ReportName> MeasureField = Optional("measure", new ScalarFormat<ReportName>(), x => x.Measure)
        .Means("The column with sums of money; `sales` is units times price where the report has no such column.");
    private static readonly Field<BasisStep, ReportName> CountField = Optional("count", new ScalarFormat<ReportName>(), x => x.Count)
        .Means("The column that counts: `units`, or subscribers, titles, encoders.");

    internal BasisStepFormat()
        : base("base", MeasureField, CountField)
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
internal sealed class DeductionStepFormat : StepFormat<DeductionStep>
{
    private static readonly Field<DeductionStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share)
        .Means("A share of what there is.");
    private static readonly Field<DeductionStep, Disclosed<Money>> PerUnitField = Term("perUnit", KernelFormats.Money, x => x.PerUnit)
        .Means("So much for each unit.");
    private static readonly Field<DeductionStep, ReportName> ColumnField = Optional("column", new ScalarFormat<ReportName>(), x => x.Column)
        .Means("The column that has the sums to take off.");

    internal DeductionStepFormat()
        : base("deduction", ShareField, PerUnitField, ColumnField)
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
internal sealed class ApportionmentStepFormat : StepFormat<ApportionmentStep>
{
    private static readonly Field<ApportionmentStep, ReportName> OwnField = Optional("own", new ScalarFormat<ReportName>(), x => x.Own)
        .Means("The column with the value of what is licensed.");
    private static readonly Field<ApportionmentStep, ReportName> OthersField = Optional("others", new ScalarFormat<ReportName>(), x => x.Others)
        .Means("The column with the value of what it is combined with.");
    private static readonly Field<ApportionmentStep, Disclosed<Percentage>> ShareField = Term("share", KernelFormats.Percentage, x => x.Share)
        .Means("The share, where the text fixes it.");

    internal ApportionmentStepFormat()
        : base("apportionment", OwnField, OthersField, ShareField)
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
internal sealed class WeightStepFormat : StepFormat<WeightStep>
{
    private static readonly Field<WeightStep, ExactNumber> WeightField = Required("weight", new ScalarFormat<ExactNumber>(), x => x.Weight)
        .Means("How much; 1 is a whole unit.");

    internal WeightStepFormat()
        : base("weight", WeightField)
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
internal sealed class RateStepFormat : StepFormat<RateStep>
{
    private static readonly Field<RateStep, RoyaltyRate> RateField = Required("rate", RoyaltyRateFormat.Instance, x => x.Rate)
        .Means("The rate.");
    private static readonly Field<RateStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per)
        .Means("Over what it is counted; none: over everything in the report. `unit` alone: each sale by itself.");
    private static readonly Field<RateStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over)
        .Means("Over what time it is counted; null for the time of one payment.");
    private static readonly Field<RateStep, ValueSet<ReportName>> TogetherField = Set("together", new ScalarFormat<ReportName>(), x => x.Together)
        .Means("Other lines of the schedule, whose units count with those of this one towards its tiers; none where each line has its tiers for itself. Of marginal tiers each line has its part of every tier in proportion to its units.");

    internal RateStepFormat()
        : base("rate", RateField, PerField, OverField, TogetherField)
    {
    }

    private protected override RateStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Rate = slots.Get(RateField),
        Per = slots.Get(PerField, []),
        Over = slots.Find(OverField),
        Together = slots.Get(TogetherField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LimitStep"/>.</summary>
internal sealed class LimitStepFormat : StepFormat<LimitStep>
{
    private static readonly Field<LimitStep, ValueList<ScheduledAmount>> FloorField = List("floor", new ScheduledAmountFormat(), x => x.Floor)
        .Means("The least; for units only, a least sum over time is a minimum.");
    private static readonly Field<LimitStep, ValueList<ScheduledAmount>> CapField = List("cap", new ScheduledAmountFormat(), x => x.Cap)
        .Means("The most.");
    private static readonly Field<LimitStep, ValueSet<RoyaltyScope>> PerField = Set("per", new CodeFormat<RoyaltyScope>(), x => x.Per)
        .Means("Over what it is counted; none: over everything in the report. `unit` alone: each sale by itself.");
    private static readonly Field<LimitStep, ValueSet<RoyaltyScope>> AveragedField = Set("averaged", new CodeFormat<RoyaltyScope>(), x => x.Averaged)
        .Means("Of which things the price on average is held within the limits, over the time: of each product what all its units were sold for, divided by their number. `enterprise` for all together; none where a limit is of each unit by itself (`per` `unit`), or a cap over sums.");
    private static readonly Field<LimitStep, RoyaltyPeriod> OverField = Optional("over", new CodeFormat<RoyaltyPeriod>(), x => x.Over)
        .Means("Over what time it is counted; null for the time of one payment.");
    private static readonly Field<LimitStep, ValueSet<ProvisionId>> CountingField = Set("counting", KernelFormats.ProvisionId, x => x.Counting)
        .Means("Other payments of the agreement, of stated sums, that take up the cap before: a lump sum that counts towards a cap for life. Of each time the sums that are due in it count.");
    private static readonly Field<LimitStep, PartialTime> PartialField = Optional("partial", new CodeFormat<PartialTime>(), x => x.Partial)
        .Means("What becomes of it for a time in a part of which the payment does not operate; null where the text does not say: then a cap holds in full.");

    internal LimitStepFormat()
        : base("limit", FloorField, CapField, PerField, AveragedField, OverField, CountingField, PartialField)
    {
    }

    private protected override LimitStep Create(Slots slots) => new()
    {
        Clause = slots.Find(ClauseField),
        Sales = slots.Find(SalesField),
        Floor = slots.Get(FloorField, []),
        Cap = slots.Get(CapField, []),
        Per = slots.Get(PerField, []),
        Averaged = slots.Get(AveragedField, []),
        Over = slots.Find(OverField),
        Counting = slots.Get(CountingField, []),
        Partial = slots.Find(PartialField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReductionStep"/>.</summary>
internal sealed class ReductionStepFormat : StepFormat<ReductionStep>
{
    private static readonly Field<ReductionStep, Disclosed<Percentage>> ByField = Term("by", KernelFormats.Percentage, x => x.By)
        .Means("By what share.");

    internal ReductionStepFormat()
        : base("reduction", ByField)
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
