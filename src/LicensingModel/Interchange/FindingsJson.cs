using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Advisories;

namespace LicensingModel.Interchange;

/// <summary>Writes what was found in files as JSON: for each file its findings, with code, severity, pointer, line, column, message and help; of advisories with what triggers them.</summary>
public static class FindingsJson
{
    /// <summary>Writes the findings to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="files">What was read.</param>
    public static void Write(Utf8JsonWriter writer, DocumentFiles files)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(files);
        writer.WriteStartObject();
        foreach (var severity in Enum.GetValues<Severity>())
            writer.WriteNumber(CountName(severity), files.Findings.Count(finding => finding.Diagnostic.Severity == severity));
        writer.WriteStartArray("files");
        foreach (var name in files.Names)
        {
            writer.WriteStartObject();
            writer.WriteString("file", name);
            writer.WriteStartArray("diagnostics");
            foreach (var finding in files.Findings.Where(finding => finding.File == name))
                WriteFinding(writer, finding);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The word for a severity: <c>error</c>, <c>warning</c>, <c>advisory</c> or <c>info</c>.</summary>
    internal static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Advisory => "advisory",
        _ => "info",
    };

    private static string CountName(Severity severity) => severity switch
    {
        Severity.Error => "errors",
        Severity.Warning => "warnings",
        Severity.Advisory => "advisories",
        _ => "infos",
    };

    private static void WriteFinding(Utf8JsonWriter writer, FileFinding finding)
    {
        var diagnostic = finding.Diagnostic;
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", WordOf(diagnostic.Severity));
        WritePlace(writer, diagnostic.Pointer, diagnostic.Position);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("help", diagnostic.Descriptor.HelpAddress);
        writer.WriteStartArray("related");
        foreach (var (file, place) in finding.Related)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            WritePlace(writer, place.Pointer, place.Position);
            writer.WriteString("note", place.Note);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (finding.Advisory is { } advisory)
            AdvisoryJson.Write(writer, advisory);
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, JsonPointer pointer, TextPosition position)
    {
        writer.WriteString("pointer", pointer.ToString());
        WriteNumber(writer, "line", position.Line);
        WriteNumber(writer, "column", position.Column);
    }

    private static void WriteNumber(Utf8JsonWriter writer, string member, int number)
    {
        if (number > 0)
            writer.WriteNumber(member, number);
        else
            writer.WriteNull(member);
    }
}
