using System.Globalization;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Numbers;
using LicensingModel.Patents.Scopes;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Takes patents, families and assertions out of one document of CycloneDX.</summary>
internal sealed class CycloneDxReader(ImportLog log, int maximumEntries)
{
    private static readonly SourceId Bom = SourceId.Parse("cyclonedx");
    private static readonly string[] Carried = ["bom-ref", "patentNumber", "jurisdiction", "title", "filingDate", "grantDate", "patentExpirationDate"];
    private static readonly string[] CarriedOfAssertion = ["bom-ref", "assertionType", "asserter", "patentRefs"];

    private readonly ImportIds _patentIds = new();
    private readonly ImportIds _partyIds = new();
    private readonly ImportIds _declarationIds = new();
    private readonly Dictionary<string, int> _byReference = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly List<Patent> _patents = [];
    private readonly List<EssentialityDeclaration> _declarations = [];

    internal long Entries { get; private set; }

    internal LicensingDocument Build() => new()
    {
        Parties = _parties.Values.ToValueList(),
        Patents = _patents.ToValueList(),
        Declarations = _declarations.ToValueList(),
        Sources = [new Source { Id = Bom, Kind = SourceKind.Statement, Language = LanguageTag.Parse("en"), Title = LocalizedText.Of("en", "CycloneDX document") }],
    };

    internal void Read(JsonElement root)
    {
        CollectNames(root);
        if (root.TryGetProperty("definitions", out var definitions) && definitions.ValueKind == JsonValueKind.Object && definitions.TryGetProperty("patents", out var patents) && patents.ValueKind == JsonValueKind.Array)
        {
            var place = JsonPointer.Root.Append("definitions").Append("patents");
            Each(patents, place, (entry, at) => ReadPatent(entry, at), isFamily: false);
            Each(patents, place, (entry, at) => ReadFamily(entry, at), isFamily: true);
        }

        FindAssertions(root, JsonPointer.Root);
    }

    private void Each(JsonElement entries, JsonPointer place, Action<JsonElement, JsonPointer> read, bool isFamily)
    {
        var index = 0;
        foreach (var entry in entries.EnumerateArray())
        {
            var at = place.Append(index++);
            if (entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("familyId", out _) != isFamily)
                continue;
            if (entry.ValueKind != JsonValueKind.Object && isFamily)
                continue;
            Entries++;
            if (_patents.Count + _declarations.Count >= maximumEntries)
                log.Add(RegisterDiagnostics.TooMuch, 0, at, maximumEntries.ToString(CultureInfo.InvariantCulture), "1 or more");
            else
                read(entry, at);
        }
    }

    /// <summary>The number that a text is, with the jurisdiction where the text names no office.</summary>
    private DocumentNumber? Read(string text, string? jurisdiction, JsonPointer at)
    {
        if (PatentNumber.TryParse(text, null, out var number) || PatentNumber.TryParse(jurisdiction + text, null, out number))
            return DocumentNumber.Of(number);
        log.Add(RegisterDiagnostics.UnreadNumber, 0, at.Append("patentNumber"), PatentNumberReading.Of(text).Message);
        return null;
    }

    private void ReadPatent(JsonElement entry, JsonPointer at)
    {
        if (Text(entry, "patentNumber") is not { } number)
        {
            log.Add(RegisterDiagnostics.BrokenEntry, 0, at, "The patent has no `patentNumber`");
            return;
        }

        var reference = Text(entry, "bom-ref");
        var (granted, expires, filed) = (Day(entry, "grantDate", at), Day(entry, "patentExpirationDate", at), Day(entry, "filingDate", at));
        var priority = entry.TryGetProperty("priorityApplication", out var first) ? Day(first, "filingDate", at.Append("priorityApplication")) : null;
        var patent = new Patent
        {
            Id = PatentId.Parse(_patentIds.Make(reference ?? number)),
            Number = Read(number, Text(entry, "jurisdiction"), at),
            Title = Text(entry, "title") is { } title ? LocalizedText.Of("en", title) : null,
            Filed = Term(filed),
            FirstFiled = Term(priority),
            Protection = Text(entry, "jurisdiction") is { } code && CountryCode.TryParse(code, out var country) && country.IsAssigned
                ? ValueList.Create<NationalRight>([new NationalRight { Country = country, Granted = Term(granted), LastDayInForce = Term(expires) }])
                : Disclosed<ValueList<NationalRight>>.NotCaptured,
        };
        if (reference is not null && !_byReference.TryAdd(reference, _patents.Count))
            log.Add(RegisterDiagnostics.MemberNotCarried, 0, at.Append("bom-ref"), "the reference of another entry, which assertions are taken to mean", reference);
        if (!patent.Protection.IsStated && entry.TryGetProperty("jurisdiction", out var office))
            log.Add(RegisterDiagnostics.MemberNotCarried, 0, at.Append("jurisdiction"), (granted ?? expires) is null ? "an office that is no country" : "an office that is no country, and days in force there", office.ToString());
        _patents.Add(patent);
        ReportRest(entry, at, Carried, "a patent");
        if (entry.TryGetProperty("patentAssignee", out var assignees) && assignees.ValueKind == JsonValueKind.Array)
        {
            foreach (var name in assignees.EnumerateArray().Select(NameOf).OfType<string>())
                PartyOf(name);
        }
    }

    /// <summary>A family gives its members the day of their priority, where they do not say it themselves.</summary>
    private void ReadFamily(JsonElement entry, JsonPointer at)
    {
        log.Add(RegisterDiagnostics.MemberNotCarried, 0, at, "a patent family by itself", Text(entry, "familyId") ?? string.Empty);
        if (!entry.TryGetProperty("priorityApplication", out var priority) || Day(priority, "filingDate", at.Append("priorityApplication")) is not { } day)
            return;
        foreach (var index in References(entry, "members", at))
        {
            if (_patents[index].FirstFiled.IsBlank)
                _patents[index] = _patents[index] with { FirstFiled = Term(day) };
        }
    }

    private void FindAssertions(JsonElement element, JsonPointer at)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
                FindAssertions(item, at.Append(index++));
            return;
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in element.EnumerateObject())
        {
            if (member.NameEquals("patentAssertions") && member.Value.ValueKind == JsonValueKind.Array)
                Each(member.Value, at.Append("patentAssertions"), ReadAssertion, isFamily: false);
            else if (member.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                FindAssertions(member.Value, at.Append(member.Name));
        }
    }

    private void ReadAssertion(JsonElement entry, JsonPointer at)
    {
        if (entry.ValueKind != JsonValueKind.Object || Text(entry, "assertionType") is not { } type || !entry.TryGetProperty("asserter", out var asserter) || NameOf(asserter) is not { } name)
        {
            log.Add(RegisterDiagnostics.BrokenEntry, 0, at, "The assertion has no `assertionType`, or no `asserter` that is named");
            return;
        }

        var party = PartyOf(name);
        if (type != "standards-inclusion")
        {
            log.Add(RegisterDiagnostics.MemberNotCarried, 0, at, $"an assertion of `{type}` by `{name}`", entry.ToString());
            return;
        }

        var patents = References(entry, "patentRefs", at).Select(index => _patents[index].Id).ToArray();
        _declarations.Add(new EssentialityDeclaration
        {
            Id = DeclarationId.Parse(_declarationIds.Make(Text(entry, "bom-ref") ?? $"{name} standards")),
            Declarant = party,
            Patents = patents.Length > 0 ? PatentScope.Listed(patents) : Disclosed<PatentScope>.NotCaptured,
            Reference = Text(entry, "bom-ref"),
            Claims = [new Mention { Source = Bom }],
        });
        ReportRest(entry, at, CarriedOfAssertion, "an assertion");
    }

    /// <summary>The patents to which a list refers, those of a family for the family.</summary>
    private IEnumerable<int> References(JsonElement entry, string member, JsonPointer at)
    {
        if (!entry.TryGetProperty(member, out var references) || references.ValueKind != JsonValueKind.Array)
            yield break;
        var index = 0;
        foreach (var reference in references.EnumerateArray())
        {
            if (reference.ValueKind == JsonValueKind.String && _byReference.TryGetValue(reference.GetString()!, out var patent))
                yield return patent;
            else
                log.Add(RegisterDiagnostics.MemberNotCarried, 0, at.Append(member).Append(index), "a reference to what is no patent of the document", reference.ToString());
            index++;
        }
    }

    /// <summary>Notes what everything with a reference and a name is called, so that an asserter can be named by reference.</summary>
    private void CollectNames(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            if (Text(element, "bom-ref") is { } reference && Text(element, "name") is { } name)
                _names.TryAdd(reference, name);
            foreach (var member in element.EnumerateObject())
                CollectNames(member.Value);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                CollectNames(item);
        }
    }

    /// <summary>Says which members were not carried over; of a priority its day was.</summary>
    private void ReportRest(JsonElement entry, JsonPointer at, string[] carried, string what)
    {
        foreach (var member in entry.EnumerateObject().Where(member => !carried.Contains(member.Name, StringComparer.Ordinal)))
            log.Add(RegisterDiagnostics.MemberNotCarried, 0, at.Append(member.Name), member.NameEquals("priorityApplication") ? "the number of a priority" : $"`{member.Name}` of {what}", member.Value.ToString());
    }

    private string? NameOf(JsonElement who)
        => who.ValueKind == JsonValueKind.Object ? Text(who, "name")
            : who.ValueKind == JsonValueKind.String ? _names.GetValueOrDefault(who.GetString()!)
            : null;

    private PartyId PartyOf(string name)
    {
        if (!_parties.TryGetValue(name, out var party))
            _parties.Add(name, party = new Party { Id = PartyId.Parse(_partyIds.Make(name)), Kind = PartyKind.Company, Name = LocalizedText.Of("en", name) });
        return party.Id;
    }

    private LocalDate? Day(JsonElement element, string member, JsonPointer at)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return LocalDate.FromDateOnly(date);
        log.Add(RegisterDiagnostics.NotADay, 0, at.Append(member), value.ToString());
        return null;
    }

    private static Disclosed<AnchoredDate> Term(LocalDate? day) => day is { } known ? AnchoredDate.On(known) : Disclosed<AnchoredDate>.NotCaptured;

    private static string? Text(JsonElement element, string member)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String && UnicodeText.IsText(value.GetString(), UnicodeText.MaximumLength) ? value.GetString() : null;
}
