using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Rendering.Words;

/// <summary>
/// The names of what a document declares, in the languages that a reader prefers. Two that share a name are told apart by their ids; what the document does not
/// declare is shown by its id.
/// </summary>
internal sealed class Names
{
    private readonly LanguageTag[] _languages;
    private readonly Dictionary<(Type Kind, string Id), string> _names = [];
    private readonly Dictionary<string, LocalDate> _days = new(StringComparer.Ordinal);
    private readonly HashSet<PartyId> _classes;
    private readonly HashSet<ProvisionId> _releases;
    private readonly HashSet<AnchoredDate> _effective;
    private readonly AgreementId? _only;
    private readonly ProvisionNames _provisions;

    internal Names(LicensingDocument document, ValueList<LanguageTag> languages)
    {
        _languages = [.. languages];
        _classes = document.Parties.Where(party => party.Kind == PartyKind.OpenClass).Select(party => party.Id).ToHashSet();
        _releases = document.Agreements.SelectMany(agreement => agreement.Provisions).Where(provision => provision.Body is Grant { Effect: var effect } && effect == GrantEffect.Release).Select(provision => provision.Id).ToHashSet();
        Add(document.Parties, party => party.Id, party => Of(party.Name));
        Add(document.Standards, standard => standard.Id, standard => Of(standard.Name));
        Add(document.Products, product => product.Id, product => Of(product.Name));
        Add(document.Patents, patent => patent.Id, patent => patent.Number is { } number ? number.ToString() : patent.Id.Value);
        Add(document.Intangibles, intangible => intangible.Id, intangible => Of(intangible.Name));
        Add(document.Events, happening => happening.Id, happening => Of(happening.Name));
        Add(document.Determinations, determination => determination.Id, determination => Of(determination.Question));
        Add(document.Agreements, agreement => agreement.Id, agreement => Of(agreement.Title));
        Add(document.Agreements.SelectMany(static agreement => agreement.Amendments).ToValueList(), amendment => amendment.Id, amendment => Of(amendment.Title));
        Add(document.Sources, source => source.Id, source => NameOf(source, document.Sources.Count(other => other.Publisher is null && other.Kind == source.Kind && other.Language == source.Language) == 1));
        foreach (var happening in document.Events)
        {
            if (happening.On.StatedValue is FixedDate day)
                _days.TryAdd(happening.Id.Value, day.Date);
        }

        _effective = document.Agreements is [{ Term.From.StatedValue: EarlierOf or LaterOf } dated] ? [(AnchoredDate)dated.Term.From.StatedValue] : [];
        _only = document.Agreements is [var only] ? only.Id : null;
        _provisions = new ProvisionNames(document, this);
    }

    /// <summary>A text in the language that the reader prefers.</summary>
    internal string Of(LocalizedText text) => SafeText.Line(text.Preferred(_languages));

    /// <summary>The name of what an id names.</summary>
    internal string Of<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => typeof(T) == typeof(ProvisionId) ? _provisions.Of([id.Value]).Single() : _names.GetValueOrDefault((typeof(T), id.Value), id.Value);

    /// <summary>Whether a provision is called by what it is, and not by its id.</summary>
    internal bool HasName(ProvisionId provision) => _provisions.HasName(provision.Value);

    /// <summary>The names of several, as a list in words.</summary>
    internal string Of<T>(IEnumerable<T> ids)
        where T : Identifier<T>, IScalar<T>
        => Listing.And(typeof(T) == typeof(ProvisionId) ? _provisions.Of(ids.Select(id => id.Value)) : ids.Select(Of));

    /// <summary>The name of a party where it does something by itself: of a class, one of its members does.</summary>
    internal string Any(PartyId party)
    {
        var name = Of(party);
        var isOne = name.StartsWith("a ", StringComparison.Ordinal) || name.StartsWith("an ", StringComparison.Ordinal);
        return _classes.Contains(party) && !isOne ? $"any of {name}" : name;
    }

    /// <summary>Whether a provision is a release.</summary>
    internal bool IsRelease(ProvisionId provision) => _releases.Contains(provision);

    /// <summary>The day on which something happened, where it is recorded as a day.</summary>
    internal LocalDate? DayOf(EventId happening) => _days.TryGetValue(happening.Value, out var day) ? day : null;

    /// <summary>The day to which a least time runs, where its first day is known.</summary>
    internal string Reckoned(OperativeTerm term)
    {
        var first = term.From.StatedValue switch { FixedDate day => day.Date, EventDate happening => DayOf(happening.Event), _ => null };
        return first is { } from && term.AtLeast.StatedValue is ContractPeriod period && period.TryAddTo(from, out var last) ? $", reckoned from {IsoDay.Format(from)} to {IsoDay.Format(last)}" : string.Empty;
    }

    /// <summary>Whether a date that is put together of others is that on which the only agreement takes effect.</summary>
    internal bool IsEffectiveDate(AnchoredDate date) => _effective.Contains(date);

    /// <summary>Whether an agreement is the only one, so that it need not be named.</summary>
    internal bool IsOnly(AgreementId agreement) => agreement == _only;

    /// <summary>The name of a source: who published it, said so that what parties announce is not taken for the parties.</summary>
    private string NameOf(Source source, bool isOneOfItsKind)
        => source is { Kind: var kind, Title: { } title } && kind == SourceKind.ContractText ? $"“{Of(title)}”"
            : source.Publisher is not { } publisher ? (isOneOfItsKind && source.Kind.IsKnown && source.Kind != SourceKind.ContractText ? $"{ValueWords.Code(source.Kind)} in {LanguageNames.Of(source.Language)}" : source.Id.Value)
            : source.Kind == SourceKind.Filing ? $"filing of {Of(publisher)}"
            : source.Kind == SourceKind.PressRelease ? $"press release of {Of(publisher)}"
            : Of(publisher);

    private void Add<TItem, TId>(ValueList<TItem> items, Func<TItem, TId> id, Func<TItem, string> name)
        where TItem : notnull
        where TId : Identifier<TId>, IScalar<TId>
    {
        var shared = items.GroupBy(name, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var shown = name(item);
            _names.TryAdd((typeof(TId), id(item).Value), shared.Contains(shown) || shown.Length == 0 ? $"{shown} ({id(item)})".TrimStart() : shown);
        }
    }
}
