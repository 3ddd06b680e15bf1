namespace LicensingModel.Products;

/// <summary>A product, or a category of products, in a document's taxonomy.</summary>
public sealed record ProductCategory : Element
{
    /// <summary>The id by which scopes and questions refer to it.</summary>
    public required ProductId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its name, in one language or several.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The category it belongs to; null for one at the top.</summary>
    public ProductId? Within { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("name", Name);
        visitor.Member("within", Within);
    }
}
