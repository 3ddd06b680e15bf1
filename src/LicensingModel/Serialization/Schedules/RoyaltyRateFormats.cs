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

    internal PercentRateFormat()
        : base("percent", RateField)
    {
    }

    private protected override PercentRate Create(Slots slots) => new()
    {
        Rate = slots.Term(RateField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="UnitRate"/>.</summary>
internal sealed class UnitRateFormat : RecordFormat<UnitRate>
{
    private static readonly Field<UnitRate, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much.");

    internal UnitRateFormat()
        : base("perUnit", AmountField)
    {
    }

    private protected override UnitRate Create(Slots slots) => new()
    {
        Amount = slots.Term(AmountField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="FlatRate"/>.</summary>
internal sealed class FlatRateFormat : RecordFormat<FlatRate>
{
    private static readonly Field<FlatRate, Disclosed<Money>> AmountField = Term("amount", KernelFormats.Money, x => x.Amount)
        .Means("How much.");

    internal FlatRateFormat()
        : base("flat", AmountField)
    {
    }

    private protected override FlatRate Create(Slots slots) => new()
    {
        Amount = slots.Term(AmountField),
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

/// <summary>The table of <see cref="TieredRate"/>.</summary>
internal sealed class TieredRateFormat : RecordFormat<TieredRate>
{
    private static readonly Field<TieredRate, TierManner> MannerField = Required("manner", new CodeFormat<TierManner>(), x => x.Manner)
        .Means("How the tiers are applied.");
    private static readonly Field<TieredRate, ReportName> ByField = Optional("by", new ScalarFormat<ReportName>(), x => x.By)
        .Means("What is counted: `units`, `base` for what the steps before made of the base, or a column of the report; null for units.");
    private static readonly Field<TieredRate, ValueList<RateTier>> TiersField = Required("tiers", new ListFormat<RateTier>(new RateTierFormat(), 1), x => x.Tiers)
        .Means("The tiers, from the lowest; the last one is open at the top.");

    internal TieredRateFormat()
        : base("tiers", MannerField, ByField, TiersField)
    {
    }

    private protected override TieredRate Create(Slots slots) => new()
    {
        Manner = slots.Get(MannerField),
        By = slots.Find(ByField),
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
