using System.Globalization;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using NodaTime;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Makes the patents that rows name: rows of one application in one country are of one patent.</summary>
internal sealed class IsldPatents(ImportLog log)
{
    private readonly Dictionary<string, Entry> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<PatentId, Entry> _byId = [];
    private readonly List<Entry> _entries = [];
    private readonly ImportIds _ids = new();

    internal int Count => _entries.Count;

    internal ValueList<Patent> ToValueList() => _entries.Select(Make).ToValueList();

    /// <summary>The patent that a row names; null where it names none, so that the declaration is of all that the declarant has.</summary>
    internal PatentId? Of(IsldRow row)
    {
        var (publications, application) = (IsldNumbers.Publications(row), IsldNumbers.Application(row));
        var (country, disclosure) = (row[IsldColumns.Country], row[IsldColumns.DisclosureId]);
        var key = application is not null ? $"{country}\n{application}" : publications.Length > 0 ? $"{country}\n{publications[0]}" : row[IsldColumns.Application] is null && row[IsldColumns.Title] is null && country is null ? null : $"\n{disclosure ?? row.Line.ToString(CultureInfo.InvariantCulture)}\n{country}\n{row[IsldColumns.Title]}";
        if (key is null)
            return null;
        if (!_byKey.TryGetValue(key, out var entry))
        {
            var number = IsldNumbers.NumberOf(publications, application);
            entry = new Entry(PatentId.Parse(_ids.Make(number ?? $"unnumbered {disclosure}")), country);
            if (number is null)
                log.Add(RegisterDiagnostics.NoNumber, row.Line, IsldColumns.Publication, row[IsldColumns.Application] ?? string.Empty, entry.Id.Value);
            _byKey.Add(key, entry);
            _entries.Add(entry);
        }

        Fill(entry, row, publications, application);
        return entry.Id;
    }

    /// <summary>Notes that a patent was declared.</summary>
    internal void Declare(PatentId patent, IEnumerable<StandardId> standards, string? company, LocalDate? on)
    {
        var entry = _byId[patent];
        foreach (var standard in standards)
            entry.Declared.TryAdd((standard, company, on), entry.Declared.Count);
    }

    private void Fill(Entry entry, IsldRow row, string[] publications, string? application)
    {
        _byId.TryAdd(entry.Id, entry);
        foreach (var publication in publications.Where(entry.Told.Add))
        {
            if (IsldNumbers.Read(publication, entry.Country, row.Line, IsldColumns.Publication, log) is { } number && !entry.Publications.Contains(number))
                entry.Publications.Add(number);
        }

        if (application is not null && entry.Told.Add(application))
            entry.Application ??= IsldNumbers.Read(application, entry.Country, row.Line, IsldColumns.Application, log);
        entry.Title = Same(entry.Title, row[IsldColumns.Title], row, IsldColumns.Title);
        entry.Filed = row.Day(IsldColumns.Filed) is not { } filed ? entry.Filed
            : entry.Filed is { } earlier && earlier != filed ? Keep(earlier, filed)
            : filed;

        LocalDate Keep(LocalDate kept, LocalDate other)
        {
            log.Add(RegisterDiagnostics.Disagreement, row.Line, IsldColumns.Filed, IsldColumns.Filed, IsoDay.Format(other), IsoDay.Format(kept));
            return kept;
        }
    }

    private string? Same(string? known, string? told, IsldRow row, string column)
    {
        if (known is not null && told is not null && known != told)
            log.Add(RegisterDiagnostics.Disagreement, row.Line, column, column, told, known);
        return known ?? told;
    }

    private static Patent Make(Entry entry) => new()
    {
        Id = entry.Id,
        Number = entry.Publications.Count > 0 ? entry.Publications[^1] : entry.Application,
        Application = entry.Application,
        Publications = entry.Publications.ToValueSet(),
        Title = entry.Title is { } title ? LocalizedText.Of("en", title) : null,
        Filed = entry.Filed is { } filed ? AnchoredDate.On(filed) : Disclosed<AnchoredDate>.NotCaptured,
        Protection = CountryOf(entry.Country) is { } country ? ValueList.Create<NationalRight>([new NationalRight { Country = country }]) : Disclosed<ValueList<NationalRight>>.NotCaptured,
        Essentiality = entry.Declared.Count == 0
            ? Disclosed<ValueList<Essentiality>>.NotCaptured
            : entry.Declared.OrderBy(declared => declared.Value).Select(declared => declared.Key).Select(declared => new Essentiality
            {
                Standard = declared.Standard,
                Status = EssentialityStatus.Declared,
                By = declared.Company is { } company ? LocalizedText.Of("en", company) : null,
                On = declared.On is { } on ? AnchoredDate.On(on) : Disclosed<AnchoredDate>.NotCaptured,
            }).ToValueList(),
    };

    /// <summary>The country of <c>US UNITED STATES</c>; null for offices that are no country, whose patents are protected where they are validated.</summary>
    private static CountryCode? CountryOf(string? text)
        => text is { Length: >= 2 } && (text.Length == 2 || text[2] == ' ') && CountryCode.TryParse(text.AsSpan(0, 2), out var country) && country.IsAssigned ? country : null;

    private sealed class Entry(PatentId id, string? country)
    {
        internal PatentId Id => id;

        internal string? Country => country;

        /// <summary>The texts that were read already.</summary>
        internal HashSet<string> Told { get; } = new(StringComparer.Ordinal);

        internal List<DocumentNumber> Publications { get; } = [];

        internal DocumentNumber? Application { get; set; }

        internal string? Title { get; set; }

        internal LocalDate? Filed { get; set; }

        internal Dictionary<(StandardId Standard, string? Company, LocalDate? On), int> Declared { get; } = [];
    }
}
