namespace LicensingModel.Patents.Scopes;

/// <summary>Certain claims of a patent.</summary>
public sealed record ListedClaims : PatentScope
{
    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The numbers of the claims.</summary>
    /// <exception cref="ArgumentException">There is none, or one is below 1.</exception>
    public required ValueSet<long> Claims
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0 && value.All(static number => number is >= 1 and <= Quantity.Maximum), "At least one is needed; claims are counted from 1.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("patent", Patent);
        visitor.Member("claims", Claims);
    }

    internal override ListedClaims Rewrite(ModelRewriter rewriter) => this with { Patent = rewriter.Of(Patent) };
}
