using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The choice of product scopes.</summary>
internal sealed class ProductScopeFormat() : ChoiceFormat<ProductScope>(() =>
[
    new Case<AllProducts>(new AllProductsFormat()),
    new Case<ProductsIn>(new ProductsInFormat()),
    new Case<ProductsCompliantWith>(new ProductsCompliantWithFormat()),
    new Case<ProductsUnderBrand>(new ProductsUnderBrandFormat()),
    new Case<ProductsExistingAt>(new ProductsExistingAtFormat()),
    new Case<NaturalEvolutions>(new NaturalEvolutionsFormat()),
    new Case<FoundryProducts>(new FoundryProductsFormat()),
    new Case<CopiesDistributedBy>(new CopiesDistributedByFormat()),
    new Case<ProductsDescribed>(new ProductsDescribedFormat()),
    new Case<ProductUnion>(new ProductUnionFormat()),
    new Case<ProductIntersection>(new ProductIntersectionFormat()),
    new Case<ProductDifference>(new ProductDifferenceFormat()),
])
{
    /// <summary>The one instance; the cases that hold scopes refer to it.</summary>
    internal static readonly ProductScopeFormat Instance = new();

    private protected override ProductScope Unrecognized(string kind, RawJson json) => new UnrecognizedProductScope { Kind = kind, Json = json };
}

/// <summary>The table of <see cref="AllProducts"/>.</summary>
internal sealed class AllProductsFormat : RecordFormat<AllProducts>
{

    internal AllProductsFormat()
        : base("allProducts")
    {
    }

    private protected override AllProducts Create(Slots slots) => new()
    {
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductsIn"/>.</summary>
internal sealed class ProductsInFormat : RecordFormat<ProductsIn>
{
    private static readonly Field<ProductsIn, ValueSet<ProductId>> CategoriesField = Required("categories", new SetFormat<ProductId>(KernelFormats.ProductId, 1), x => x.Categories)
        .Means("The categories; at least one.");

    internal ProductsInFormat()
        : base("categories", CategoriesField)
    {
    }

    private protected override ProductsIn Create(Slots slots) => new()
    {
        Categories = slots.Get(CategoriesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductDifference"/>.</summary>
internal sealed class ProductDifferenceFormat : RecordFormat<ProductDifference>
{
    private static readonly Field<ProductDifference, ProductScope> ScopeField = Required("scope", ProductScopeFormat.Instance, x => x.Scope)
        .Means("The scope that is taken from.");
    private static readonly Field<ProductDifference, ProductScope> ExcludedField = Required("excluded", ProductScopeFormat.Instance, x => x.Excluded)
        .Means("What is taken out.");

    internal ProductDifferenceFormat()
        : base("except", ScopeField, ExcludedField)
    {
    }

    private protected override ProductDifference Create(Slots slots) => new()
    {
        Scope = slots.Get(ScopeField),
        Excluded = slots.Get(ExcludedField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductCategory"/>.</summary>
internal sealed class ProductCategoryFormat : RecordFormat<ProductCategory>
{
    private static readonly Field<ProductCategory, ProductId> IdField = Required("id", KernelFormats.ProductId, x => x.Id)
        .Means("The id by which scopes and questions refer to it.");
    private static readonly Field<ProductCategory, LocalizedText> NameField = Required("name", KernelFormats.LocalizedText, x => x.Name)
        .Means("Its name, in one language or several.");
    private static readonly Field<ProductCategory, ProductId> WithinField = Optional("within", KernelFormats.ProductId, x => x.Within)
        .Means("The category it belongs to; left out for one at the top.");

    private static readonly Field<ProductCategory, Disclosed<ValueList<StageReached>>> StagesField = Term("stages", new ListFormat<StageReached>(new StageReachedFormat()), x => x.Stages)
        .Means("The stages to which it came, each from its day. Stated means all of them; what is said of a category holds of every product in it.");
    private static readonly Field<ProductCategory, Disclosed<ValueSet<StandardId>>> CompliesWithField = Term("compliesWith", new SetFormat<StandardId>(KernelFormats.StandardId, 0), x => x.CompliesWith)
        .Means("The standards with which it complies. Stated means all of them.");
    private static readonly Field<ProductCategory, Disclosed<ValueSet<IntangibleId>>> MarksField = Term("marks", new SetFormat<IntangibleId>(KernelFormats.IntangibleId, 0), x => x.Marks)
        .Means("The marks under which it is sold. Stated means all of them.");
    private static readonly Field<ProductCategory, Disclosed<PartyId>> DistributorField = Term("distributor", KernelFormats.PartyId, x => x.Distributor)
        .Means("Of copies: who distributed them.");
    private static readonly Field<ProductCategory, Disclosed<CopyRevenue>> RevenueField = Term("revenue", new CodeFormat<CopyRevenue>(), x => x.Revenue)
        .Means("Of copies: whether their distributor was paid for them.");

    internal ProductCategoryFormat()
        : base(null, IdField, NameField, WithinField, StagesField, CompliesWithField, MarksField, DistributorField, RevenueField)
    {
    }

    private protected override ProductCategory Create(Slots slots) => new()
    {
        Id = slots.Get(IdField),
        Name = slots.Get(NameField),
        Within = slots.Find(WithinField),
        Stages = slots.Term(StagesField),
        CompliesWith = slots.Term(CompliesWithField),
        Marks = slots.Term(MarksField),
        Distributor = slots.Term(DistributorField),
        Revenue = slots.Term(RevenueField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="StageReached"/>.</summary>
internal sealed class StageReachedFormat : RecordFormat<StageReached>
{
    private static readonly Field<StageReached, ProductStage> StageField = Required("stage", new CodeFormat<ProductStage>(), x => x.Stage)
        .Means("The stage.");
    private static readonly Field<StageReached, Disclosed<AnchoredDate>> OnField = Term("on", KernelFormats.AnchoredDate, x => x.On)
        .Means("The first day of it.");

    internal StageReachedFormat()
        : base(null, StageField, OnField)
    {
    }

    private protected override StageReached Create(Slots slots) => new() { Stage = slots.Get(StageField), On = slots.Term(OnField), UnrecognizedMembers = slots.Unrecognized };
}
