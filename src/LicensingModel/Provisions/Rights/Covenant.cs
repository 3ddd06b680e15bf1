using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Rights;

/// <summary>Grants that hold back a suit and license nothing.</summary>
public static class Covenant
{
    /// <summary>A covenant not to sue.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant NotToSue(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.CovenantNotToSue, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>A standstill: nobody sues for a while; acts done meanwhile are not permitted by it.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant Standstill(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.Standstill, Grantors = from, Grantees = to, Subject = subject };
}
