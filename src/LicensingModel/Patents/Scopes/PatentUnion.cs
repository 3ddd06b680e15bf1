namespace LicensingModel.Patents.Scopes;

/// <summary>Patents in at least one of several scopes.</summary>
public sealed record PatentUnion : PatentScope
{
    /// <summary>The scopes; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<PatentScope> Scopes
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Elements("scopes", Scopes);
    }

    internal override PatentUnion Rewrite(ModelRewriter rewriter) => this with { Scopes = rewriter.Of(Scopes) };
}
