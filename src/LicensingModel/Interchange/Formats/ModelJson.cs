using System.Collections;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Interchange.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;
using NodaTime;

namespace LicensingModel.Interchange.Formats;

/// <summary>Writes any value of the model in the form in which a document has it.</summary>
internal static class ModelJson
{
    internal static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case Element element: ElementJson.Write(writer, element); break;
            case LocalizedText text: KernelFormats.LocalizedText.Write(writer, text); break;
            case Enum word: WriteWord(writer, word); break;
            case LocalDate day: writer.WriteStringValue(IsoDay.Format(day)); break;
            case long number: writer.WriteNumberValue(number); break;
            case int number: writer.WriteNumberValue(number); break;
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
            case CalendarPeriod period: KernelFormats.CalendarPeriod.Write(writer, period); break;
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
}
