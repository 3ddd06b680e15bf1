namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>Ids of what a law adds to a world.</summary>
internal static class Chains
{
    internal static readonly ProvisionId Sublicence = ProvisionId.Parse("sublicence");
    internal static readonly PartyId Below = PartyId.Parse("below");
    internal static readonly PartyId Newcomer = PartyId.Parse("newcomer");
}
