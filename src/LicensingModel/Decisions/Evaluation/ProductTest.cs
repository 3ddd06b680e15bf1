using LicensingModel.Decisions.Grounds;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether a product is in a scope, and whether there is any.</summary>
internal sealed class ProductTest(Facts facts)
{
    /// <summary>Whether nothing is in a scope, as far as categories show.</summary>
    internal Truth IsEmpty(ProductScope scope) => scope.UnrecognizedMembers.Count > 0 ? Truth.Unknown : scope switch
    {
        ProductUnion union => union.Scopes.Aggregate(Truth.True, (result, part) => result & IsEmpty(part)),
        ProductDifference difference => IsEmpty(difference.Scope) | LiesWithin(difference.Scope, difference.Excluded),
        ProductIntersection intersection => intersection.Scopes.Aggregate(AreApart(intersection.Scopes), (result, part) => result | IsEmpty(part)),
        _ => Truth.False,
    };

    /// <summary>Whether all of a scope lies within another: false where some of it plainly does not.</summary>
    private Truth LiesWithin(ProductScope scope, ProductScope other) => other is AllProducts && other.UnrecognizedMembers.Count == 0 ? Truth.True : scope switch
    {
        ProductsIn named => named.Categories.Aggregate(Truth.True, (result, category) => result & (Contains(other, category) is { IsUnknown: false } known ? known : IsNarrower(other, category))),
        ProductUnion union => union.Scopes.Aggregate(Truth.True, (result, part) => result & LiesWithin(part, other)),
        _ => Truth.False,
    };

    /// <summary>What takes only some categories out of a wider one leaves some of it; of anything else nobody can say.</summary>
    private static Truth IsNarrower(ProductScope other, ProductId category) => other is ProductsIn && other.UnrecognizedMembers.Count == 0 && category is not null ? Truth.False : Truth.Unknown;

    /// <summary>Whether two of the scopes have no category in common.</summary>
    private Truth AreApart(IEnumerable<ProductScope> scopes)
    {
        var named = scopes.OfType<ProductsIn>().Where(static scope => scope.UnrecognizedMembers.Count == 0).ToList();
        Truth result = false;
        foreach (var (first, second) in named.SelectMany(one => named.Where(other => !ReferenceEquals(one, other)).Select(other => (one, other))))
        {
            Truth apart = true;
            foreach (var category in first.Categories)
                apart &= !(IsAmong(second.Categories, category) | second.Categories.Aggregate(Truth.False, (sofar, other) => sofar | facts.IsProductWithin(other, category)));
            result |= apart;
        }

        return result;
    }

    /// <summary>Whether the scope itself takes a product out. What is taken out is not left to what was not captured.</summary>
    internal bool IsExcluded(ProductScope scope, ProductId product) => scope.UnrecognizedMembers.Count == 0 && scope switch
    {
        ProductDifference difference => Contains(difference.Excluded, product).IsTrue || IsExcluded(difference.Scope, product),
        ProductIntersection intersection => intersection.Scopes.Any(part => IsExcluded(part, product)),
        _ => false,
    };

    internal Truth Contains(ProductScope scope, ProductId product) => scope.UnrecognizedMembers.Count > 0 ? Truth.Unknown : scope switch
    {
        AllProducts => Truth.True,
        ProductsIn named => IsAmong(named.Categories, product),
        ProductUnion union => union.Scopes.Aggregate(Truth.False, (result, part) => result | Contains(part, product)),
        ProductIntersection intersection => intersection.Scopes.Aggregate(Truth.True, (result, part) => result & Contains(part, product)),
        ProductDifference difference => Contains(difference.Scope, product) & !Contains(difference.Excluded, product),
        _ => Truth.Unknown,
    };

    /// <summary>Whether a product belongs to one of the categories; unknown where it is wider than one of them.</summary>
    private Truth IsAmong(ValueSet<ProductId> categories, ProductId product)
    {
        Truth within = false, around = false;
        foreach (var category in categories)
        {
            within |= facts.IsProductWithin(product, category);
            around |= facts.IsProductWithin(category, product);
        }

        return within | (around & Truth.Unknown);
    }
}
