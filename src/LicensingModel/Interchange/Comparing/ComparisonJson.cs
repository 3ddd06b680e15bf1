using System.Text.Json;
using LicensingModel.Comparison;
using LicensingModel.Interchange.Formats;

namespace LicensingModel.Interchange.Comparing;

/// <summary>Writes what changed from one document to another as JSON. Equal comparisons give equal bytes. The names of members are part of what the library promises.</summary>
public static class ComparisonJson
{
    /// <summary>Writes it to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="comparison">What changed.</param>
    public static void Write(Utf8JsonWriter writer, VersionComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(comparison);
        writer.WriteStartObject();
        writer.WriteBoolean("differs", comparison.Differs);
        writer.WriteStartArray("renames");
        foreach (var rename in comparison.Renames)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", rename.Kind);
            writer.WriteString("before", rename.Before);
            writer.WriteString("after", rename.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("terms");
        foreach (var change in comparison.Terms)
            Write(writer, change);
        writer.WriteEndArray();
        Write(writer, comparison.Coverage);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TermChange change)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("change");
        ComparisonFormats.Kind.Write(writer, change.Kind);
        WritePlace(writer, change.Agreement, change.Provision, change.Clause);
        writer.WriteString("member", change.Member);
        WriteValue(writer, "before", change.Before);
        WriteValue(writer, "after", change.After);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CoverageComparison coverage)
    {
        writer.WriteStartObject("coverage");
        writer.WritePropertyName("method");
        ComparisonFormats.Method.Write(writer, coverage.Method);
        writer.WriteString("isEqual", coverage.IsEqual.ToString());
        writer.WriteNumber("asked", coverage.Asked);
        writer.WriteBoolean("isBoundExceeded", coverage.IsBoundExceeded);
        writer.WriteStartArray("differences");
        foreach (var difference in coverage.Differences)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("direction");
            ComparisonFormats.Direction.Write(writer, difference.Direction);
            WritePlace(writer, difference.Agreement, difference.Provision, difference.Clause);
            writer.WritePropertyName("question");
            QuestionJson.Write(writer, difference.Question);
            writer.WritePropertyName("before");
            AnswerJson.Write(writer, difference.Before);
            writer.WritePropertyName("after");
            AnswerJson.Write(writer, difference.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("undecided");
        foreach (var change in coverage.Undecided)
        {
            writer.WriteStartObject();
            WritePlace(writer, change.Agreement, change.Provision, change.Clause);
            writer.WriteNumber("asked", change.Asked);
            writer.WriteBoolean("isBoundExceeded", change.IsBoundExceeded);
            writer.WriteNumber("leftOpen", change.LeftOpen);
            ProofJson.WriteMissing(writer, "missing", change.Missing);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, AgreementId? agreement, ProvisionId? provision, ClauseReference? clause)
    {
        writer.WriteString("agreement", agreement?.Value);
        writer.WriteString("provision", provision?.Value);
        writer.WriteString("clause", clause?.ToString());
    }

    /// <summary>A term with its state and claims; any other value as a document has it.</summary>
    private static void WriteValue(Utf8JsonWriter writer, string member, object? value)
    {
        if (value is not Disclosed term)
        {
            ModelJson.WriteOrNull(writer, member, value);
            return;
        }

        writer.WriteStartObject(member);
        ClaimsJson.WriteTerm(writer, term.State, term.StatedValue, term.Choice, term.Claims);
        writer.WriteEndObject();
    }
}
