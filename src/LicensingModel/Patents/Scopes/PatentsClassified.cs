namespace LicensingModel.Patents.Scopes;

/// <summary>Patents in certain classes.</summary>
public sealed record PatentsClassified : PatentScope
{
    /// <summary>The classification.</summary>
    public required ClassificationScheme Scheme { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How the symbols of the classes begin.</summary>
    /// <exception cref="ArgumentException">There is none, or one is blank or not valid Unicode.</exception>
    public required ValueSet<string> Prefixes
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0 && value.All(static prefix => UnicodeText.IsText(prefix, UnicodeText.MaximumLength)), "At least one is needed, and none is blank.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("scheme", Scheme);
        visitor.Member("prefixes", Prefixes);
    }

    internal override PatentsClassified Rewrite(ModelRewriter rewriter) => this;
}
