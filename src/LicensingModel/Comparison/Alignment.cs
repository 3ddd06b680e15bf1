using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Comparison.Naming;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Sources;

namespace LicensingModel.Comparison;

/// <summary>
/// Which things of a new document are those of an old one. Kind by kind, so that what refers to others is compared when these are settled: first what is equal under the same id,
/// then what is equal, then what has the same id, then what has the same clause and is of the same kind, then what is most alike.
/// </summary>
internal sealed class Alignment
{
    private readonly LicensingDocument _old;
    private readonly LicensingDocument _new;
    private readonly Dictionary<(Type Kind, string Id), string> _names = [];
    private readonly HashSet<Type> _settled = [];
    private readonly List<IdRename> _renames = [];

    private Alignment(LicensingDocument old, LicensingDocument @new)
    {
        (_old, _new) = (old, @new);
        Settle<StandardId, Standard>("standard", static document => document.Standards, static item => item.Id);
        Settle<PartyId, Party>("party", static document => document.Parties, static item => item.Id);
        Settle<SourceId, Source>("source", static document => document.Sources, static item => item.Id);
        Settle<ProductId, ProductCategory>("product", static document => document.Products, static item => item.Id);
        Settle<IntangibleId, Intangible>("intangible", static document => document.Intangibles, static item => item.Id);
        Settle<PatentId, Patent>("patent", static document => document.Patents, static item => item.Id);
        Settle<DeclarationId, EssentialityDeclaration>("declaration", static document => document.Declarations, static item => item.Id);
        Settle<EventId, RecordedEvent>("event", static document => document.Events, static item => item.Id);
        Settle<DeterminationId, Determination>("determination", static document => document.Determinations, static item => item.Id);
        Settle<AgreementId, Agreement>("agreement", static document => document.Agreements.Select(static agreement => agreement with { Provisions = [], Amendments = [] }), static item => item.Id);
        Settle<AmendmentId, Amendment>("amendment", static document => document.Agreements.SelectMany(static agreement => agreement.Amendments), static item => item.Id);
        foreach (var agreement in old.Agreements)
            SettleProvisions(agreement);
        SettleProvisions(null);
        _settled.Add(typeof(ProvisionId));
        Document = new IdRenaming(_names, static _ => false).Of(@new);
    }

    /// <summary>The new document in the ids of the old one.</summary>
    internal LicensingDocument Document { get; }

    /// <summary>What has another id.</summary>
    internal ValueList<IdRename> Renames => _renames.ToValueList();

    internal static Alignment Of(LicensingDocument old, LicensingDocument @new) => new(old, @new);

    private void Settle<TId, T>(string kind, Func<LicensingDocument, IEnumerable<T>> items, Func<T, TId> id)
        where TId : Identifier<TId>, IScalar<TId>
        where T : Element
    {
        Settle<TId>(kind, Entries(items(_old), isNew: false), Entries(items(_new), isNew: true), items(_old).Select(item => id(item).Value));
        _settled.Add(typeof(TId));

        List<Entry> Entries(IEnumerable<T> all, bool isNew) => all.DistinctBy(item => id(item).Value, StringComparer.Ordinal).Select(item => new Entry(id(item).Value, Masked(item, isNew), null)).ToList();
    }

    /// <summary>The provisions of an agreement; with none, those of agreements that only the new document has.</summary>
    private void SettleProvisions(Agreement? agreement)
    {
        var matched = _new.Agreements.Where(other => agreement is null ? _old.Agreements.All(one => one.Id.Value != NameOf(other.Id)) : NameOf(other.Id) == agreement.Id.Value);
        var taken = _old.Agreements.SelectMany(static one => one.DeclaredProvisions).Select(static provision => provision.Id.Value);
        Settle<ProvisionId>("provision", Entries(agreement?.DeclaredProvisions ?? [], isNew: false), Entries(matched.SelectMany(static one => one.DeclaredProvisions), isNew: true), taken);

        List<Entry> Entries(IEnumerable<Provision> all, bool isNew) => all.DistinctBy(static provision => provision.Id).Select(provision => new Entry(provision.Id.Value, Masked(provision, isNew), provision.Clause)).ToList();
    }

    private string NameOf(AgreementId id) => _names.GetValueOrDefault((typeof(AgreementId), id.Value), id.Value);

    /// <summary>An element without its own id and those of kinds that are not settled.</summary>
    private Element Masked(Element element, bool isNew) => new IdRenaming(isNew ? _names : new Dictionary<(Type, string), string>(), kind => !_settled.Contains(kind)).Of(element);

    private void Settle<TId>(string kind, List<Entry> before, List<Entry> after, IEnumerable<string> taken)
        where TId : Identifier<TId>, IScalar<TId>
    {
        Match<TId>(before, after, static (one, other) => one.Id == other.Id && one.Content == other.Content);
        Match<TId>(before, after, static (one, other) => one.Content == other.Content);
        Match<TId>(before, after, static (one, other) => one.Id == other.Id && one.Kind == other.Kind);
        Match<TId>(before, after, static (one, other) => one.Clause is not null && one.Clause == other.Clause && one.Kind == other.Kind);
        MatchAlike<TId>(before, after);
        if (typeof(TId) == typeof(AgreementId) && before.Count == 1 && after.Count == 1)
            Name<TId>(before, after, before[0], after[0]);

        var used = taken.ToHashSet(StringComparer.Ordinal);
        foreach (var left in after.Where(entry => used.Contains(entry.Id)))
            _names[(typeof(TId), left.Id)] = Fresh<TId>(left.Id, used);
        foreach (var ((_, id), name) in _names.Where(entry => entry.Key.Kind == typeof(TId) && entry.Key.Id != entry.Value).ToList())
        {
            if (!_renames.Exists(rename => rename.Kind == kind && rename.After == id))
                _renames.Add(new IdRename(kind, name, id));
        }
    }

    private void Match<TId>(List<Entry> before, List<Entry> after, Func<Entry, Entry, bool> isSame)
    {
        foreach (var one in before.ToList())
        {
            if (after.Find(other => isSame(one, other)) is { } same)
                Name<TId>(before, after, one, same);
        }
    }

    private void MatchAlike<TId>(List<Entry> before, List<Entry> after)
    {
        var pairs = before.SelectMany(one => after.Select(other => (One: one, Other: other, Likeness: Likeness.Of(one.Content, other.Content))))
            .Where(static pair => pair.Likeness >= Likeness.Enough && pair.One.Kind == pair.Other.Kind)
            .OrderByDescending(static pair => pair.Likeness).ToList();
        foreach (var (one, other, _) in pairs)
        {
            if (before.Contains(one) && after.Contains(other))
                Name<TId>(before, after, one, other);
        }
    }

    private void Name<TId>(List<Entry> before, List<Entry> after, Entry one, Entry other)
    {
        _names[(typeof(TId), other.Id)] = one.Id;
        before.Remove(one);
        after.Remove(other);
    }

    /// <summary>An id for what is new but has the id of something else in the old document.</summary>
    private static string Fresh<TId>(string id, HashSet<string> used)
        where TId : Identifier<TId>, IScalar<TId>
    {
        var stem = id.Length < Identifier<TId>.MaximumLength - 10 ? id : "other";
        for (var number = 1; ; number++)
        {
            var fresh = FormattableString.Invariant($"{stem}-new{(number == 1 ? string.Empty : number)}");
            if (used.Add(fresh))
                return fresh;
        }
    }

    private sealed record Entry(string Id, Element Content, ClauseReference? Clause)
    {
        internal Type Kind => Content is Provision provision ? provision.Body.GetType() : Content.GetType();
    }
}
