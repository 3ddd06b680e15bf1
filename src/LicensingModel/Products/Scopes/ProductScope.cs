namespace LicensingModel.Products.Scopes;

/// <summary>
/// A set of products as a contract draws it. A closed choice: <see cref="AllProducts"/>, <see cref="ProductsIn"/>, <see cref="ProductDifference"/>, or
/// <see cref="UnrecognizedProductScope"/>.
/// </summary>
public abstract record ProductScope : Element
{
    private protected ProductScope()
    {
    }

    /// <summary>Every product.</summary>
    public static ProductScope All { get; } = new AllProducts();

    /// <summary>Products in any of the named categories.</summary>
    /// <param name="categories">At least one category.</param>
    public static ProductScope In(params ReadOnlySpan<ProductId> categories) => new ProductsIn { Categories = ValueSet.Create(categories) };

    /// <summary>Products that comply with at least one of the named standards.</summary>
    /// <param name="standards">At least one standard.</param>
    public static ProductScope CompliantWith(params ReadOnlySpan<StandardId> standards) => new ProductsCompliantWith { Standards = ValueSet.Create(standards) };

    /// <summary>Products that carry at least one of the named marks.</summary>
    /// <param name="marks">At least one mark.</param>
    public static ProductScope UnderBrand(params ReadOnlySpan<IntangibleId> marks) => new ProductsUnderBrand { Marks = ValueSet.Create(marks) };

    /// <summary>Products that had come to one of certain stages on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="stages">The stages; none at all: the product existed in any way.</param>
    public static ProductScope ExistingAt(AnchoredDate day, params ReadOnlySpan<ProductStage> stages) => new ProductsExistingAt { Date = day, Stages = ValueSet.Create(stages) };

    /// <summary>Products made for somebody else to its design.</summary>
    public static ProductScope Foundry { get; } = new FoundryProducts();

    /// <summary>The copies that certain parties distributed.</summary>
    /// <param name="distributors">At least one party.</param>
    public static ProductScope DistributedBy(params ReadOnlySpan<PartyId> distributors) => new CopiesDistributedBy { Distributors = ValueSet.Create(distributors) };

    /// <summary>Products that a text describes in words, in English, from which nothing can be computed.</summary>
    /// <param name="words">The words.</param>
    public static ProductScope Described(string words) => new ProductsDescribed { Description = LocalizedText.Of("en", words) };

    /// <summary>What evolved naturally from the products of this scope; they are not in it themselves.</summary>
    public ProductScope NaturalEvolutions() => new NaturalEvolutions { Of = this };

    /// <summary>The products in this scope or in <paramref name="other"/>.</summary>
    /// <param name="other">The other scope.</param>
    public ProductScope Or(ProductScope other) => new ProductUnion { Scopes = [this, other] };

    /// <summary>The products both in this scope and in <paramref name="other"/>.</summary>
    /// <param name="other">The other scope.</param>
    public ProductScope And(ProductScope other) => new ProductIntersection { Scopes = [this, other] };

    /// <summary>The products of this scope that are not in <paramref name="excluded"/>.</summary>
    /// <param name="excluded">What is taken out.</param>
    public ProductScope Except(ProductScope excluded) => new ProductDifference { Scope = this, Excluded = excluded };

    /// <summary>The scope in words, with ids; for people, not to be read back.</summary>
    public sealed override string ToString() => this switch
    {
        AllProducts => "all products",
        ProductsIn named => string.Join(", ", named.Categories),
        ProductsUnderBrand branded => $"products under {string.Join(", ", branded.Marks)}",
        FoundryProducts => "foundry products",
        CopiesDistributedBy copies => $"copies distributed by {string.Join(", ", copies.Distributors)}",
        ProductsDescribed described => $"“{described.Description.Preferred()}”",
        ProductUnion union => $"({string.Join(" or ", union.Scopes)})",
        ProductIntersection intersection => $"({string.Join(" that are also ", intersection.Scopes)})",
        ProductDifference difference => $"({difference.Scope} except {difference.Excluded})",
        ProductsCompliantWith compliant => $"products that comply with {string.Join(", ", compliant.Standards)}",
        ProductsExistingAt existing => $"products that existed on {existing.Date}",
        NaturalEvolutions evolutions => $"natural evolutions of {evolutions.Of}",
        UnrecognizedProductScope unrecognized => $"a scope of unrecognized kind `{unrecognized.Kind}`",
        _ => GetType().Name,
    };
}
