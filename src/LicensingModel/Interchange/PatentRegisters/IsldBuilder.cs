using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Puts the rows of an export together. Rows of one declaration become one, or as many as there are sets of standards: what is declared of a patent is said of no other.</summary>
internal sealed class IsldBuilder(int maximumEntries, ImportLog log)
{
    private static readonly SourceId Export = SourceId.Parse("isld-export");

    private readonly IsldStandards _standards = new(log);
    private readonly IsldPatents _patents = new(log);
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly ImportIds _partyIds = new();
    private readonly Dictionary<Head, Dictionary<string, SortedSet<StandardId>>> _heads = [];
    private readonly List<Head> _order = [];
    private long _refused;
    private int _firstRefused;
    private int _links;

    internal void Add(IsldRow row)
    {
        if (_parties.Count + _standards.Count + _patents.Count + _links >= maximumEntries)
        {
            if (_refused++ == 0)
                _firstRefused = row.Line;
            return;
        }

        var patent = _patents.Of(row);
        var standards = StandardsOf(row);
        var signed = row.Day(IsldColumns.Signed);
        var company = row[IsldColumns.Company];
        if (patent is not null)
            _patents.Declare(patent, standards, company, signed);
        if (company is null)
            log.Add(RegisterDiagnostics.NoDeclarant, row.Line, IsldColumns.Company);
        else
            Declare(row, PartyOf(company), signed, patent, standards);
    }

    internal LicensingDocument Build()
    {
        if (_refused > 0)
            log.Add(RegisterDiagnostics.TooMuch, _firstRefused, Diagnostics.JsonPointer.Root, maximumEntries.ToString(CultureInfo.InvariantCulture), _refused.ToString(CultureInfo.InvariantCulture));
        var ids = new ImportIds();
        return new LicensingDocument
        {
            Parties = _parties.Values.ToValueList(),
            Standards = _standards.ToValueList(),
            Patents = _patents.ToValueList(),
            Declarations = _order.SelectMany(head => Declarations(head, ids)).ToValueList(),
            Sources = [new Source { Id = Export, Kind = SourceKind.Statement, Language = LanguageTag.Parse("en"), Publisher = LocalizedText.Of("en", "ETSI"), Title = LocalizedText.Of("en", "ISLD-export.csv") }],
        };
    }

    /// <summary>The standards to which a row declares: those for which it does not say no.</summary>
    private List<StandardId> StandardsOf(IsldRow row)
    {
        List<StandardId> standards = [];
        if (_standards.Of(row) is { } standard && row.Flag(IsldColumns.EssentialToStandard) != false)
            standards.Add(standard);
        if (_standards.ProjectOf(row) is { } project && row.Flag(IsldColumns.EssentialToProject) is var isToProject && (isToProject == true || (isToProject is null && standards.Count == 0)))
            standards.Add(project);
        return standards;
    }

    private PartyId PartyOf(string company)
    {
        if (!_parties.TryGetValue(company, out var party))
            _parties.Add(company, party = new Party { Id = PartyId.Parse(_partyIds.Make(company)), Kind = PartyKind.Company, Name = LocalizedText.Of("en", company) });
        return party.Id;
    }

    private void Declare(IsldRow row, PartyId declarant, LocalDate? signed, PatentId? patent, List<StandardId> standards)
    {
        var head = new Head(row[IsldColumns.DeclarationId] ?? "line " + row.Line.ToString(CultureInfo.InvariantCulture), row[IsldColumns.Reference], declarant, signed, row.Flag(IsldColumns.PreparedToGrant), row.Flag(IsldColumns.Reciprocity));
        if (!_heads.TryGetValue(head, out var patents))
        {
            _heads.Add(head, patents = new(StringComparer.Ordinal));
            _order.Add(head);
        }

        var key = patent?.Value ?? string.Empty;
        if (!patents.TryGetValue(key, out var declared))
            patents.Add(key, declared = []);
        var before = declared.Count;
        declared.UnionWith(standards);
        _links += declared.Count - before;
    }

    private IEnumerable<EssentialityDeclaration> Declarations(Head head, ImportIds ids)
    {
        foreach (var same in _heads[head].GroupBy(entry => (IsBlanket: entry.Key.Length == 0, Standards: string.Join('\n', entry.Value))))
        {
            var standards = same.First().Value.ToValueSet();
            yield return new EssentialityDeclaration
            {
                Id = DeclarationId.Parse(ids.Make("isld " + head.Id)),
                Declarant = head.Declarant,
                Patents = same.Key.IsBlanket ? Blanket(head.Declarant, standards) : PatentScope.Listed(same.Select(entry => PatentId.Parse(entry.Key)).ToArray()),
                Standards = standards.Count > 0 ? standards : Disclosed<ValueSet<StandardId>>.NotCaptured,
                On = head.Signed is { } signed ? AnchoredDate.On(signed) : Disclosed<AnchoredDate>.NotCaptured,
                Undertaking = head.IsPrepared is { } isPrepared ? Undertaking(isPrepared, head.IsReciprocal) : Disclosed<LicensingUndertaking>.NotCaptured,
                Reference = head.Reference,
                Claims = [new Mention { Source = Export }],
            };
        }
    }

    private static PatentScope Blanket(PartyId declarant, ValueSet<StandardId> standards)
        => standards.Count == 0 ? PatentScope.OwnedBy(declarant).And(PatentScope.StandardEssential) : PatentScope.OwnedBy(declarant).And(PatentScope.EssentialTo(standards.ToArray()));

    private static LicensingUndertaking Undertaking(bool isPrepared, bool? isReciprocal) => new()
    {
        Policy = UndertakingPolicy.Etsi,
        Option = isPrepared ? UndertakingOption.Frand : UndertakingOption.Unwilling,
        Reciprocity = isReciprocal is not { } required ? Disclosed<UndertakingReciprocity>.NotCaptured : required ? UndertakingReciprocity.Required : UndertakingReciprocity.NotRequired,
    };

    /// <summary>What all rows of one declaration have in common.</summary>
    private sealed record Head(string Id, string? Reference, PartyId Declarant, LocalDate? Signed, bool? IsPrepared, bool? IsReciprocal);
}
