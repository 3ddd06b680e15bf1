using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Rights;

/// <summary>Undertakings to license, such as those to a standards body. None of them is a licence.</summary>
public static class Undertaking
{
    /// <summary>An undertaking to license patents on fair, reasonable and non-discriminatory terms.</summary>
    /// <param name="from">Who undertakes.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Which patents.</param>
    public static PatentGrant Frand(PartySet from, PartySet to, Disclosed<PatentScope> subject) => To(from, to, subject, UndertakingTerms.Frand);

    /// <summary>An undertaking to license patents free of royalties.</summary>
    /// <param name="from">Who undertakes.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Which patents.</param>
    public static PatentGrant RoyaltyFree(PartySet from, PartySet to, Disclosed<PatentScope> subject) => To(from, to, subject, UndertakingTerms.RoyaltyFree);

    /// <summary>An undertaking not to assert patents.</summary>
    /// <param name="from">Who undertakes.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Which patents.</param>
    public static PatentGrant NonAssertion(PartySet from, PartySet to, Disclosed<PatentScope> subject) => To(from, to, subject, UndertakingTerms.NonAssertion);

    private static PatentGrant To(PartySet from, PartySet to, Disclosed<PatentScope> subject, UndertakingTerms terms)
        => new() { Effect = GrantEffect.Undertaking, Grantors = from, Grantees = to, Subject = subject, Undertaking = terms };
}
