using System.Text.Json;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Reconciliation;

namespace LicensingModel.Interchange;

/// <summary>Writes what the sources of a document say, side by side, as JSON: conflicts, what was chosen and why, and what stands on one source alone.</summary>
public static class ReconciliationJson
{
    /// <summary>Writes the entries to a writer that the caller has set up, in their order, with how many there are of each sort.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="entries">The entries.</param>
    public static void Write(Utf8JsonWriter writer, ValueList<TermReconciliation> entries)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(entries);
        writer.WriteStartObject();
        foreach (var agreeing in Enum.GetValues<SourceAgreement>().OrderDescending())
            writer.WriteNumber(AnswerFormats.SourceAgreement.NameOf(agreeing), entries.Count(entry => entry.Agreeing == agreeing));
        writer.WriteStartArray("entries");
        foreach (var entry in entries)
            WriteEntry(writer, entry);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes what one source brings, in the order given, with how many entries there are of each sort.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="source">The source.</param>
    /// <param name="additions">What it brings.</param>
    public static void Write(Utf8JsonWriter writer, SourceId source, ValueList<SourceAddition> additions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(additions);
        writer.WriteStartObject();
        writer.WriteString("added", source.Value);
        foreach (var effect in Enum.GetValues<SourceEffect>())
            writer.WriteNumber(AnswerFormats.SourceEffect.NameOf(effect), additions.Count(addition => addition.Effect == effect));
        writer.WriteStartArray("entries");
        foreach (var addition in additions)
            WriteEntry(writer, addition.Entry, addition);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter writer, TermReconciliation entry, SourceAddition? addition = null)
    {
        writer.WriteStartObject();
        if (addition is not null)
        {
            writer.WritePropertyName("effect");
            AnswerFormats.SourceEffect.Write(writer, addition.Effect);
            writer.WriteStartArray("others");
            foreach (var other in addition.Others)
                writer.WriteStringValue(other.Value);
            writer.WriteEndArray();
        }

        writer.WriteString("agreement", entry.Agreement?.Value);
        writer.WriteString("provision", entry.Provision?.Value);
        writer.WriteString("term", entry.Path);
        writer.WriteString("pointer", entry.Pointer.ToString());
        writer.WritePropertyName("agreeing");
        AnswerFormats.SourceAgreement.Write(writer, entry.Agreeing);
        writer.WriteStartArray("independentSources");
        foreach (var source in entry.IndependentSources)
            writer.WriteStringValue(source.Value);
        writer.WriteEndArray();
        if (entry.Term is { } term)
        {
            ClaimsJson.WriteTerm(writer, term.State, term.StatedValue, term.Choice, entry.Claims);
        }
        else
        {
            writer.WriteNull("state");
            writer.WriteNull("value");
            writer.WriteNull("choice");
            ClaimsJson.Write(writer, entry.Claims);
        }

        writer.WriteEndObject();
    }
}
