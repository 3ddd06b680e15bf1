namespace LicensingModel.Intangibles;

/// <summary>The intangibles listed, and no others.</summary>
public sealed record ListedIntangibles : IntangibleScope
{
    /// <summary>The intangibles.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<IntangibleId> Intangibles
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("intangibles", Intangibles);
    }

    internal override ListedIntangibles Rewrite(ModelRewriter rewriter) => this with { Intangibles = rewriter.Of(Intangibles) };
}
