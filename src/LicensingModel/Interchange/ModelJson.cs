using System.Collections;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Interchange.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;
using NodaTime;

namespace LicensingModel.Interchange;

/// <summary>Writes any value of the model in the form in which a document has it.</summary>
internal static class ModelJson
{
    private static readonly ProvisionBodyFormat _body = new();
    private static readonly NationalRightFormat _nationalRight = new();
    private static readonly TitleHoldingFormat _titleHolding = new();
    private static readonly EssentialityFormat _essentiality = new();
    private static readonly AgreementPartyFormat _agreementParty = new();
    private static readonly StatusEntryFormat _statusEntry = new();
    private static readonly AgreementRelationFormat _agreementRelation = new();
    private static readonly ProvisionFormat _provision = new();

    internal static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case Element element: WriteElement(writer, element); break;
            case LocalizedText text: KernelFormats.LocalizedText.Write(writer, text); break;
            case Enum word: WriteWord(writer, word); break;
            case LocalDate day: writer.WriteStringValue(IsoDay.Format(day)); break;
            case string text: writer.WriteStringValue(text); break;
            case IEnumerable items: WriteItems(writer, items); break;
            default: writer.WriteStringValue(value.ToString()); break; // A scalar: its text is what is written of it.
        }
    }

    /// <summary>Writes a value, or null where there is none.</summary>
    internal static void WriteOrNull(Utf8JsonWriter writer, string member, object? value)
    {
        writer.WritePropertyName(member);
        if (value is null)
            writer.WriteNullValue();
        else
            Write(writer, value);
    }

    private static void WriteWord(Utf8JsonWriter writer, Enum word)
    {
        switch (word)
        {
            case Completeness completeness: AgreementFormat.Completeness.Write(writer, completeness); break;
            case ClaimStance stance: KernelFormats.ClaimStance.Write(writer, stance); break;
            case Precision precision: KernelFormats.Precision.Write(writer, precision); break;
            case OffsetDirection direction: KernelFormats.OffsetDirection.Write(writer, direction); break;
            default: throw new ArgumentOutOfRangeException(nameof(word), word.GetType().Name, "No member of a document is such a word.");
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(writer, item!);
        writer.WriteEndArray();
    }

    private static void WriteElement(Utf8JsonWriter writer, Element element)
    {
        switch (element)
        {
            case AnchoredDate date: KernelFormats.AnchoredDate.Write(writer, date); break;
            case PatentScope scope: PatentScopeFormat.Instance.Write(writer, scope); break;
            case ProductScope scope: ProductScopeFormat.Instance.Write(writer, scope); break;
            case ProvisionBody body: _body.Write(writer, body); break;
            case PartyFlow flow: KernelFormats.PartyFlow.Write(writer, flow); break;
            case Quantity quantity: KernelFormats.Quantity.Write(writer, quantity); break;
            case Quotation quotation: KernelFormats.Quotation.Write(writer, quotation); break;
            case ReadingChoice choice: KernelFormats.ReadingChoice.Write(writer, choice); break;
            case Mention mention: KernelFormats.Mention.Write(writer, mention); break;
            case PartySet parties: PartyFormats.PartySet.Write(writer, parties); break;
            case AffiliateRule rule: PartyFormats.AffiliateRule.Write(writer, rule); break;
            case NationalRight right: _nationalRight.Write(writer, right); break;
            case TitleHolding holding: _titleHolding.Write(writer, holding); break;
            case Essentiality essentiality: _essentiality.Write(writer, essentiality); break;
            default: WritePartOfAgreement(writer, element); break;
        }
    }

    private static void WritePartOfAgreement(Utf8JsonWriter writer, Element element)
    {
        switch (element)
        {
            case OperativeTerm term: OperativeTermFormat.Instance.Write(writer, term); break;
            case AgreementParty party: _agreementParty.Write(writer, party); break;
            case StatusEntry entry: _statusEntry.Write(writer, entry); break;
            case AgreementRelation relation: _agreementRelation.Write(writer, relation); break;
            case Provision provision: _provision.Write(writer, provision); break;
            case Agreement agreement: AgreementFormats.Agreement.Write(writer, agreement); break;
            default: throw new ArgumentOutOfRangeException(nameof(element), element.GetType().Name, "No value of this type is a term or a member of an agreement.");
        }
    }
}
