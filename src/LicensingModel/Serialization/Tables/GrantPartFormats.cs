using LicensingModel.Conditions;
using LicensingModel.Provisions.Dealings;
using LicensingModel.Provisions.Rights;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="ExclusivityChange"/>.</summary>
internal sealed class ExclusivityChangeFormat : RecordFormat<ExclusivityChange>
{
    private static readonly Field<ExclusivityChange, AnchoredDate> FromField = Required("from", KernelFormats.AnchoredDate, x => x.From)
        .Means("The first day of it.");
    private static readonly Field<ExclusivityChange, Exclusivity> BecomesField = Required("becomes", new CodeFormat<Exclusivity>(), x => x.Becomes)
        .Means("Whom it excludes from then on.");

    internal ExclusivityChangeFormat()
        : base(null, FromField, BecomesField)
    {
    }

    private protected override ExclusivityChange Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        Becomes = slots.Get(BecomesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="QuantityLimit"/>.</summary>
internal sealed class QuantityLimitFormat : RecordFormat<QuantityLimit>
{
    private static readonly Field<QuantityLimit, Quantity> MaximumField = Required("maximum", KernelFormats.Quantity, x => x.Maximum)
        .Means("The most that it covers.");
    private static readonly Field<QuantityLimit, LocalizedText> UnitField = Required("unit", KernelFormats.LocalizedText, x => x.Unit)
        .Means("What is counted.");
    private static readonly Field<QuantityLimit, ContractPeriod> EveryField = Optional("every", KernelFormats.ContractPeriod, x => x.Every)
        .Means("The period after which counting begins anew; null where it never does.");

    internal QuantityLimitFormat()
        : base(null, MaximumField, UnitField, EveryField)
    {
    }

    private protected override QuantityLimit Create(Slots slots) => new()
    {
        Maximum = slots.Get(MaximumField),
        Unit = slots.Get(UnitField),
        Every = slots.Find(EveryField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Sublicensing"/>.</summary>
internal sealed class SublicensingFormat : RecordFormat<Sublicensing>
{
    private static readonly Field<Sublicensing, SublicensingRule> RuleField = Required("rule", new CodeFormat<SublicensingRule>(), x => x.Rule)
        .Means("Whether it may.");
    private static readonly Field<Sublicensing, ValueSet<BeneficiaryClass>> ToField = Set("to", new CodeFormat<BeneficiaryClass>(), x => x.To)
        .Means("The classes to which it may, where they are listed.");
    private static readonly Field<Sublicensing, Quantity> TiersField = Optional("tiers", KernelFormats.Quantity, x => x.Tiers)
        .Means("How many levels of sublicences there may be; null where the text does not limit them.");
    private static readonly Field<Sublicensing, Disclosed<LocalizedText>> LimitsField = Term("limits", KernelFormats.LocalizedText, x => x.Limits)
        .Means("Other limits, in the words of the contract.");
    private static readonly Field<Sublicensing, Disclosed<SublicenseFate>> OnEndField = Term("onEnd", new CodeFormat<SublicenseFate>(), x => x.OnEnd)
        .Means("What becomes of the sublicences when the licence is ended before its time. Where no text says so, the law decides.");

    internal SublicensingFormat()
        : base(null, RuleField, ToField, TiersField, LimitsField, OnEndField)
    {
    }

    private protected override Sublicensing Create(Slots slots) => new()
    {
        Rule = slots.Get(RuleField),
        To = slots.Get(ToField, []),
        Tiers = slots.Find(TiersField),
        Limits = slots.Term(LimitsField),
        OnEnd = slots.Term(OnEndField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="HaveMade"/>.</summary>
internal sealed class HaveMadeFormat : RecordFormat<HaveMade>
{
    private static readonly Field<HaveMade, HaveMadeRule> RuleField = Required("rule", new CodeFormat<HaveMadeRule>(), x => x.Rule)
        .Means("Whether it may.");
    private static readonly Field<HaveMade, Disclosed<Condition>> ConditionField = Term("condition", ConditionFormat.Instance, x => x.Condition)
        .Means("Under which condition, where there is one.");

    internal HaveMadeFormat()
        : base(null, RuleField, ConditionField)
    {
    }

    private protected override HaveMade Create(Slots slots) => new()
    {
        Rule = slots.Get(RuleField),
        Condition = slots.Term(ConditionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PassThrough"/>.</summary>
internal sealed class PassThroughFormat : RecordFormat<PassThrough>
{
    private static readonly Field<PassThrough, ValueSet<BeneficiaryClass>> ToField = Set("to", new CodeFormat<BeneficiaryClass>(), x => x.To)
        .Means("Who is covered; none at all: nobody.");
    private static readonly Field<PassThrough, Disclosed<Condition>> ConditionField = Term("condition", ConditionFormat.Instance, x => x.Condition)
        .Means("Under which condition: unmodified, used as intended.");

    internal PassThroughFormat()
        : base(null, ToField, ConditionField)
    {
    }

    private protected override PassThrough Create(Slots slots) => new()
    {
        To = slots.Get(ToField, []),
        Condition = slots.Term(ConditionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
