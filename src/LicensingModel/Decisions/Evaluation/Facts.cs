using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Products;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// What a document and a question say, ready to be looked up, and the days on which what they say changes, noted as tests meet them.
/// </summary>
internal sealed class Facts : IEventDates
{
    private readonly Dictionary<PatentId, Patent> _patents = [];
    private readonly Dictionary<StandardId, StandardId?> _standards = [];
    private readonly Dictionary<ProductId, ProductId?> _products = [];
    private readonly Dictionary<EventId, RecordedEvent> _events = [];
    private readonly SortedSet<LocalDate> _boundaries = [];

    internal Facts(LicensingDocument document, IEnumerable<Patent> assumedPatents, LocalDate? presumeThrough)
    {
        Document = document;
        foreach (var patent in document.Patents)
            _patents.TryAdd(patent.Id, patent);
        foreach (var patent in assumedPatents)
            _patents[patent.Id] = patent;
        foreach (var standard in document.Standards)
            _standards.TryAdd(standard.Id, standard.Within);
        foreach (var product in document.Products)
            _products.TryAdd(product.Id, product.Within);
        foreach (var happening in document.Events)
            _events.TryAdd(happening.Id, happening);

        Horizon = presumeThrough > document.RecordedThrough || document.RecordedThrough is null ? presumeThrough : document.RecordedThrough;
        if (!Presumes(Presumption.NothingUnrecordedHappened))
            Horizon = null;
    }

    internal LicensingDocument Document { get; }

    /// <summary>How scopes of patents stand to each other, by the standards of the document.</summary>
    internal ScopeRelation Scopes => new(IsStandardWithin);

    /// <summary>The day through which nothing unrecorded is presumed to have happened; null where that is not presumed at all.</summary>
    internal LocalDate? Horizon { get; }

    /// <summary>The days on which some test may turn out otherwise than on the day before, of those met so far.</summary>
    internal IReadOnlyCollection<LocalDate> Boundaries => _boundaries;

    internal bool Presumes(Presumption presumption) => !Document.WithoutPresumptions.Contains(presumption);

    internal bool IsRecorded(LocalDate day) => Horizon is { } horizon && day <= horizon;

    /// <summary>The patent; one of which nothing is known, where nobody declares it.</summary>
    internal Patent Patent(PatentId id) => _patents.TryGetValue(id, out var patent) ? patent : new Patent { Id = id };

    /// <summary>Whether a standard is another one or belongs to it.</summary>
    internal bool IsStandardWithin(StandardId standard, StandardId family) => Taxonomy.IsWithin(_standards, standard, family);

    /// <summary>Whether a product is another one or belongs to that category.</summary>
    internal bool IsProductWithin(ProductId product, ProductId category) => Taxonomy.IsWithin(_products, product, category);

    /// <inheritdoc/>
    public EventOccurrence Find(EventId id)
    {
        if (_events.TryGetValue(id, out var happening) && happening.UnrecognizedMembers.Count == 0)
        {
            if (happening.On.TryGetValue(out var on) && on is FixedDate day)
                return EventOccurrence.On(day.Date);
            if (happening.On.IsBlank && Horizon is { } horizon)
                return EventOccurrence.NotThrough(horizon);
        }

        return EventOccurrence.Unknown;
    }

    /// <summary>Notes a day from which something holds that did not hold before.</summary>
    internal void NoteBoundary(LocalDate day) => _boundaries.Add(day);

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
}
