namespace LicensingModel.Patents.Scopes;

/// <summary>Patents with what descends from them, as far as the contract says.</summary>
public sealed record PatentFamilies : PatentScope
{
    /// <summary>The patents from which it goes out; they are in it.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<PatentId> Patents
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    /// <summary>Which descendants are in it, and descendants of these. None at all: counterparts of any kind were not named.</summary>
    public ValueSet<FamilyLink> Links { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("patents", Patents);
        visitor.Member("links", Links);
    }
}
