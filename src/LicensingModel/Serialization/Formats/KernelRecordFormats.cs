using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>The table of <see cref="ReadingChoice"/>.</summary>
internal sealed class ReadingChoiceFormat : RecordFormat<ReadingChoice>
{
    private static readonly Field<ReadingChoice, ChoiceRule> RuleField = Required("rule", KernelFormats.ChoiceRule, x => x.Rule)
        .Means("The rule by which the value was chosen.");
    private static readonly Field<ReadingChoice, string> ByField = Optional("by", KernelFormats.Text, x => x.By)
        .Means("Who chose, where a person did; left out otherwise.");
    private static readonly Field<ReadingChoice, LocalizedText> ReasonField = Optional("reason", KernelFormats.LocalizedText, x => x.Reason)
        .Means("The reason given; left out where the rule says enough.");

    internal ReadingChoiceFormat()
        : base(null, RuleField, ByField, ReasonField)
    {
    }

    private protected override ReadingChoice Create(Slots slots) => new()
    {
        Rule = slots.Get(RuleField),
        By = slots.Find(ByField),
        Reason = slots.Find(ReasonField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Mention"/>.</summary>
internal sealed class MentionFormat : RecordFormat<Mention>
{
    private static readonly Field<Mention, SourceId> SourceField = Required("source", KernelFormats.SourceId, x => x.Source)
        .Means("The source that speaks.");
    private static readonly Field<Mention, ClaimStance> StanceField = Optional("stance", KernelFormats.ClaimStance, x => x.Stance, ClaimStance.Asserts)
        .Means("Whether the source asserts, denies, or reports as rumour.");
    private static readonly Field<Mention, Quotation> QuotationField = Optional("quotation", KernelFormats.Quotation, x => x.Quotation)
        .Means("The source's own words, in its language; left out where none are quoted.");
    private static readonly Field<Mention, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause)
        .Means("Where in the source the words stand; left out where that was not recorded.");

    internal MentionFormat()
        : base(null, SourceField, StanceField, QuotationField, ClauseField)
    {
    }

    private protected override Mention Create(Slots slots) => new()
    {
        Source = slots.Get(SourceField),
        Stance = slots.Get(StanceField, ClaimStance.Asserts),
        Quotation = slots.Find(QuotationField),
        Clause = slots.Find(ClauseField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="PartyFlow"/>.</summary>
internal sealed class PartyFlowFormat : RecordFormat<PartyFlow>
{
    private static readonly Field<PartyFlow, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From)
        .Means("The party that gives: supplies, pays, assigns.");
    private static readonly Field<PartyFlow, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To)
        .Means("The party that receives.");

    internal PartyFlowFormat()
        : base(null, FromField, ToField)
    {
    }

    private protected override PartyFlow Create(Slots slots) => new()
    {
        From = slots.Get(FromField),
        To = slots.Get(ToField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Quantity"/>.</summary>
internal sealed class QuantityFormat : RecordFormat<Quantity>
{
    private static readonly Field<Quantity, long> NumberField = Required("number", KernelFormats.Count, x => x.Number)
        .Means("The number given, from 0 to 2⁵³ − 1.");
    private static readonly Field<Quantity, Precision> PrecisionField = Optional("precision", KernelFormats.Precision, x => x.Precision, Precision.Exactly)
        .Means("How exactly it is given.");

    internal QuantityFormat()
        : base(null, NumberField, PrecisionField)
    {
    }

    private protected override Quantity Create(Slots slots) => new()
    {
        Number = slots.Get(NumberField),
        Precision = slots.Get(PrecisionField, Precision.Exactly),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="Quotation"/>.</summary>
internal sealed class QuotationFormat : RecordFormat<Quotation>
{
    private static readonly Field<Quotation, LanguageTag> LanguageField = Required("language", KernelFormats.LanguageTag, x => x.Language)
        .Means("The language of the words.");
    private static readonly Field<Quotation, string> TextField = Required("text", new TextFormat(Quotation.MaximumLength), x => x.Text)
        .Means("The words as the source has them: not blank, valid Unicode, at most 1,000 characters.");

    internal QuotationFormat()
        : base(null, LanguageField, TextField)
    {
    }

    private protected override Quotation Create(Slots slots) => new()
    {
        Language = slots.Get(LanguageField),
        Text = slots.Get(TextField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
