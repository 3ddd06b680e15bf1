using LicensingModel.Parties;

namespace LicensingModel.Patents.Scopes;

/// <summary>Patents that the named parties own. On which days they must own them is not said here: where ownership changed, membership is unknown.</summary>
public sealed record PatentsOwnedBy : PatentScope
{
    /// <summary>Whose patents, and how far affiliates' are in it.</summary>
    public required PartySet Owners { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("owners", Owners);
    }
}
