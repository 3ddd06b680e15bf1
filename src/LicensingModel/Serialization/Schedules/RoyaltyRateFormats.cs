using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Schedules;

/// <summary>The choice of rates.</summary>
internal sealed class RoyaltyRateFormat() : ChoiceFormat<RoyaltyRate>(() =>
[
    new Case<PercentRate>(new PercentRateFormat()),
    new Case<UnitRate>(new UnitRateFormat()),
    new Case<FlatRate>(new FlatRateFormat()),
    new Case<ReportedRate>(new ReportedRateFormat()),
    new Case<TieredRate>(new TieredRateFormat()),
    new Case<LesserRate>(new LesserRateFormat()),
    new Case<GreaterRate>(new GreaterRateFormat()),
    new Case<SummedRate>(new SummedRateFormat()),
])
{
    /// <summary>The one instance; the cases that hold others refer to it.</summary>
    internal static readonly RoyaltyRateFormat Instance = new();

    private protected override RoyaltyRate Unrecognized(string kind, RawJson json) => new UnrecognizedRate { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="PercentRate"/>.</summary>
internal sealed class PercentRateFormat : RecordFormat<PercentRate>
{
    private static readonly Field<PercentRate, Disclosed<Percentage>> RateField = Term("rate", KernelFormats.Percentage, x => x.Rate)
        .Means("The share.");
    private static readonly Field<PercentRate, ReportName> OfField = Optional("of", new ScalarFormat<ReportName>(), x => x.Of)
        .Means("The column with the sums of which it is a share; null for the base.");

    private static readonly Field<PercentRate, Percentage> MostField = Optional("most", KernelFormats.Percentage, x => x.Most)
        .Means("The share is at most this, where it is not disclosed itself: a bound that was published, or that of the rise at a renewal. Null where none is said.");

    internal PercentRateFormat()
        : base("percent", RateField, OfField, MostField)
    {
    }

    private protected override PercentRate Create(Slots slots) => new()
    {
        Rate = slots.Term(RateField),
        Of = slots.Find(OfField),
        Most = slots.Find(MostField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="UnitRate"/>.</summary>
internal sealed class UnitRateFormat : RecordFormat<UnitRate>
{
    private static readonly Field<UnitRate, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much.");
    private static readonly Field<UnitRate, ReportName> OfField = Optional("of", new ScalarFormat<ReportName>(), x => x.Of)
        .Means("The column that says how many there are: subscribers, channels; null for the units.");
    private static readonly Field<UnitRate, ReportName> TimesField = Optional("times", new ScalarFormat<ReportName>(), x => x.Times)
        .Means("The column that says how many of something each of them has, by which the sum is multiplied: the minutes of a recording. Null where it is for the whole unit.");
    private static readonly Field<UnitRate, ExactNumber> TimesEachField = Optional("timesEach", new ScalarFormat<ExactNumber>(), x => x.TimesEach)
        .Means("How many of `times` count as one: 60 where the amount is for each hour and the column has minutes. Null for one. What is not above zero is not known.");
    private static readonly Field<UnitRate, Rounding> TimesRoundingField = Optional("timesRounding", new RoundingFormat(), x => x.TimesRounding)
        .Means("How the number in `times` is rounded before it multiplies: to no decimals and up for *each minute or fraction of one*. Null where it is not.");
    private static readonly Field<UnitRate, Indexation> IndexField = Optional("index", new IndexationFormat(), x => x.Index)
        .Means("The index that the amount follows; null where it follows none.");

    private static readonly Field<UnitRate, Money> MostField = Optional("most", KernelFormats.Money, x => x.Most)
        .Means("It is at most this, where it is not disclosed itself: a bound that was published, or that of the rise at a renewal. Null where none is said.");

    internal UnitRateFormat()
        : base("perUnit", AmountField, OfField, TimesField, TimesEachField, TimesRoundingField, IndexField, MostField)
    {
    }

    private protected override UnitRate Create(Slots slots) => new()
    {
        Amount = slots.Term(AmountField),
        Of = slots.Find(OfField),
        Times = slots.Find(TimesField),
        TimesEach = slots.Find(TimesEachField),
        TimesRounding = slots.Find(TimesRoundingField),
        Index = slots.Find(IndexField),
        Most = slots.Find(MostField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="FlatRate"/>.</summary>
internal sealed class FlatRateFormat : RecordFormat<FlatRate>
{
    private static readonly Field<FlatRate, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much.");
    private static readonly Field<FlatRate, Indexation> IndexField = Optional("index", new IndexationFormat(), x => x.Index)
        .Means("The index that the amount follows; null where it follows none.");
    private static readonly Field<FlatRate, PartialTime> PartialField = Optional("partial", new CodeFormat<PartialTime>(), x => x.Partial)
        .Means("What becomes of the amount in a time over which is counted and in a part of which the payment does not operate; null where it is owed in full.");

    internal FlatRateFormat()
        : base("flat", AmountField, IndexField, PartialField)
    {
    }

    private protected override FlatRate Create(Slots slots) => new()
    {
        Amount = slots.Term(AmountField),
        Index = slots.Find(IndexField),
        Partial = slots.Find(PartialField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ReportedRate"/>.</summary>
internal sealed class ReportedRateFormat : RecordFormat<ReportedRate>
{
    private static readonly Field<ReportedRate, ReportName> ColumnField = Required("column", new ScalarFormat<ReportName>(), x => x.Column)
        .Means("The column.");

    internal ReportedRateFormat()
        : base("reported", ColumnField)
    {
    }

    private protected override ReportedRate Create(Slots slots) => new()
    {
        Column = slots.Get(ColumnField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PrecedingTimes"/>.</summary>
internal sealed class PrecedingTimesFormat : RecordFormat<PrecedingTimes>
{
    private static readonly Field<PrecedingTimes, long> TimesField = Required("times", new CountFormat(1000), x => x.Times)
        .Means("How many.");
    private static readonly Field<PrecedingTimes, RoyaltyPeriod> OfField = Required("of", new CodeFormat<RoyaltyPeriod>(), x => x.Of)
        .Means("Of what: whole months, quarters, halves or years, of which the last ends with the eve of the one in which it is sold.");

    internal PrecedingTimesFormat()
        : base(null, TimesField, OfField)
    {
    }

    private protected override PrecedingTimes Create(Slots slots) => new()
    {
        Times = slots.Get(TimesField),
        Of = slots.Get(OfField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="TieredRate"/>.</summary>
internal sealed class TieredRateFormat : RecordFormat<TieredRate>
{
    private static readonly Field<TieredRate, TierManner> MannerField = Required("manner", new CodeFormat<TierManner>(), x => x.Manner)
        .Means("How the tiers are applied.");
    private static readonly Field<TieredRate, ReportName> ByField = Optional("by", new ScalarFormat<ReportName>(), x => x.By)
        .Means("What is counted: `units`, `base` for what the steps before made of the base, or a column of the report; null for units.");
    private static readonly Field<TieredRate, PartialTime> PartialField = Optional("partial", new CodeFormat<PartialTime>(), x => x.Partial)
        .Means("What becomes of the bounds of the tiers in a time over which is counted and in a part of which the payment does not operate; null where they stay.");
    private static readonly Field<TieredRate, PrecedingTimes> PrecedingField = Optional("preceding", new PrecedingTimesFormat(), x => x.Preceding)
        .Means("The earlier times by what was counted in which the tier goes; null where it goes by what is sold in the time itself. For `whole` tiers that are the rate of a step.");
    private static readonly Field<TieredRate, ValueList<RateTier>> TiersField = Required("tiers", new ListFormat<RateTier>(new RateTierFormat(), 1), x => x.Tiers)
        .Means("The tiers, from the lowest; the last one is open at the top.");

    internal TieredRateFormat()
        : base("tiers", MannerField, ByField, PartialField, PrecedingField, TiersField)
    {
    }

    private protected override TieredRate Create(Slots slots) => new()
    {
        Manner = slots.Get(MannerField),
        By = slots.Find(ByField),
        Partial = slots.Find(PartialField),
        Preceding = slots.Find(PrecedingField),
        Tiers = slots.Get(TiersField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="LesserRate"/>.</summary>
internal sealed class LesserRateFormat : RecordFormat<LesserRate>
{
    private static readonly Field<LesserRate, ValueList<RoyaltyRate>> RatesField = Required("rates", new ListFormat<RoyaltyRate>(RoyaltyRateFormat.Instance, 1), x => x.Rates)
        .Means("The rates.");

    internal LesserRateFormat()
        : base("lesserOf", RatesField)
    {
    }

    private protected override LesserRate Create(Slots slots) => new()
    {
        Rates = slots.Get(RatesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="GreaterRate"/>.</summary>
internal sealed class GreaterRateFormat : RecordFormat<GreaterRate>
{
    private static readonly Field<GreaterRate, ValueList<RoyaltyRate>> RatesField = Required("rates", new ListFormat<RoyaltyRate>(RoyaltyRateFormat.Instance, 1), x => x.Rates)
        .Means("The rates.");

    internal GreaterRateFormat()
        : base("greaterOf", RatesField)
    {
    }

    private protected override GreaterRate Create(Slots slots) => new()
    {
        Rates = slots.Get(RatesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="SummedRate"/>.</summary>
internal sealed class SummedRateFormat : RecordFormat<SummedRate>
{
    private static readonly Field<SummedRate, ValueList<RoyaltyRate>> RatesField = Required("rates", new ListFormat<RoyaltyRate>(RoyaltyRateFormat.Instance, 1), x => x.Rates)
        .Means("The rates.");

    internal SummedRateFormat()
        : base("sum", RatesField)
    {
    }

    private protected override SummedRate Create(Slots slots) => new()
    {
        Rates = slots.Get(RatesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="RateTier"/>.</summary>
internal sealed class RateTierFormat : RecordFormat<RateTier>
{
    private static readonly Field<RateTier, ExactNumber> ThroughField = Optional("through", new ScalarFormat<ExactNumber>(), x => x.Through)
        .Means("The greatest number that is in it; null where it ends below one, or is open at the top.");
    private static readonly Field<RateTier, ExactNumber> BelowField = Optional("below", new ScalarFormat<ExactNumber>(), x => x.Below)
        .Means("The least number that is above it; null where it ends with one, or is open at the top.");
    private static readonly Field<RateTier, RoyaltyRate> RateField = Required("rate", RoyaltyRateFormat.Instance, x => x.Rate)
        .Means("The rate.");

    internal RateTierFormat()
        : base(null, ThroughField, BelowField, RateField)
    {
    }

    private protected override RateTier Create(Slots slots) => new()
    {
        Through = slots.Find(ThroughField),
        Below = slots.Find(BelowField),
        Rate = slots.Get(RateField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
