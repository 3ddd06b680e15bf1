using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Rights;

/// <summary>Grants that forgive the past.</summary>
public static class Release
{
    /// <summary>A release of past acts.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    /// <param name="until">The last day of the acts that it forgives.</param>
    public static PatentGrant ForPastActs(PartySet from, PartySet to, Disclosed<PatentScope> subject, Disclosed<AnchoredDate> until)
        => new() { Effect = GrantEffect.Release, Grantors = from, Grantees = to, Subject = subject, PastActsUntil = until };
}
