using System.Text;
using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Canonical;

namespace LicensingModel.Interchange.Reports;

/// <summary>
/// Writes what was found in files as SARIF 2.1.0, the form in which hosts of code take the results of analysis: one run, a rule for each code that was found, a result for each finding with its
/// file, line and column, and its pointer as logical location.
/// </summary>
public static class SarifJson
{
    private const string Fingerprint = "licensingModel/v1";

    /// <summary>Writes the findings to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="files">What was read.</param>
    /// <param name="help">Where the pages about codes are published: the address to which <see cref="DiagnosticDescriptor.HelpAddress"/> is relative. Null where they are not; then rules only name their page.</param>
    /// <exception cref="ArgumentException"><paramref name="help"/> is not absolute.</exception>
    public static void Write(Utf8JsonWriter writer, DocumentFiles files, Uri? help = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(files);
        if (help is { IsAbsoluteUri: false })
            throw new ArgumentException("The address of help is absolute.", nameof(help));

        var rules = files.Findings.Select(finding => finding.Diagnostic.Descriptor).DistinctBy(rule => rule.Code, StringComparer.Ordinal).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer, rules, help);
        writer.WriteString("columnKind", "utf16CodeUnits");
        WriteArtifacts(writer, files.Names);
        writer.WriteStartArray("results");
        foreach (var finding in files.Findings)
            WriteResult(writer, finding, Array.FindIndex(rules, rule => rule.Code == finding.Diagnostic.Code), files.Names);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter writer, DiagnosticDescriptor[] rules, Uri? help)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "LicensingModel");
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Code);
            WriteMessage(writer, "shortDescription", Escaped(rule.Title));
            WriteMessage(writer, "fullDescription", Escaped(rule.Title + "."));
            writer.WriteStartObject("messageStrings");
            WriteMessage(writer, "default", rule.Message);
            writer.WriteEndObject();
            WriteMessage(writer, "help", Escaped($"See {rule.HelpAddress}."));
            if (help is not null)
                writer.WriteString("helpUri", new Uri(help, rule.HelpAddress).AbsoluteUri);
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LevelOf(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter writer, ValueList<string> names)
    {
        writer.WriteStartArray("artifacts");
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("location");
            writer.WriteString("uri", AddressOf(name));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, FileFinding finding, int rule, ValueList<string> names)
    {
        var diagnostic = finding.Diagnostic;
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Code);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("level", LevelOf(diagnostic.Severity));
        WriteMessage(writer, "message", Escaped(diagnostic.Message));
        writer.WriteStartArray("locations");
        WriteLocation(writer, finding.File, diagnostic.Pointer, diagnostic.Position, null, names);
        writer.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            foreach (var (file, place) in finding.Related)
                WriteLocation(writer, file, place.Pointer, place.Position, place.Note, names);
            writer.WriteEndArray();
        }

        // What stays the same when lines move.
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(Fingerprint, ContentHash.Of(Encoding.UTF8.GetBytes($"{finding.File}\n{diagnostic.Code}\n{diagnostic.Pointer}\n{diagnostic.Message}")).ToString());
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteString("severity", FindingsJson.WordOf(diagnostic.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, string file, JsonPointer pointer, TextPosition position, string? note, ValueList<string> names)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", AddressOf(file));
        writer.WriteNumber("index", names.ToList().IndexOf(file));
        writer.WriteEndObject();
        if (!position.IsNone)
        {
            writer.WriteStartObject("region");
            writer.WriteNumber("startLine", position.Line);
            writer.WriteNumber("startColumn", position.Column);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        if (pointer.Segments.Count > 0)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("name", pointer.Segments[^1]);
            writer.WriteString("fullyQualifiedName", pointer.ToString());
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        if (note is not null)
            WriteMessage(writer, "message", Escaped(note));
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string member, string text)
    {
        writer.WriteStartObject(member);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // In a message, braces stand for arguments unless they are doubled.
    private static string Escaped(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A path as an address: relative ones stay so, and what an address cannot hold is escaped.</summary>
    private static string AddressOf(string file)
    {
        var path = file.Replace('\\', '/');
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/'))
            return "file://" + escaped;
        return path.Length > 1 && path[1] == ':' ? $"file:///{path[..2]}{string.Join('/', path[2..].Split('/').Select(Uri.EscapeDataString))}" : escaped;
    }
}
