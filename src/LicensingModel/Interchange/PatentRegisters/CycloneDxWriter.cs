using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using NodaTime;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Writes the patents of a document as CycloneDX 1.7 has them: one entry for each country, because each has a status of its own.</summary>
[SuppressMessage("Security", "MA0009:Regular expressions should not be vulnerable to Denial of Service attacks", Justification = "At most 30 characters can match, and no repetition can be split in two ways.")]
internal sealed partial class CycloneDxWriter(Utf8JsonWriter writer, LicensingDocument document, LocalDate asOf, ImportLog log)
{
    private readonly Dictionary<PatentId, List<string>> _references = [];

    internal void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("bomFormat", "CycloneDX");
        writer.WriteString("specVersion", CycloneDxPatents.SpecVersion);
        writer.WriteNumber("version", 1);
        writer.WriteStartObject("definitions");
        writer.WriteStartArray("patents");
        for (var i = 0; i < document.Patents.Count; i++)
            Write(document.Patents[i], JsonPointer.Root.Append("patents").Append(i));
        writer.WriteEndArray();
        writer.WriteEndObject();
        WriteAssertions();
        writer.WriteEndObject();
    }

    private void Write(Patent patent, JsonPointer at)
    {
        if (patent.Number?.ToString() is not { } number || !IsNumber().IsMatch(number))
        {
            log.Add(RegisterDiagnostics.NotExported, 0, at.Append("number"), $"The patent `{patent.Id}`", patent.Number is null ? "it has no number" : "its number is not of the form that CycloneDX takes");
            return;
        }

        if (!patent.Protection.TryGetValue(out var rights) || rights.Count == 0)
        {
            log.Add(RegisterDiagnostics.NotExported, 0, at.Append("protection"), $"The patent `{patent.Id}`", "where it is protected is not stated, and CycloneDX requires a jurisdiction and a status");
            return;
        }

        foreach (var right in rights)
        {
            if (StatusOf(right) is not { } status)
            {
                log.Add(RegisterDiagnostics.NotExported, 0, at.Append("protection"), $"The patent `{patent.Id}` in {right.Country}", $"its status on {IsoDay.Format(asOf)} is not known, and CycloneDX requires one");
                continue;
            }

            var reference = rights.Count == 1 ? patent.Id.Value : $"{patent.Id}-{right.Country}";
            if (!_references.TryGetValue(patent.Id, out var references))
                _references.Add(patent.Id, references = []);
            references.Add(reference);
            Write(patent, number, right, status, reference);
        }
    }

    private void Write(Patent patent, string number, NationalRight right, string status, string reference)
    {
        writer.WriteStartObject();
        writer.WriteString("bom-ref", reference);
        writer.WriteString("patentNumber", number);
        writer.WriteString("jurisdiction", right.Country.Value);
        if (patent.Title is { } title)
            writer.WriteString("title", title.Preferred());
        WriteDay("filingDate", patent.Filed);
        WriteDay("grantDate", right.Granted);
        WriteDay("patentExpirationDate", right.LastDayInForce);
        writer.WriteString("patentLegalStatus", status);
        if (patent.Holders.TryGetValue(out var holders) && holders.Where(holding => holding.During.Contains(asOf)).ToArray() is { Length: > 0 } current)
        {
            writer.WriteStartArray("patentAssignee");
            foreach (var holder in current.SelectMany(holding => holding.Holders).Distinct())
            {
                writer.WriteStartObject();
                writer.WriteString("name", NameOf(holder));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>The status on the day, as far as the days in force say it.</summary>
    private string? StatusOf(NationalRight right)
    {
        var (granted, last) = (Day(right.Granted), Day(right.LastDayInForce));
        if (last < asOf)
            return "expired";
        if (granted is null)
            return null;
        return granted > asOf ? "pending" : last is null ? "granted" : "in-force";
    }

    private void WriteAssertions()
    {
        List<(EssentialityDeclaration Declaration, string[] References)> listed = [];
        for (var i = 0; i < document.Declarations.Count; i++)
        {
            var declaration = document.Declarations[i];
            var references = declaration.Patents.TryGetValue(out var scope) && scope is ListedPatents patents ? patents.Patents.SelectMany(id => _references.GetValueOrDefault(id, [])).ToArray() : [];
            if (references.Length > 0)
                listed.Add((declaration, references));
            else
                log.Add(RegisterDiagnostics.NotExported, 0, JsonPointer.Root.Append("declarations").Append(i), $"The declaration `{declaration.Id}`", "none of its patents is listed and written");
        }

        if (listed.Count == 0)
            return;
        writer.WriteStartArray("components");
        writer.WriteStartObject();
        writer.WriteString("type", "data");
        writer.WriteString("name", "Declarations to standards bodies");
        writer.WriteStartArray("patentAssertions");
        foreach (var (declaration, references) in listed)
            Write(declaration, references);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void Write(EssentialityDeclaration declaration, string[] references)
    {
        writer.WriteStartObject();
        writer.WriteString("bom-ref", declaration.Id.Value);
        writer.WriteString("assertionType", "standards-inclusion");
        writer.WriteStartArray("patentRefs");
        foreach (var reference in references)
            writer.WriteStringValue(reference);
        writer.WriteEndArray();
        writer.WriteStartObject("asserter");
        writer.WriteString("name", NameOf(declaration.Declarant));
        writer.WriteEndObject();
        writer.WriteString("notes", NotesOf(declaration));
        writer.WriteEndObject();
    }

    private string NotesOf(EssentialityDeclaration declaration)
    {
        List<string> notes = ["Declared, not found, to be essential; no licence."];
        if (declaration.Standards.TryGetValue(out var standards))
            notes.Add($"Standards: {string.Join(", ", standards.Select(id => document.Standards.FirstOrDefault(standard => standard.Id == id) is { } standard ? standard.Designation?.ToString() ?? standard.Name.Preferred() : id.Value))}.");
        if (Day(declaration.On) is { } on)
            notes.Add($"Declared on {IsoDay.Format(on)}.");
        if (declaration.Undertaking.TryGetValue(out var undertaking))
            notes.Add($"Undertaking: {undertaking.Policy} {undertaking.Option}.");
        return string.Join(' ', notes);
    }

    private string NameOf(PartyId id) => document.Parties.FirstOrDefault(party => party.Id == id)?.Name.Preferred() ?? id.Value;

    private void WriteDay(string member, Disclosed<AnchoredDate> term)
    {
        if (Day(term) is { } day)
            writer.WriteString(member, IsoDay.Format(day));
    }

    private static LocalDate? Day(Disclosed<AnchoredDate> term) => term.TryGetValue(out var date) && date is FixedDate day ? day.Date : null;

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9\-/.()\s]{0,28}[A-Za-z0-9]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex IsNumber();
}
