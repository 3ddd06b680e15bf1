using LicensingModel.Patents;

namespace LicensingModel.Intangibles;

/// <summary>A right or asset other than a patent that can be licensed or assigned: a mark, a work, software, know-how, a service.</summary>
public sealed record Intangible : Element
{
    /// <summary>The id by which scopes refer to it.</summary>
    public required IntangibleId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sort of right or asset it is.</summary>
    public required IntangibleKind Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it is called, in one language or several.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who held it and when. Stated means the whole chain.</summary>
    public Disclosed<ValueList<TitleHolding>> Holders { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<TitleHolding>>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("kind", Kind);
        visitor.Member("name", Name);
        visitor.Term("holders", Holders);
    }

    internal override Intangible Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Holders = rewriter.Term(Holders),
    };
}
