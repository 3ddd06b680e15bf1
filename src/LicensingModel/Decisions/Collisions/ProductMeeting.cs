using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Whether two scopes have products in common, as far as categories show. Between what words describe and anything else, nobody can say.</summary>
internal static class ProductMeeting
{
    internal static Truth Overlap(Facts facts, ProductScope one, ProductScope other) => IsThere(facts, Meet(one, other));

    private static Truth IsThere(Facts facts, ProductScope scope)
    {
        if (scope is ProductUnion { UnrecognizedMembers.Count: 0 } union)
            return union.Scopes.Aggregate(Truth.False, (result, part) => result | IsThere(facts, part));

        var isEmpty = new ProductTest(facts).IsEmpty(scope);
        return isEmpty.IsFalse && !IsShown(scope) ? Truth.Unknown : !isEmpty;
    }

    /// <summary>What is in both, with what is taken out on the outside.</summary>
    private static ProductScope Meet(ProductScope one, ProductScope other) => (one, other) switch
    {
        _ when one.UnrecognizedMembers.Count > 0 || other.UnrecognizedMembers.Count > 0 => new ProductIntersection { Scopes = [one, other] },
        _ when one == other => one,
        (AllProducts, _) => other,
        (_, AllProducts) => one,
        (ProductUnion union, _) => new ProductUnion { Scopes = union.Scopes.Select(part => Meet(part, other)).ToValueList() },
        (_, ProductUnion) => Meet(other, one),
        (ProductDifference difference, _) => Less(Meet(difference.Scope, other), difference.Excluded),
        (_, ProductDifference) => Meet(other, one),
        _ => new ProductIntersection { Scopes = [one, other] },
    };

    private static ProductDifference Less(ProductScope scope, ProductScope excluded)
        => scope is ProductDifference { UnrecognizedMembers.Count: 0 } inner
            ? new ProductDifference { Scope = inner.Scope, Excluded = Either(inner.Excluded, excluded) }
            : new ProductDifference { Scope = scope, Excluded = excluded };

    private static ProductScope Either(ProductScope one, ProductScope other)
        => one is ProductsIn { UnrecognizedMembers.Count: 0 } first && other is ProductsIn { UnrecognizedMembers.Count: 0 } second
            ? new ProductsIn { Categories = first.Categories.Concat(second.Categories).ToValueSet() }
            : new ProductUnion { Scopes = [one, other] };

    /// <summary>Whether a scope that is not shown to be empty surely holds something.</summary>
    private static bool IsShown(ProductScope scope) => scope.UnrecognizedMembers.Count == 0 && scope switch
    {
        ProductIntersection intersection => intersection.Scopes.All(IsOfCategories),
        ProductDifference difference => (difference.Scope is AllProducts || IsOfCategories(difference.Scope)) && IsOfCategories(difference.Excluded),
        UnrecognizedProductScope => false,
        _ => true,
    };

    private static bool IsOfCategories(ProductScope scope) => scope is ProductsIn && scope.UnrecognizedMembers.Count == 0;
}
