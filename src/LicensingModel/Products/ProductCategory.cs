using LicensingModel.Products.Scopes;

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

    /// <summary>The stages to which it came, each from its day. Stated means all of them; what is said of a category holds of every product in it.</summary>
    public Disclosed<ValueList<StageReached>> Stages { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<StageReached>>.NotCaptured;

    /// <summary>The standards with which it complies. Stated means all of them.</summary>
    public Disclosed<ValueSet<StandardId>> CompliesWith { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueSet<StandardId>>.NotCaptured;

    /// <summary>The marks under which it is sold. Stated means all of them.</summary>
    public Disclosed<ValueSet<IntangibleId>> Marks { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueSet<IntangibleId>>.NotCaptured;

    /// <summary>Of copies: who distributed them.</summary>
    public Disclosed<PartyId> Distributor { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyId>.NotCaptured;

    /// <summary>Of copies: whether their distributor was paid for them.</summary>
    public Disclosed<CopyRevenue> Revenue { get; init => field = Preconditions.NotNull(value); } = Disclosed<CopyRevenue>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("name", Name);
        visitor.Member("within", Within);
        visitor.Term("stages", Stages);
        visitor.Term("compliesWith", CompliesWith);
        visitor.Term("marks", Marks);
        visitor.Term("distributor", Distributor);
        visitor.Term("revenue", Revenue);
    }

    internal override ProductCategory Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Within = rewriter.Of(Within),
        Stages = rewriter.Term(Stages),
        CompliesWith = rewriter.Term(CompliesWith),
        Marks = rewriter.Term(Marks),
        Distributor = rewriter.Term(Distributor),
        Revenue = rewriter.Term(Revenue),
    };
}
