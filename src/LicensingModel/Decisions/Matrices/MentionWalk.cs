namespace LicensingModel.Decisions.Matrices;

/// <summary>Which products, countries and territories something speaks of, in whatever member.</summary>
internal sealed class MentionWalk : ModelVisitor
{
    private readonly HashSet<ProductId> _products = [];
    private readonly HashSet<CountryCode> _countries = [];
    private readonly HashSet<CountryCode> _territories = [];

    /// <summary>The products that are referred to.</summary>
    internal IReadOnlySet<ProductId> Products => _products;

    /// <summary>The countries that are named, by themselves or in territories.</summary>
    internal IReadOnlySet<CountryCode> Countries => _countries;

    /// <summary>The countries that are named in territories.</summary>
    internal IReadOnlySet<CountryCode> Territories => _territories;

    protected internal override void VisitReference<T>(T id)
    {
        if (id is ProductId product)
            _products.Add(product);
    }

    protected internal override void VisitScalar(object scalar)
    {
        if (scalar is CountryCode country)
            _countries.Add(country);
        if (scalar is not Territory territory)
            return;

        _countries.UnionWith(territory.Countries);
        _territories.UnionWith(territory.Countries);
    }
}
