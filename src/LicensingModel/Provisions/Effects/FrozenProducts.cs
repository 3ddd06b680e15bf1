using LicensingModel.Products;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Provisions.Effects;

/// <summary>For which products what is frozen goes on: those that existed on the day of the freeze, and what else the text says.</summary>
public sealed record FrozenProducts : Element
{
    /// <summary>The stages of which one must have been reached by that day; none at all: the product existed in any way.</summary>
    public ValueSet<ProductStage> Stages { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whose products: those that one of these distributes; none at all: whoever's.</summary>
    public ValueSet<PartyId> Distributors { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>For which products it goes on besides, such as natural evolutions of them. A finding that answers to it names the clause that freezes.</summary>
    public Disclosed<ProductScope> Besides { get; init => field = Preconditions.NotNull(value); } = Disclosed<ProductScope>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("stages", Stages);
        visitor.Member("distributors", Distributors);
        visitor.Term("besides", Besides);
    }

    internal override FrozenProducts Rewrite(ModelRewriter rewriter) => this with
    {
        Distributors = rewriter.Of(Distributors),
        Besides = rewriter.Term(Besides),
    };
}
