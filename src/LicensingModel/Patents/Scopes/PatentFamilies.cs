namespace LicensingModel.Patents.Scopes;

/// <summary>Patents with what descends from them, as far as the contract says.</summary>
public sealed record PatentFamilies : PatentScope
{
    /// <summary>The patents from which it goes out; they are in it.</summary>
    public required PatentScope Of { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which descendants are in it, and descendants of these. None at all: counterparts of any kind were not named.</summary>
    public ValueSet<FamilyLink> Links { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("of", Of);
        visitor.Member("links", Links);
    }

    internal override PatentFamilies Rewrite(ModelRewriter rewriter) => this with { Of = rewriter.Of(Of) };
}
