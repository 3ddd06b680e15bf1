namespace LicensingModel.Amendments;

/// <summary>Puts one party in the place of another wherever it is named.</summary>
internal sealed class PartySubstitution(PartyId from, PartyId to) : ModelRewriter
{
    /// <summary>Whether the party was named anywhere.</summary>
    internal bool HasFound { get; private set; }

    protected internal override T Id<T>(T id)
    {
        if (id is not PartyId party || party != from)
            return id;

        HasFound = true;
        return (T)(object)to;
    }
}
