using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>
/// What a document and a question say, ready to be looked up, and the days on which what they say changes, noted as tests meet them.
/// </summary>
internal sealed class Facts : IEventDates
{
    private readonly Dictionary<PatentId, Patent> _patents = [];
    private readonly Dictionary<StandardId, StandardId?> _standards = [];
    private readonly Dictionary<ProductId, ProductId?> _products = [];
    private readonly RecordedDates _events;
    private readonly Dictionary<PartyId, Party> _parties = [];
    private readonly SortedSet<LocalDate> _boundaries = [];
    private ControlGraph? _control;
    private (Agreement Agreement, Provision Provision, Reciprocity Tie)[]? _ties;
    private ScopeRelation? _scopes;
    private readonly Dictionary<Element, bool> _understood = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StandardId> _obscureStandards;
    private readonly HashSet<ProductId> _obscureProducts;
    private readonly Lazy<Obscurity[]> _obscurities;
    private readonly Lazy<(Agreement Agreement, Provision Provision, Grant Grant)[]> _exclusives;
    private readonly Lazy<(Agreement Agreement, Provision Provision, Reciprocity Tie)[]> _strangeTies;
    private readonly Lazy<(Agreement Agreement, Provision Provision, TriggeredEffect Effect)[]> _effects;
    private readonly Lazy<(Agreement Agreement, Provision Provision, Transfer Transfer)[]> _transfers;

    /// <param name="document">The document.</param>
    /// <param name="presumeThrough">The day through which a question presumes that nothing unrecorded happened.</param>
    /// <param name="earlier">The facts of an earlier question to the same document, of which is kept what does not depend on the question.</param>
    internal Facts(LicensingDocument document, LocalDate? presumeThrough, Facts? earlier = null)
    {
        Document = document;
        foreach (var patent in document.Patents)
            _patents.TryAdd(patent.Id, patent);
        foreach (var standard in document.Standards)
            _standards.TryAdd(standard.Id, standard.Within);
        foreach (var product in document.Products)
            _products.TryAdd(product.Id, product.Within);
        foreach (var party in document.Parties)
            _parties.TryAdd(party.Id, party);
        _obscureStandards = document.Standards.Where(standard => !IsUnderstood(standard)).Select(standard => standard.Id).ToHashSet();
        _obscureProducts = document.Products.Where(product => !IsUnderstood(product)).Select(product => product.Id).ToHashSet();
        _obscurities = earlier?._obscurities ?? new(() => Obscurity.In(document).ToArray());
        _exclusives = earlier?._exclusives ?? new(() => Grants.Exclusive(document).ToArray());
        _strangeTies = earlier?._strangeTies ?? new(() => Grants.With<Reciprocity>(document).Where(entry => !entry.Body.Form.IsKnown).ToArray());
        _transfers = earlier?._transfers ?? new(() => Grants.With<Transfer>(document).ToArray());
        _effects = earlier?._effects ?? new(() => Grants.With<TriggeredEffect>(document).ToArray());

        Horizon = presumeThrough > document.RecordedThrough || document.RecordedThrough is null ? presumeThrough : document.RecordedThrough;
        if (!Presumes(Presumption.NothingUnrecordedHappened))
            Horizon = null;
        _events = new RecordedDates(document.Events, Horizon);
    }

    internal LicensingDocument Document { get; }

    /// <summary>The amendments that made the text of an agreement what it is, in the order in which they were made; none where it is not known to have been amended.</summary>
    internal Func<AgreementId, IReadOnlyList<Amendment>> AmendmentsOf { get; init; } = static _ => [];

    /// <summary>What the document would say without some of the amendments of an agreement.</summary>
    internal Func<AgreementId, IEnumerable<AmendmentId>, Facts> Without { get => field ?? ((_, _) => this); init; }

    /// <summary>How its provisions have been worded, in this text and in others.</summary>
    internal Wordings? Wordings { get; init; }

    /// <summary>What the text of another day says.</summary>
    internal Func<LocalDate, Facts> On { get => field ?? (_ => this); init; }

    /// <summary>Who holds stakes in whom.</summary>
    internal ControlGraph Control => _control ??= new ControlGraph(this);

    /// <summary>How scopes of patents stand to each other, by the standards of the document.</summary>
    internal ScopeRelation Scopes => _scopes ??= new((standard, family) => IsStandardWithin(standard, family).IsTrue);

    /// <summary>What agreements and provisions say that is not understood and may bear on rights.</summary>
    internal IReadOnlyList<Obscurity> Obscurities => _obscurities.Value;

    /// <summary>The grants that are not plainly non-exclusive.</summary>
    internal IReadOnlyList<(Agreement Agreement, Provision Provision, Grant Grant)> Exclusives => _exclusives.Value;

    /// <summary>The provisions that tie others together in a way that is not understood.</summary>
    internal IReadOnlyList<(Agreement Agreement, Provision Provision, Reciprocity Tie)> StrangeTies => _strangeTies.Value;

    /// <summary>The provisions that pass patents and other rights from one party to another.</summary>
    internal IReadOnlyList<(Agreement Agreement, Provision Provision, Transfer Transfer)> Transfers => _transfers.Value;

    /// <summary>The provisions that tie others together.</summary>
    internal IReadOnlyList<(Agreement Agreement, Provision Provision, Reciprocity Tie)> Ties => _ties ??= Grants.With<Reciprocity>(Document).ToArray();

    /// <summary>The provisions by which something happens to others.</summary>
    internal IReadOnlyList<(Agreement Agreement, Provision Provision, TriggeredEffect Effect)> Effects => _effects.Value;

    /// <summary>The day through which nothing unrecorded is presumed to have happened; null where that is not presumed at all.</summary>
    internal LocalDate? Horizon { get; }

    /// <summary>The days on which some test may turn out otherwise than on the day before, of those met so far.</summary>
    internal IReadOnlyCollection<LocalDate> Boundaries => Beside is null ? _boundaries : [.. _boundaries, .. Beside().SelectMany(static other => other.Boundaries)];

    /// <summary>What other texts say, as far as it was asked for; null where there is none.</summary>
    internal Func<IEnumerable<Facts>>? Beside { get; init; }

    internal bool Presumes(Presumption presumption) => !Document.WithoutPresumptions.Contains(presumption);

    internal bool IsRecorded(LocalDate day) => Horizon is { } horizon && day <= horizon;

    /// <summary>The patent; one of which nothing is known, where nobody declares it.</summary>
    internal Patent Patent(PatentId id) => _patents.TryGetValue(id, out var patent) ? patent : new Patent { Id = id };

    /// <summary>The right other than a patent; one of which nothing is known, where nobody declares it.</summary>
    internal Intangible Intangible(IntangibleId id)
        => Document.Intangibles.FirstOrDefault(intangible => intangible.Id == id) ?? new Intangible { Id = id, Kind = IntangibleKind.Parse("undeclared"), Name = LocalizedText.Of("en", id.Value) };

    /// <summary>Whether everything that is written of an element is understood.</summary>
    internal bool IsUnderstood(Element element)
    {
        if (!_understood.TryGetValue(element, out var isUnderstood))
            _understood.Add(element, isUnderstood = UnderstoodWalk.NotUnderstood(element).Count == 0);
        return isUnderstood;
    }

    /// <summary>Whether a party is declared and everything that is written of it is understood.</summary>
    internal bool IsUnderstood(PartyId party) => _parties.TryGetValue(party, out var declared) && IsUnderstood(declared);

    /// <summary>Whether a party stands for whoever belongs to a class.</summary>
    internal bool IsOpenClass(PartyId party) => _parties.TryGetValue(party, out var declared) && declared.Kind == PartyKind.OpenClass;

    /// <summary>
    /// Whether somebody belongs to an open class on a day: by what is recorded of it; of one of whom nothing is recorded it is unknown, because many belong by what they do.
    /// </summary>
    internal Truth IsMember(PartyId @class, PartyId candidate, LocalDate day)
    {
        Truth result = Truth.Unknown;
        foreach (var membership in Document.Memberships.Where(entry => entry.Class == @class && entry.Member == candidate))
        {
            NoteBoundaries(membership.During);
            if (!IsUnderstood(membership) || IsDoubtful(membership.Claims))
                return Truth.Unknown;
            if (membership.During.Contains(day))
                return IsRecorded(day) || membership.During.HasLastDay ? Truth.True : Truth.Unknown;
            result = Truth.False;
        }

        return IsRecorded(day) ? result : Truth.Unknown;
    }

    /// <summary>The days on which somebody, through whatever stakes and classes, may come to belong to somebody or cease to.</summary>
    internal IEnumerable<LocalDate> DaysOfBelonging(IEnumerable<PartyId> parties)
    {
        var stakes = parties.SelectMany(Control.Around).Distinct().ToList();
        var group = parties.Concat(stakes.SelectMany(static stake => new[] { stake.Owner, stake.Owned })).ToHashSet();
        foreach (var span in stakes.Select(static stake => stake.During).Concat(Document.Memberships.Where(entry => group.Contains(entry.Member)).Select(static entry => entry.During)))
        {
            if (span.HasFirstDay)
                yield return span.FirstDay;
            if (span.HasLastDay && span.LastDay < IsoDay.Last)
                yield return span.LastDay.PlusDays(1);
        }
    }

    /// <summary>Whether no source asserts something, although sources speak of it: they deny it, or pass on a rumour.</summary>
    internal static bool IsDoubtful(ValueList<Mention> claims) => claims.Count > 0 && claims.All(claim => claim.Stance != ClaimStance.Asserts);

    /// <summary>What a person found; null where nobody declares it.</summary>
    internal Determination? Determination(DeterminationId id) => Document.Determinations.FirstOrDefault(found => found.Id == id);

    /// <summary>Whether a standard is another one or belongs to it; unknown where it, or a family it belongs to, is not declared or not understood.</summary>
    internal Truth IsStandardWithin(StandardId standard, StandardId family) => IsWithin(_standards, _obscureStandards, standard, family);

    /// <summary>Whether a product is another one or belongs to that category; unknown where it, or a category it belongs to, is not declared or not understood.</summary>
    internal Truth IsProductWithin(ProductId product, ProductId category) => IsWithin(_products, _obscureProducts, product, category);

    /// <summary>A product with the categories to which it belongs, the nearest first.</summary>
    internal IEnumerable<ProductCategory> Above(ProductId product)
    {
        HashSet<ProductId> seen = [];
        for (var at = product; at is not null && seen.Add(at);)
        {
            var category = Document.Products.FirstOrDefault(one => one.Id == at);
            if (category is not null)
                yield return category;
            at = category?.Within;
        }
    }

    /// <summary>In which order things happened on one day.</summary>
    internal EventOrder Order => field ??= new EventOrder(Document.Events, _events);

    /// <inheritdoc/>
    public EventOccurrence Find(EventId id) => _events.Find(id);

    /// <summary>Whether sources deny an event, or only pass it on as rumour, so that it happened on the day recorded, or not at all.</summary>
    internal bool IsDisputed(EventId id) => _events.IsDisputed(id);

    /// <summary>Notes a day from which something holds that did not hold before.</summary>
    internal void NoteBoundary(LocalDate day) => _boundaries.Add(day);

    /// <summary>Notes the days from which it is otherwise known whether something that begins on a date has begun.</summary>
    internal void NoteBegin(ResolvedDate date)
    {
        if (date.TryGetEarliest(out var earliest))
            _boundaries.Add(earliest);
        if (date.TryGetLatest(out var latest))
            _boundaries.Add(latest);
    }

    /// <summary>Whether a period had begun by a day, which is noted; one without a beginning had.</summary>
    internal Truth HasBegun(AnchoredDate? from, LocalDate day)
    {
        if (from?.Resolve(this) is not { } begin)
            return Truth.True;
        NoteBegin(begin);
        return begin.IsOnOrBefore(day);
    }

    /// <summary>Notes the days from which it is otherwise known whether something whose last day is a date has ended.</summary>
    internal void NoteEnd(ResolvedDate date)
    {
        if (date.TryGetEarliest(out var earliest) && earliest < IsoDay.Last)
            _boundaries.Add(earliest.PlusDays(1));
        if (date.TryGetLatest(out var latest) && latest < IsoDay.Last)
            _boundaries.Add(latest.PlusDays(1));
    }

    /// <summary>Notes the first day and the day after the last one of a span.</summary>
    internal void NoteBoundaries(DateSpan span)
    {
        if (span.HasFirstDay)
            _boundaries.Add(span.FirstDay);
        if (span.HasLastDay && span.LastDay < IsoDay.Last)
            _boundaries.Add(span.LastDay.PlusDays(1));
    }

    /// <summary>Notes the days on which a region's members change.</summary>
    internal void NoteBoundaries(RegionCode region) => _boundaries.UnionWith(region.Membership?.ChangeDates ?? []);

    private static Truth IsWithin<T>(Dictionary<T, T?> parents, HashSet<T> obscure, T member, T family)
        where T : class
    {
        var steps = parents.Count;
        for (var at = member; !at.Equals(family);)
        {
            if (steps-- < 0 || obscure.Contains(at) || !parents.TryGetValue(at, out var parent))
                return Truth.Unknown;
            if (parent is null)
                return Truth.False;
            at = parent;
        }

        return Truth.True;
    }
}
