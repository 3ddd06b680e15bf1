namespace LicensingModel.Patents.Scopes;

/// <summary>The patents listed, and no others.</summary>
public sealed record ListedPatents : PatentScope
{
    /// <summary>The patents.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<PatentId> Patents
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("patents", Patents);
    }

    internal override ListedPatents Rewrite(ModelRewriter rewriter) => this with { Patents = rewriter.Of(Patents) };
}
