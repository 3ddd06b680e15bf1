namespace LicensingModel.Intangibles;

/// <summary>Intangibles that a text describes in words from which nothing can be computed. Whether one is among them is unknown.</summary>
public sealed record IntangiblesDescribed : IntangibleScope
{
    /// <summary>The kinds that the text names; none at all: it names none.</summary>
    public ValueSet<IntangibleKind> Kinds { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The words.</summary>
    public required LocalizedText Description { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("kinds", Kinds);
        visitor.Member("description", Description);
    }

    internal override IntangiblesDescribed Rewrite(ModelRewriter rewriter) => this;
}
