using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Provisions.Rights;

/// <summary>Rights to come first when patents are sold or licensed. Nothing is granted before they are exercised.</summary>
public static class PreEmption
{
    /// <summary>A right of first refusal: what a third party offers must be offered to it first.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Over which patents.</param>
    public static PatentGrant FirstRefusal(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.FirstRefusal, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>A right of first offer: an offer must be made to it before to others.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Over which patents.</param>
    public static PatentGrant FirstOffer(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.FirstOffer, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>A right of first negotiation: there must be talks with it before with others.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Over which patents.</param>
    public static PatentGrant FirstNegotiation(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.FirstNegotiation, Grantors = from, Grantees = to, Subject = subject };
}
