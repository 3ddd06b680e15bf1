using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Decisions.Matrices;

/// <summary>
/// One question asked for many products, countries and patents: may somebody do something with each product in each country under each patent on a day?
/// </summary>
public sealed record MatrixQuestion
{
    /// <summary>The most cells that a matrix may have.</summary>
    public const int MostCells = 100_000;

    /// <summary>What every cell asks: who, which act if any, on which day, and all else. Product, country and patents are open in it; each cell has its own.</summary>
    /// <exception cref="ArgumentException">The actor or the day is open, or the product, the country or the patents are fixed.</exception>
    public required MayQuestion Asked { get; init => field = Checked(value); }

    /// <summary>The products, in the order of the rows. Empty: all that the document declares; if it declares none, one row in which the product is open.</summary>
    public ValueList<ProductId> Products { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// The countries, in the order of the columns. Empty: those in which the patents give a right, and those that territories of the document name, in the order of their
    /// codes; if there are none, one column in which the country is open.
    /// </summary>
    public ValueList<CountryCode> Countries { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The patents, each a table of its own. Empty: all that the document declares; if it declares none, one table in which the patents are open.</summary>
    public ValueList<PatentId> Patents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many cells there are with what is named; a dimension of which nothing is named counts as one.</summary>
    public long Cells => checked((long)Math.Max(1, Products.Count) * Math.Max(1, Countries.Count) * Math.Max(1, Patents.Count));

    /// <summary>The same question with what it leaves out taken from a document, and what it names twice named once.</summary>
    /// <param name="document">The document.</param>
    public MatrixQuestion Over(LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var products = Products.Count > 0 ? Products : document.Products.Select(product => product.Id);
        var patents = (Patents.Count > 0 ? Patents : document.Patents.Select(patent => patent.Id)).Distinct().ToValueList();
        return this with
        {
            Products = products.Distinct().ToValueList(),
            Patents = patents,
            Countries = Countries.Count > 0 ? Countries.Distinct().ToValueList() : MatrixCountries.Of(document, patents),
        };
    }

    /// <summary>The question of one cell.</summary>
    /// <param name="product">The product; null for an open one.</param>
    /// <param name="country">The country; null for an open one.</param>
    /// <param name="patent">The patent; null for open ones.</param>
    public MayQuestion At(ProductId? product, CountryCode? country, PatentId? patent) => Asked with
    {
        Product = product is null ? default : Dimension<ProductId>.At(product),
        Country = country is null ? default : Dimension<CountryCode>.At(country),
        Patents = patent is null ? default : Dimension<PatentScope>.At(PatentScope.Listed(patent)),
    };

    /// <summary>What every cell asks, and how many cells there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Asked}, for {Products.Count} products, {Countries.Count} countries and {Patents.Count} patents");

    private static MayQuestion Checked(MayQuestion value)
    {
        Preconditions.NotNull(value);
        if (!value.Actor.IsFixed || !value.On.IsFixed)
            throw new ArgumentException("A matrix is asked for one actor and one day.", nameof(value));
        return value.Product.IsFixed || value.Country.IsFixed || value.Patents.IsFixed
            ? throw new ArgumentException("The product, the country and the patents are those of each cell; leave them open.", nameof(value))
            : value;
    }
}
