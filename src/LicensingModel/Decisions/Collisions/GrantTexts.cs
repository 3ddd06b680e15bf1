using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>The grants of a document in each text that it has had, or may have had.</summary>
internal sealed class GrantTexts
{
    private readonly PossibleTexts _possible;
    private readonly LocalDate? _presumeThrough;
    private readonly Dictionary<LicensingDocument, TextGrants> _grants = new(ReferenceEqualityComparer.Instance);

    internal GrantTexts(LicensingDocument document, LocalDate? presumeThrough)
    {
        _presumeThrough = presumeThrough;
        _possible = PossibleTexts.On(document, presumeThrough, IsoDay.Last);
        Horizon = new Facts(document, presumeThrough).Horizon;
    }

    /// <summary>The day through which nothing unrecorded is presumed to have happened; null where that is not presumed at all.</summary>
    internal LocalDate? Horizon { get; }

    /// <summary>Whether there were too many amendments of which nobody can say whether they are in the text to try them all.</summary>
    internal bool IsExceeded => _possible.IsExceeded;

    /// <summary>Every grant that may be exclusive in some text, with every other of that text; each once, in the order of the texts.</summary>
    internal IEnumerable<(ProvisionId Exclusive, ProvisionId Other)> Pairs()
        => _possible.All.Select(static texts => texts.OfActs()).SelectMany(texts => Starts(texts).Select(day => In(texts.On(day)))).Distinct()
            .SelectMany(static grants => from exclusive in grants.Exclusives.Keys from other in grants.All.Keys where exclusive != other select (exclusive, other)).Distinct();

    /// <summary>One pair, in every text.</summary>
    internal PairOverTime Of(ProvisionId exclusive, ProvisionId other)
        => new(_possible.All.Select(texts => new PairInTexts(texts.OfActs(), _presumeThrough, text => In(text), exclusive, other)).ToList(), _possible.Open);

    /// <summary>A day of each text, the earliest first.</summary>
    internal static IEnumerable<LocalDate> Starts(DatedTexts texts) => texts.Boundaries.Prepend(IsoDay.First).Distinct().Order();

    private TextGrants In(LicensingDocument text)
    {
        if (!_grants.TryGetValue(text, out var grants))
            _grants.Add(text, grants = new TextGrants(new Facts(text, _presumeThrough)));
        return grants;
    }
}

/// <summary>The grants under patents of one text, those that may be exclusive and all.</summary>
internal sealed class TextGrants(Facts facts)
{
    /// <summary>What the text says.</summary>
    internal Facts Facts => facts;

    /// <summary>Those that may be exclusive.</summary>
    internal IReadOnlyDictionary<ProvisionId, (Agreement Agreement, Provision Provision, Grant Grant)> Exclusives => field ??= Index(facts.Exclusives.Where(static entry => entry.Grant is PatentGrant));

    /// <summary>All of them.</summary>
    internal IReadOnlyDictionary<ProvisionId, (Agreement Agreement, Provision Provision, Grant Grant)> All => field ??= Index(Grants.Of(facts.Document));

    private static OrderedDictionary<ProvisionId, (Agreement Agreement, Provision Provision, Grant Grant)> Index(IEnumerable<(Agreement Agreement, Provision Provision, Grant Grant)> entries)
    {
        OrderedDictionary<ProvisionId, (Agreement Agreement, Provision Provision, Grant Grant)> index = [];
        foreach (var entry in entries)
            index.TryAdd(entry.Provision.Id, entry);
        return index;
    }
}
