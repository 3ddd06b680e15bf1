using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization.Tables;

/// <summary>The table of <see cref="ProductsCompliantWith"/>.</summary>
internal sealed class ProductsCompliantWithFormat : RecordFormat<ProductsCompliantWith>
{
    private static readonly Field<ProductsCompliantWith, ValueSet<StandardId>> StandardsField = Required("standards", new SetFormat<StandardId>(KernelFormats.StandardId, 1), x => x.Standards)
        .Means("The standards; to comply with one of them is enough.");

    internal ProductsCompliantWithFormat()
        : base("compliantWith", StandardsField)
    {
    }

    private protected override ProductsCompliantWith Create(Slots slots) => new()
    {
        Standards = slots.Get(StandardsField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductsUnderBrand"/>.</summary>
internal sealed class ProductsUnderBrandFormat : RecordFormat<ProductsUnderBrand>
{
    private static readonly Field<ProductsUnderBrand, ValueSet<IntangibleId>> MarksField = Required("marks", new SetFormat<IntangibleId>(KernelFormats.IntangibleId, 1), x => x.Marks)
        .Means("The marks; one of them is enough.");

    internal ProductsUnderBrandFormat()
        : base("underBrand", MarksField)
    {
    }

    private protected override ProductsUnderBrand Create(Slots slots) => new()
    {
        Marks = slots.Get(MarksField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductsExistingAt"/>.</summary>
internal sealed class ProductsExistingAtFormat : RecordFormat<ProductsExistingAt>
{
    private static readonly Field<ProductsExistingAt, AnchoredDate> DateField = Required("date", KernelFormats.AnchoredDate, x => x.Date)
        .Means("The day.");
    private static readonly Field<ProductsExistingAt, ValueSet<ProductStage>> StagesField = Set("stages", new CodeFormat<ProductStage>(), x => x.Stages)
        .Means("The stages of which one must have been reached; none at all: the product existed in any way.");

    internal ProductsExistingAtFormat()
        : base("existingAt", DateField, StagesField)
    {
    }

    private protected override ProductsExistingAt Create(Slots slots) => new()
    {
        Date = slots.Get(DateField),
        Stages = slots.Get(StagesField, []),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="NaturalEvolutions"/>.</summary>
internal sealed class NaturalEvolutionsFormat : RecordFormat<NaturalEvolutions>
{
    private static readonly Field<NaturalEvolutions, ProductScope> OfField = Required("of", ProductScopeFormat.Instance, x => x.Of)
        .Means("The products from which they evolved.");

    internal NaturalEvolutionsFormat()
        : base("naturalEvolutions", OfField)
    {
    }

    private protected override NaturalEvolutions Create(Slots slots) => new()
    {
        Of = slots.Get(OfField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="FoundryProducts"/>.</summary>
internal sealed class FoundryProductsFormat : RecordFormat<FoundryProducts>
{
    internal FoundryProductsFormat()
        : base("foundry")
    {
    }

    private protected override FoundryProducts Create(Slots slots) => new()
    {
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="CopiesDistributedBy"/>.</summary>
internal sealed class CopiesDistributedByFormat : RecordFormat<CopiesDistributedBy>
{
    private static readonly Field<CopiesDistributedBy, ValueSet<PartyId>> DistributorsField = Required("distributors", new SetFormat<PartyId>(KernelFormats.PartyId, 1), x => x.Distributors)
        .Means("Who distributed them.");
    private static readonly Field<CopiesDistributedBy, Disclosed<CopyRevenue>> RevenueField = Term("revenue", new CodeFormat<CopyRevenue>(), x => x.Revenue)
        .Means("Whether they were paid for.");

    internal CopiesDistributedByFormat()
        : base("distributedBy", DistributorsField, RevenueField)
    {
    }

    private protected override CopiesDistributedBy Create(Slots slots) => new()
    {
        Distributors = slots.Get(DistributorsField),
        Revenue = slots.Term(RevenueField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductsDescribed"/>.</summary>
internal sealed class ProductsDescribedFormat : RecordFormat<ProductsDescribed>
{
    private static readonly Field<ProductsDescribed, LocalizedText> DescriptionField = Required("description", KernelFormats.LocalizedText, x => x.Description)
        .Means("The words.");

    internal ProductsDescribedFormat()
        : base("described", DescriptionField)
    {
    }

    private protected override ProductsDescribed Create(Slots slots) => new()
    {
        Description = slots.Get(DescriptionField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductUnion"/>.</summary>
internal sealed class ProductUnionFormat : RecordFormat<ProductUnion>
{
    private static readonly Field<ProductUnion, ValueList<ProductScope>> ScopesField = Required("scopes", new ListFormat<ProductScope>(ProductScopeFormat.Instance, 1), x => x.Scopes)
        .Means("The scopes.");

    internal ProductUnionFormat()
        : base("anyOf", ScopesField)
    {
    }

    private protected override ProductUnion Create(Slots slots) => new()
    {
        Scopes = slots.Get(ScopesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}

/// <summary>The table of <see cref="ProductIntersection"/>.</summary>
internal sealed class ProductIntersectionFormat : RecordFormat<ProductIntersection>
{
    private static readonly Field<ProductIntersection, ValueList<ProductScope>> ScopesField = Required("scopes", new ListFormat<ProductScope>(ProductScopeFormat.Instance, 1), x => x.Scopes)
        .Means("The scopes.");

    internal ProductIntersectionFormat()
        : base("allOf", ScopesField)
    {
    }

    private protected override ProductIntersection Create(Slots slots) => new()
    {
        Scopes = slots.Get(ScopesField),
        UnrecognizedMembers = slots.Unrecognized,
    };
}
