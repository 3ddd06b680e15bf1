using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>Writes what numbers were read as: for each the text and the normalised number with its parts, or what is wrong with it.</summary>
public static class PatentNumberJson
{
    /// <summary>Writes the numbers to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="rows">What was read.</param>
    /// <param name="dialect">How numbers are spelled; null for the wire text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="rows"/> is null.</exception>
    public static void Write(Utf8JsonWriter writer, IEnumerable<PatentNumberRow> rows, NumberDialect? dialect)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        writer.WriteStartObject();
        writer.WriteStartArray("numbers");
        foreach (var row in rows)
            WriteRow(writer, row, dialect);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The number as a dialect spells it, or the wire text; null where it is refused, or the dialect cannot spell it.</summary>
    /// <param name="row">What was read.</param>
    /// <param name="dialect">The dialect; null for the wire text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static string? Spell(PatentNumberRow row, NumberDialect? dialect)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Number.IsUnspecified ? null : dialect is { } chosen ? row.Number.Format(chosen) : row.Number.ToString(null, null);
    }

    private static void WriteRow(Utf8JsonWriter writer, PatentNumberRow row, NumberDialect? dialect)
    {
        var number = row.Number;
        writer.WriteStartObject();
        writer.WriteString("input", UnicodeText.IsValid(row.Text) ? row.Text : Mended(row.Text));
        if (!row.Position.IsNone)
            writer.WriteNumber("line", row.Position.Line);
        if (!number.IsUnspecified)
        {
            writer.WriteString("normalized", Spell(row, dialect));
            writer.WriteString("office", number.Office!.Value);
            writer.WriteString("number", number.Number);
            writer.WriteString("kind", number.Kind.IsNone ? null : number.Kind.ToString());
            writer.WriteString("type", JsonNamingPolicy.CamelCase.ConvertName(number.Type.ToString()));
            writer.WriteString("right", JsonNamingPolicy.CamelCase.ConvertName(number.Right.ToString()));
            WriteOptional(writer, "year", number.Year);
            writer.WriteString("checkDigit", number.CheckDigit is { } digit ? new string(digit, 1) : null);
        }
        else if (row.Reading is { Candidates.Count: > 0 } reading)
        {
            writer.WriteStartArray("candidates");
            foreach (var candidate in reading.Candidates)
                writer.WriteStringValue(candidate.ToString(null, null));
            writer.WriteEndArray();
        }

        WriteDiagnostics(writer, row.Diagnostics);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, ValueList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count == 0)
            return;
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(diagnostic.Severity)!));
            WriteOptional(writer, "line", diagnostic.Position.IsNone ? null : diagnostic.Position.Line);
            WriteOptional(writer, "column", diagnostic.Position.IsNone ? null : diagnostic.Position.Column);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteString("help", diagnostic.Descriptor.HelpAddress);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteOptional(Utf8JsonWriter writer, string member, int? number)
    {
        if (number is { } known)
            writer.WriteNumber(member, known);
        else
            writer.WriteNull(member);
    }

    private static string Mended(string text) => string.Create(text.Length, text, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = char.IsSurrogate(text[i]) ? '\uFFFD' : text[i];
    });
}
