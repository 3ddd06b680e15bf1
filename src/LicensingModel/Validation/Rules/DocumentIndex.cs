using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Sources;

namespace LicensingModel.Validation.Rules;

/// <summary>Finds what ids name; each table is made when it is first asked for. Of two things with one id the first counts.</summary>
internal sealed class DocumentIndex : IEventDates
{
    private readonly IdPositions<SourceId, Source> _sources = new(static source => source.Id);
    private readonly IdPositions<EventId, RecordedEvent> _events = new(static happening => happening.Id);
    private readonly IdPositions<PatentId, Patent> _patents = new(static patent => patent.Id);
    private readonly IdPositions<StandardId, Standard> _standards = new(static standard => standard.Id);
    private readonly IdPositions<PartyId, Party> _parties = new(static party => party.Id);
    private readonly IdPositions<IntangibleId, Intangible> _intangibles = new(static intangible => intangible.Id);
    private readonly IdPositions<ProductId, ProductCategory> _products = new(static product => product.Id);
    private readonly IdPositions<AgreementId, Agreement> _agreements = new(static agreement => agreement.Id);
    private readonly ProvisionPlaces _provisions = new();
    private LicensingDocument? _document;

    /// <summary>An index of a document.</summary>
    internal static DocumentIndex Of(LicensingDocument document)
    {
        var index = new DocumentIndex();
        index.Open(document);
        return index;
    }

    /// <summary>The document.</summary>
    internal LicensingDocument Document => _document ?? throw new InvalidOperationException("A rule looks only while it runs.");

    /// <summary>Turns to a document.</summary>
    internal void Open(LicensingDocument document) => _document = document;

    /// <summary>Turns to the same document, of which one agreement is another, or one more.</summary>
    internal void Follow(LicensingDocument document, int agreement, ValueList<Provision> before)
    {
        _document = document;
        _agreements.Forget();
        _provisions.Follow(agreement, before, document.Agreements[agreement].Provisions);
    }

    /// <summary>Forgets the document.</summary>
    internal void Close()
    {
        _sources.Forget();
        _events.Forget();
        _patents.Forget();
        _standards.Forget();
        _parties.Forget();
        _intangibles.Forget();
        _products.Forget();
        _agreements.Forget();
        _provisions.Forget();
        _document = null;
    }

    internal Source? Find(SourceId id) => _sources.Find(id, Document.Sources);

    internal Patent? Find(PatentId id) => _patents.Find(id, Document.Patents);

    internal Standard? Find(StandardId id) => _standards.Find(id, Document.Standards);

    internal Party? Find(PartyId id) => _parties.Find(id, Document.Parties);

    internal Intangible? Find(IntangibleId id) => _intangibles.Find(id, Document.Intangibles);

    internal RecordedEvent? FindEvent(EventId id) => _events.Find(id, Document.Events);

    internal int PositionOf(SourceId id) => _sources.Of(id, Document.Sources);

    internal int PositionOf(StandardId id) => _standards.Of(id, Document.Standards);

    internal int PositionOf(ProductId id) => _products.Of(id, Document.Products);

    internal int PositionOf(EventId id) => _events.Of(id, Document.Events);

    internal int PositionOf(AgreementId id) => _agreements.Of(id, Document.Agreements);

    internal int PositionOf(PartyId id) => _parties.Of(id, Document.Parties);

    internal (Agreement Agreement, Provision Provision)? Find(ProvisionId id)
        => _provisions.TryFind(id, Document, out var place)
            ? (Document.Agreements[place.Agreement], Document.Agreements[place.Agreement].Provisions[place.Provision])
            : null;

    internal JsonPointer? PlaceOf(ProvisionId id)
        => _provisions.TryFind(id, Document, out var place)
            ? JsonPointer.Root.Append("agreements").Append(place.Agreement).Append("provisions").Append(place.Provision)
            : null;

    // One that is reckoned from another event counts as unknown, so that no circle is followed.
    /// <inheritdoc/>
    public EventOccurrence Find(EventId id)
        => FindEvent(id) is { } happening ? happening.On.StatedValue is FixedDate day ? EventOccurrence.On(day.Date) : EventOccurrence.Unknown : default;
}
