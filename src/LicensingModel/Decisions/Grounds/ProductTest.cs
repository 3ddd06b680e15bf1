using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Whether a product is in a scope, and whether there is any: by its categories, by what is recorded of it, and by what persons found.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read; null where they count as unknown.</param>
/// <param name="provision">The provision whose scope it is; null where it is nobody's.</param>
internal sealed class ProductTest(Facts facts, JointReading? reading = null, Provision? provision = null)
{
    private readonly JointReading _reading = reading ?? new JointReading();
    private readonly List<MissingFact> _missing = [];

    /// <summary>What was missing in the scopes looked at so far.</summary>
    internal IReadOnlyList<MissingFact> Missing => _missing;

    /// <summary>Whether nothing is in a scope, as far as categories show.</summary>
    internal Truth IsEmpty(ProductScope scope) => scope.UnrecognizedMembers.Count > 0 ? Truth.Unknown : scope switch
    {
        ProductUnion union => union.Scopes.Aggregate(Truth.True, (result, part) => result & IsEmpty(part)),
        ProductDifference difference => IsEmpty(difference.Scope) | LiesWithin(difference.Scope, difference.Excluded),
        ProductIntersection intersection => intersection.Scopes.Aggregate(AreApart(intersection.Scopes), (result, part) => result | IsEmpty(part)),
        _ => Truth.False,
    };

    /// <summary>Whether all of a scope lies within another: false where some of it plainly does not.</summary>
    private Truth LiesWithin(ProductScope scope, ProductScope other) => other is AllProducts && other.UnrecognizedMembers.Count == 0 ? Truth.True : scope.UnrecognizedMembers.Count > 0 ? Truth.Unknown : scope switch
    {
        ProductsIn named => named.Categories.Aggregate(Truth.True, (result, category) => result & (Contains(other, category) is { IsUnknown: false } known ? known : IsNarrower(other))),
        ProductUnion union => union.Scopes.Aggregate(Truth.True, (result, part) => result & LiesWithin(part, other)),

        // What is left of a scope lies within another where the scope lies within what was taken out and the other together.
        ProductDifference difference => LiesWithin(difference.Scope, difference.Excluded.Or(other)),
        ProductIntersection intersection => intersection.Scopes.Aggregate(Truth.Unknown, (result, part) => result | LiesWithin(part, other)),
        _ => Truth.False,
    };

    /// <summary>What takes only some categories out of a wider one leaves some of it; of anything else nobody can say.</summary>
    private static Truth IsNarrower(ProductScope other) => other.UnrecognizedMembers.Count > 0 ? Truth.Unknown : other switch
    {
        ProductsIn => Truth.False,
        ProductUnion union => union.Scopes.Aggregate(Truth.False, static (result, part) => result | IsNarrower(part)),
        _ => Truth.Unknown,
    };

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
        ProductsCompliantWith compliant => Complies(compliant.Standards, product),
        ProductsUnderBrand branded => IsAnyOf(product, "marks", static category => category.Marks, marks => marks.Overlaps(branded.Marks)),
        ProductsExistingAt existing => Existed(existing, product),
        CopiesDistributedBy copies => IsCopy(copies, product),
        NaturalEvolutions evolutions => IsFound(DeterminationMatter.NaturalEvolution, scope, product, $"Whether {product} is a natural evolution of {evolutions.Of}."),
        FoundryProducts => IsFound(DeterminationMatter.AsDescribed, scope, product, $"Whether {product} is made for somebody else to its design."),
        ProductsDescribed => IsFound(DeterminationMatter.AsDescribed, scope, product, $"Whether {product} is what is described: {scope}."),
        _ => Truth.Unknown,
    };

    /// <summary>What is recorded of a product, or else of the categories to which it belongs, the nearest first.</summary>
    private Truth IsAnyOf<T>(ProductId product, string path, Func<ProductCategory, Disclosed<T>> term, Func<T, Truth> judge)
        where T : class, IEquatable<T>
    {
        Disclosed<T>? said = null;
        foreach (var category in facts.Above(product))
        {
            if (!facts.IsUnderstood(category))
                return NotKnown(category.Id.Value, "unrecognized", MissingReason.NotUnderstood, $"What is written of {category.Id}.");
            if (term(category) is not { IsBlank: false } here)
                continue;
            if (_reading.TryGet(here, $"{path} of {category.Id}", out var value))
                return judge(value);
            said = here;
            break;
        }

        return NotKnown(product.Value, path, said is null ? MissingReason.NotCaptured : Words.Why(said), Asked(path, product));
    }

    private static string Asked(string path, ProductId product) => path switch
    {
        "stages" => $"To which stages {product} came, and when.",
        "compliesWith" => $"With which standards {product} complies.",
        "marks" => $"Under which marks {product} is sold.",
        "distributor" => $"Who distributed {product}.",
        _ => $"Whether {product} was paid for.",
    };

    private Truth IsAnyOf<T>(ProductId product, string path, Func<ProductCategory, Disclosed<T>> term, Func<T, bool> judge)
        where T : class, IEquatable<T>
        => IsAnyOf(product, path, term, value => (Truth)judge(value));

    private Truth Complies(ValueSet<StandardId> wanted, ProductId product)
        => IsAnyOf(product, "compliesWith", static category => category.CompliesWith, complied =>
        {
            Truth result = false;
            foreach (var standard in complied)
            {
                foreach (var family in wanted)
                    result |= facts.IsStandardWithin(standard, family);
            }

            return result;
        });

    /// <summary>Whether the product had come to one of the stages by the day; to any stage at all where none is named.</summary>
    private Truth Existed(ProductsExistingAt existing, ProductId product)
    {
        var date = existing.Date.Resolve(facts);
        return IsAnyOf(product, "stages", static category => category.Stages, stages =>
        {
            Truth result = false;
            foreach (var stage in stages.Where(stage => existing.Stages.Count == 0 || existing.Stages.Contains(stage.Stage)))
                result |= !_reading.TryGet(stage.On, $"{stage.Stage} of {product}", out var on) ? Truth.Unknown : IsBy(on.Resolve(facts), date);
            if (existing.Stages.Any(static stage => !stage.IsKnown) || stages.Any(static stage => !stage.Stage.IsKnown))
                result |= Truth.Unknown;
            return result.IsUnknown ? NotKnown(product.Value, "stages", MissingReason.NotDecidable, $"Whether {product} had come to that stage by {existing.Date}.") : result;
        });
    }

    /// <summary>Whether a product had been made or sold by a day: of one that had only come to another stage nobody can say.</summary>
    internal Truth HadBeenMade(ProductId product, LocalDate day)
    {
        Truth By(params ValueSet<ProductStage> stages) => Contains(new ProductsExistingAt { Date = AnchoredDate.On(day), Stages = stages }, product);
        var existed = By();
        return existed.IsFalse ? existed : existed & (By(ProductStage.Made, ProductStage.Sold) | Truth.Unknown);
    }

    /// <summary>Whether one date is surely not after another.</summary>
    private static Truth IsBy(ResolvedDate on, ResolvedDate limit)
        => on.TryGetLatest(out var latest) && limit.TryGetEarliest(out var earliest) && latest <= earliest ? Truth.True
            : on.TryGetEarliest(out var first) && limit.TryGetLatest(out var last) && first > last ? Truth.False
            : Truth.Unknown;

    /// <summary>Whether one of some parties distributes a product: not known of somebody who may belong to one of them on the day.</summary>
    internal Truth IsDistributedBy(ValueSet<PartyId> parties, ProductId product, LocalDate day)
        => IsAnyOf(product, "distributor", static category => category.Distributor, distributor => parties.Contains(distributor) ? Truth.True
            : Affiliation.MayBeLinked(facts, parties, distributor, day) | (parties.Any(facts.IsOpenClass) ? Truth.Unknown : Truth.False));

    private Truth IsCopy(CopiesDistributedBy copies, ProductId product)
    {
        var isTheirs = IsAnyOf(product, "distributor", static category => category.Distributor, distributor => copies.Distributors.Contains(distributor));
        if (isTheirs.IsFalse || copies.Revenue.IsUnstated)
            return isTheirs;
        return isTheirs & (_reading.TryGet(copies.Revenue, $"revenue of copies of {provision?.Id}", out var wanted) && wanted.IsKnown
            ? IsAnyOf(product, "revenue", static category => category.Revenue, revenue => revenue == wanted ? Truth.True : revenue.IsKnown ? Truth.False : Truth.Unknown)
            : NotKnown(provision?.Id.Value ?? product.Value, "products", MissingReason.NotCaptured, "Whether copies must have been paid for."));
    }

    private Truth IsFound(DeterminationMatter matter, ProductScope scope, ProductId product, string whatItIs)
    {
        var (result, missing) = FindingOf.On(facts, _reading, matter, provision, scope, product, whatItIs);
        if (missing is not null)
            _missing.Add(missing);
        return result;
    }

    internal Truth NotKnown(string subject, string term, MissingReason why, string explanation)
    {
        _missing.Add(new MissingFact(subject, term, why, explanation));
        return Truth.Unknown;
    }

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
