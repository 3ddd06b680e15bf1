namespace LicensingModel.Patents.Scopes;

/// <summary>Certain claims of a patent.</summary>
public sealed record ListedClaims : PatentScope
{
    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The numbers of the claims.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<long> Claims
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("patent", Patent);
        visitor.Member("claims", Claims);
    }
}
