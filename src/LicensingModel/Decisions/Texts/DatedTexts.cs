using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The text from which questions are answered, day by day: as the amendments that are in it left it. Of the amendments of which nobody can say whether they are in it, some are supposed to be.
/// </summary>
internal sealed class DatedTexts
{
    private readonly LicensingDocument _document;
    private readonly IEventDates _events;
    private readonly IReadOnlySet<AmendmentId> _supposed;
    private readonly Dictionary<LocalDate, (Consolidation Consolidation, LicensingDocument Text)> _byDay = [];
    private readonly Dictionary<string, (Consolidation Consolidation, LicensingDocument Text)> _byStanding = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalDate, LicensingDocument> _spent = [];
    private readonly LocalDate? _presumeThrough;
    private readonly Wordings? _wordings;
    private Releases? _releases;
    private DatedTexts? _ofActs;

    /// <param name="document">The document.</param>
    /// <param name="presumeThrough">The day through which a question presumes that nothing unrecorded happened.</param>
    /// <param name="supposed">The amendments that are supposed to be in the text, wherever nobody can say.</param>
    /// <param name="wordings">How provisions have been worded, where the document is one of which amendments were left out.</param>
    internal DatedTexts(LicensingDocument document, LocalDate? presumeThrough, IReadOnlySet<AmendmentId>? supposed = null, Wordings? wordings = null)
    {
        _document = document;
        _presumeThrough = presumeThrough;
        _supposed = supposed ?? new HashSet<AmendmentId>();
        HasAmendments = document.Agreements.Any(static agreement => agreement.Amendments.Count > 0);
        _events = HasAmendments ? new Facts(document, presumeThrough) : new RecordedDates([], null);
        _wordings = wordings ?? (HasAmendments ? new Wordings(document, _events) : null);
        Boundaries = HasAmendments ? [.. document.Agreements.SelectMany(static agreement => agreement.Amendments).SelectMany(Begins)] : [];
    }

    /// <summary>Whether acts and titles are judged, so that the releases of all texts, and the transfers that had closed, count with those of the day.</summary>
    private bool IsOfActs { get; init; }

    /// <summary>The same, for a question about acts and titles: the releases of all texts, and the transfers that had closed, count with those of the day.</summary>
    internal DatedTexts OfActs() => !HasAmendments || IsOfActs ? this : _ofActs ??= new DatedTexts(_document, _presumeThrough, _supposed, _wordings) { IsOfActs = true };

    /// <summary>The same, where it is asked on a later day who has the claims for what was done: the transfers that later texts add until then count too, since nothing that closes later says who held a right before.</summary>
    /// <param name="suit">The later day.</param>
    internal DatedTexts OfActs(LocalDate suit) => HasAmendments ? new DatedTexts(_document, _presumeThrough, _supposed, _wordings) { IsOfActs = true, Suit = suit } : this;

    private LocalDate? Suit { get; init; }

    /// <summary>Whether there is any amendment, so that the text may differ from day to day.</summary>
    internal bool HasAmendments { get; }

    /// <summary>The days from which the text may be another.</summary>
    internal IReadOnlyList<LocalDate> Boundaries { get; }

    /// <summary>The document as it reads on a day, without any amendment left in it; the same one for as long as the text is the same.</summary>
    internal LicensingDocument On(LocalDate day) => HasAmendments ? Entry(day).Text : _document;

    /// <summary>The text of a day, with what comes from which amendment.</summary>
    internal Consolidation Consolidated(LocalDate day) => Entry(day).Consolidation;

    /// <summary>What the text of a day says, ready to be looked up, with how it would read without some of its amendments.</summary>
    /// <param name="day">The day.</param>
    /// <param name="presumeThrough">The day through which a question presumes that nothing unrecorded happened.</param>
    /// <param name="earlier">The facts of an earlier question to the same text; null where there is none.</param>
    internal Facts FactsOn(LocalDate day, LocalDate? presumeThrough, Facts? earlier = null)
    {
        if (!HasAmendments)
            return new Facts(_document, presumeThrough, earlier) { Wordings = _wordings };

        Dictionary<string, Facts> without = new(StringComparer.Ordinal);
        Dictionary<AgreementId, IReadOnlyList<Agreements.Changes.Amendment>> inText = [];
        Dictionary<LicensingDocument, Facts> others = new(ReferenceEqualityComparer.Instance);
        return new Facts(On(day), presumeThrough, earlier)
        {
            Wordings = _wordings,
            AmendmentsOf = agreement =>
            {
                if (!inText.TryGetValue(agreement, out var amendments))
                    inText.Add(agreement, amendments = InText(day, agreement));
                return amendments;
            },
            Beside = () => [.. without.Values, .. others.Values],
            On = other =>
            {
                var text = On(other);
                if (!others.TryGetValue(text, out var facts))
                    others.Add(text, facts = FactsOn(other, presumeThrough));
                return facts;
            },
            Without = (agreement, left) =>
            {
                var gone = left.ToHashSet();
                var key = $"{agreement} {Words.List(gone.Select(static id => id.Value).Order(StringComparer.Ordinal))}";
                if (!without.TryGetValue(key, out var facts))
                    without.Add(key, facts = new DatedTexts(Without(agreement, gone), _presumeThrough, _supposed, _wordings) { IsOfActs = IsOfActs, Suit = Suit }.FactsOn(day, presumeThrough));
                return facts;
            },
        };
    }

    /// <summary>The amendments of an agreement that are in the text of a day; a correction is from the beginning.</summary>
    private List<Agreements.Changes.Amendment> InText(LocalDate day, AgreementId id)
    {
        var standings = Consolidated(day).Amendments.Where(standing => standing.Agreement == id).ToDictionary(static standing => standing.Amendment, static standing => standing.State);
        return _document.Agreements.Where(agreement => agreement.Id == id).SelectMany(static agreement => agreement.Amendments).Where(amendment => standings[amendment.Id] switch
        {
            AmendmentState.Applied => true,
            AmendmentState.Later => amendment.Changes.Any(static change => change is Agreements.Changes.CorrectProvision),
            AmendmentState.Undetermined => _supposed.Contains(amendment.Id),
            _ => false,
        }).ToList();
    }

    private LicensingDocument Without(AgreementId id, HashSet<AmendmentId> gone)
        => _document with
        {
            Agreements = _document.Agreements.Select(agreement => agreement.Id == id ? agreement with { Amendments = agreement.Amendments.Where(amendment => !gone.Contains(amendment.Id)).ToValueList() } : agreement).ToValueList(),
        };

    private (Consolidation Consolidation, LicensingDocument Text) Entry(LocalDate day)
    {
        if (_byDay.TryGetValue(day, out var known))
            return known;

        var consolidation = ConsolidatedDocuments.Consolidate(_document, day, _events, _supposed.Contains);
        var key = string.Join('\n', consolidation.Amendments.Select(static standing => $"{standing.Amendment} {standing.State}"));
        if (!_byStanding.TryGetValue(key, out var entry))
            _byStanding.Add(key, entry = (consolidation, AsOfActs(WithSpentClauses(Plain(consolidation), day), day)));
        _byDay.Add(day, entry);
        return entry;
    }

    /// <summary>
    /// The text with the clauses that an amendment took out or changed after they had done something, or may have: what a clause has done is not undone by its going. One that had extended something stands beside it as it read;
    /// of all others it stands there that nobody can say what follows.
    /// </summary>
    private LicensingDocument WithSpentClauses(LicensingDocument text, LocalDate day)
    {
        foreach (var eve in Eves(day))
        {
            var facts = new Facts(Spent(eve), _presumeThrough) { Wordings = _wordings, On = other => new Facts(TextOf(LocalDate.Min(other, eve)), _presumeThrough) { Wordings = _wordings } };
            foreach (var (owner, source, effect) in facts.Effects.Where(entry => entry.Effect.Consequence != Consequence.Terminable && Body(text, entry.Provision.Id) != entry.Effect))
            {
                var spent = effect.Consequence == Consequence.Extend ? new SpentExtension(facts, owner, source, effect, eve).In(text) : null;
                if (spent is not null || (effect.Consequence != Consequence.Extend && !IsTriggered(facts, owner, source, effect, eve).IsFalse))
                    text = text with { Agreements = text.Agreements.Select(agreement => agreement.Id != owner.Id ? agreement : spent is not null ? Beside(agreement, spent) : Unknown(agreement, source)).ToValueList() };
            }
        }

        return text;
    }

    /// <summary>The text of the last day before another one, with the clauses that were spent by then.</summary>
    private LicensingDocument Spent(LocalDate eve)
    {
        if (!_spent.TryGetValue(eve, out var text))
            _spent.Add(eve, text = WithSpentClauses(TextOf(eve), eve));
        return text;
    }

    private static Truth IsTriggered(Facts facts, Agreement owner, Provision source, TriggeredEffect effect, LocalDate on)
        => new EffectTest(facts, new JointReading(), Case.On(on), owner, null).IsTriggered(owner, source, effect, out _, out _);

    /// <summary>For a question about acts and titles: the text with what was done by earlier ones, and stays done.</summary>
    private LicensingDocument AsOfActs(LicensingDocument text, LocalDate day)
    {
        if (!IsOfActs)
            return text;
        var transfers = new ClosedTransfers(_events, TextOf);
        text = transfers.AddTo(text, Eves(day));
        if (Suit is { } suit && suit > day)
            text = transfers.AddLater(text, transfers.AddTo(TextOf(suit), Eves(suit)), [.. Boundaries.Where(boundary => boundary > day && boundary <= suit).Distinct().Order()]);
        return (_releases ??= new Releases(_document, Boundaries, TextOf)).AddTo(new ExercisedOptions(TextOf, _presumeThrough).AddTo(text, Eves(day)), _events);
    }

    /// <summary>The last days of the texts before that of a day, the earliest first.</summary>
    private IEnumerable<LocalDate> Eves(LocalDate day) => Boundaries.Where(boundary => boundary <= day && boundary > IsoDay.First).Select(static boundary => boundary.PlusDays(-1)).Distinct().Order();

    /// <summary>The text of a day, as its amendments left it and no more.</summary>
    private LicensingDocument TextOf(LocalDate on) => Plain(ConsolidatedDocuments.Consolidate(_document, on, _events, _supposed.Contains));

    private static LicensingDocument Plain(Consolidation consolidation)
        => consolidation.Document with { Agreements = consolidation.Document.Agreements.Select(static agreement => agreement.Amendments.Count == 0 ? agreement : agreement with { Amendments = [] }).ToValueList() };

    private static Agreement Unknown(Agreement agreement, Provision source)
        => agreement.Provisions.Any(provision => UnknownText.IsOne(provision) && provision.Id.Value.StartsWith(source.Id.Value, StringComparison.Ordinal)) ? agreement
            : agreement with { Provisions = [.. agreement.Provisions, UnknownText.Of(EarlierTexts.Named(source.Id, [.. agreement.Provisions, source]), source.Clause, source.Claims)] };

    private static Agreement Beside(Agreement agreement, Provision source)
        => agreement.Provisions.Any(provision => EarlierTexts.IsOf(provision.Id, source.Id) && EarlierTexts.IsTheSame(provision, source)) ? agreement
            : agreement with { Provisions = [.. agreement.Provisions, source with { Id = EarlierTexts.Named(source.Id, [.. agreement.Provisions, source]) }] };

    private static ProvisionBody? Body(LicensingDocument text, ProvisionId id) => text.Agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == id)?.Body;

    private IEnumerable<LocalDate> Begins(Agreements.Changes.Amendment amendment)
    {
        if (!AmendmentDays.Effective(amendment).TryGetValue(out var date))
            yield break;

        var resolved = date.Resolve(_events);
        if (resolved.TryGetEarliest(out var earliest))
            yield return earliest;
        if (resolved.TryGetLatest(out var latest) && latest != earliest)
            yield return latest;
    }
}
