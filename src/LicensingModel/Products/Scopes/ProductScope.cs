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

    /// <summary>The products of this scope that are not in <paramref name="excluded"/>.</summary>
    /// <param name="excluded">What is taken out.</param>
    public ProductScope Except(ProductScope excluded) => new ProductDifference { Scope = this, Excluded = excluded };

    /// <summary>The scope in words, with ids; for people, not to be read back.</summary>
    public sealed override string ToString() => this switch
    {
        AllProducts => "all products",
        ProductsIn named => string.Join(", ", named.Categories),
        ProductDifference difference => $"({difference.Scope} except {difference.Excluded})",
        ProductsCompliantWith compliant => $"products that comply with {string.Join(", ", compliant.Standards)}",
        ProductsUnderBrand branded => $"products under {string.Join(", ", branded.Marks)}",
        ProductsExistingAt existing => $"products that existed on {existing.Date}",
        NaturalEvolutions evolutions => $"natural evolutions of {evolutions.Of}",
        FoundryProducts => "foundry products",
        CopiesDistributedBy copies => $"copies distributed by {string.Join(", ", copies.Distributors)}",
        ProductsDescribed described => $"“{described.Description}”",
        ProductUnion union => $"({string.Join(" or ", union.Scopes)})",
        ProductIntersection intersection => $"({string.Join(" that are also ", intersection.Scopes)})",
        UnrecognizedProductScope unrecognized => $"a scope of unrecognized kind `{unrecognized.Kind}`",
        _ => GetType().Name,
    };
}
