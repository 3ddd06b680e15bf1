using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using NodaTime;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>
/// Reads and writes patents, patent families and patent assertions as CycloneDX 1.7 has them (<c>bom-1.7.schema.json</c>). What one side has and the other has no place for is reported, and
/// never dropped in silence. An assertion of <c>standards-inclusion</c> is a declaration; the others say more than the model takes from a list of components, and are reported.
/// </summary>
public static class CycloneDxPatents
{
    /// <summary>The version of CycloneDX that is read and written.</summary>
    public const string SpecVersion = "1.7";

    private const int MaximumDepth = 64;

    /// <summary>Reads the patents of a document of CycloneDX.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is taken; <see cref="ImportLimits.Default"/> if null.</param>
    /// <returns>A document, and what could not be carried over; pointers lead into the document of CycloneDX.</returns>
    public static PatentImport Read(ReadOnlyMemory<byte> utf8, ImportLimits? limits = null)
    {
        limits ??= ImportLimits.Default;
        if (utf8.Span.StartsWith("\ufeff"u8))
            utf8 = utf8["\ufeff"u8.Length..];
        var log = new ImportLog(limits.MaximumDiagnostics);
        var reader = new CycloneDxReader(log, limits.MaximumEntries);
        try
        {
            using var json = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            if (WhyNot(json.RootElement) is { } problem)
                log.Add(RegisterDiagnostics.NotCycloneDx, 0, JsonPointer.Root, problem);
            else
                reader.Read(json.RootElement);
            return new PatentImport { Document = reader.Build(), Diagnostics = new JsonText(utf8).Locate(log.ToValueList()), Rows = reader.Entries };
        }
        catch (JsonException problem)
        {
            log.Add(RegisterDiagnostics.NotCycloneDx, (int)Math.Min(int.MaxValue - 1, (problem.LineNumber ?? 0) + 1), JsonPointer.Root, "The text is no JSON, or is nested too deep.");
            return new PatentImport { Document = reader.Build(), Diagnostics = log.ToValueList(), Rows = 0 };
        }
    }

    /// <summary>Writes the patents of a document, and its declarations of listed patents as assertions.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="document">The document.</param>
    /// <param name="asOf">The day of which the legal status is written, which CycloneDX requires.</param>
    /// <returns>What CycloneDX has no place for; pointers lead into the document.</returns>
    public static ValueList<Diagnostic> Write(Utf8JsonWriter writer, LicensingDocument document, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        var log = new ImportLog(ImportLimits.Default.MaximumDiagnostics);
        new CycloneDxWriter(writer, document, asOf, log).Write();
        return log.ToValueList();
    }

    private static string? WhyNot(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "bomFormat") != "CycloneDX")
            return "`bomFormat` is not `CycloneDX`.";
        return Text(root, "specVersion") is SpecVersion ? null : $"`specVersion` is `{Text(root, "specVersion")}`; patents are read of `{SpecVersion}`.";
    }

    private static string? Text(JsonElement element, string member)
        => element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
