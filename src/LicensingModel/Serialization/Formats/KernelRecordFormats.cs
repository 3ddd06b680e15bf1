using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>The table of <see cref="ReadingChoice"/>.</summary>
internal sealed class ReadingChoiceFormat : RecordFormat<ReadingChoice>
{
    private static readonly Field<ReadingChoice, ChoiceRule> RuleField = Required("rule", KernelFormats.ChoiceRule, x => x.Rule);
    private static readonly Field<ReadingChoice, string> ByField = Optional("by", KernelFormats.Text, x => x.By);
    private static readonly Field<ReadingChoice, LocalizedText> ReasonField = Optional("reason", KernelFormats.LocalizedText, x => x.Reason);

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
    private static readonly Field<Mention, SourceId> SourceField = Required("source", KernelFormats.SourceId, x => x.Source);
    private static readonly Field<Mention, ClaimStance> StanceField = Optional("stance", KernelFormats.ClaimStance, x => x.Stance, ClaimStance.Asserts);
    private static readonly Field<Mention, Quotation> QuotationField = Optional("quotation", KernelFormats.Quotation, x => x.Quotation);
    private static readonly Field<Mention, ClauseReference> ClauseField = Optional("clause", KernelFormats.ClauseReference, x => x.Clause);

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
    private static readonly Field<PartyFlow, PartyId> FromField = Required("from", KernelFormats.PartyId, x => x.From);
    private static readonly Field<PartyFlow, PartyId> ToField = Required("to", KernelFormats.PartyId, x => x.To);

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
    private static readonly Field<Quantity, long> NumberField = Required("number", KernelFormats.Count, x => x.Number);
    private static readonly Field<Quantity, Precision> PrecisionField = Optional("precision", KernelFormats.Precision, x => x.Precision, Precision.Exactly);

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
    private static readonly Field<Quotation, LanguageTag> LanguageField = Required("language", KernelFormats.LanguageTag, x => x.Language);
    private static readonly Field<Quotation, string> TextField = Required("text", new TextFormat(Quotation.MaximumLength), x => x.Text);

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
