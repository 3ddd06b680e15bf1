using LicensingModel.Agreements;
using LicensingModel.Conditions;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>What something mentions of which questions can be made: days, countries, products, patents, rights, and what happens or is found.</summary>
internal sealed class MentionedFacts : ModelVisitor
{
    private readonly List<LocalDate> _days = [];
    private readonly List<AnchoredDate> _dates = [];
    private readonly List<CountryCode> _countries = [];
    private readonly List<Territory> _territories = [];
    private readonly List<ProductId> _products = [];
    private readonly List<PatentId> _patents = [];
    private readonly List<StandardId> _standards = [];
    private readonly List<IntangibleId> _intangibles = [];
    private readonly List<EventId> _events = [];
    private readonly List<DeterminationId> _determinations = [];
    private readonly List<Happening> _happenings = [];

    internal static MentionedFacts Of(IEnumerable<Element> elements)
    {
        var walk = new MentionedFacts();
        foreach (var element in elements)
            walk.VisitElement(element);
        return walk;
    }

    internal IEnumerable<LocalDate> Days => _days.Distinct();

    /// <summary>The days that are told by events or other days.</summary>
    internal IEnumerable<AnchoredDate> Dates => _dates.Distinct();

    internal IEnumerable<CountryCode> Countries => _countries.Distinct();

    internal IEnumerable<Territory> Territories => _territories.Distinct();

    internal IEnumerable<ProductId> Products => _products.Distinct();

    internal IEnumerable<PatentId> Patents => _patents.Distinct();

    internal IEnumerable<StandardId> Standards => _standards.Distinct();

    internal IEnumerable<IntangibleId> Intangibles => _intangibles.Distinct();

    internal IEnumerable<EventId> Events => _events.Distinct();

    internal IEnumerable<DeterminationId> Determinations => _determinations.Distinct();

    internal IEnumerable<Happening> Happenings => _happenings.Distinct();

    protected internal override void VisitElement(Element element)
    {
        if (element is FixedDate day)
            _days.Add(day.Date);
        else if (element is AnchoredDate date)
            _dates.Add(date);
        if (element is Happening happening)
            _happenings.Add(happening);
        base.VisitElement(element);
    }

    protected internal override void VisitReference<T>(T id)
    {
        switch (id)
        {
            case ProductId product: _products.Add(product); break;
            case StandardId standard: _standards.Add(standard); break;
            case PatentId patent: _patents.Add(patent); break;
            case IntangibleId intangible: _intangibles.Add(intangible); break;
            case EventId happening: _events.Add(happening); break;
            case DeterminationId determination: _determinations.Add(determination); break;
        }
    }

    protected internal override void VisitScalar(object scalar)
    {
        if (scalar is CountryCode country)
            _countries.Add(country);
        if (scalar is not Territory territory)
            return;

        _territories.Add(territory);
        _countries.AddRange(territory.Countries);
    }
}
