namespace LicensingModel.Patents;

/// <summary>A technical standard or a family of standards, by which patents are called essential.</summary>
public sealed record Standard : Element
{
    /// <summary>The id by which scopes and patents refer to it.</summary>
    public required StandardId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its name, in one language or several.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The family it belongs to (5G NR within cellular); null for a family of its own.</summary>
    public StandardId? Within { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("name", Name);
        visitor.Member("within", Within);
    }
}
