using System.Text.Json;
using LicensingModel.Decisions.Answers;

namespace LicensingModel.Interchange.Formats;

/// <summary>Writes facts that are missing, and what was presumed.</summary>
internal static class MissingJson
{
    internal static void WriteMissing(Utf8JsonWriter writer, string member, ValueList<MissingFact> missing)
    {
        writer.WriteStartArray(member);
        foreach (var fact in missing)
        {
            writer.WriteStartObject();
            writer.WriteString("subject", fact.Subject);
            writer.WriteString("term", fact.Term);
            writer.WritePropertyName("why");
            AnswerFormats.MissingReason.Write(writer, fact.Why);
            writer.WriteString("explanation", fact.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void WritePresumptions(Utf8JsonWriter writer, ValueList<UsedPresumption> presumptions)
    {
        writer.WriteStartArray("presumptions");
        foreach (var used in presumptions)
        {
            writer.WriteStartObject();
            writer.WriteString("presumption", used.Presumption.Value);
            writer.WriteString("subject", used.Subject);
            writer.WriteString("explanation", used.Explanation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
