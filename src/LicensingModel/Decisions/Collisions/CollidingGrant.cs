using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Collisions;

/// <summary>One of two grants that collide.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen.</param>
/// <param name="Exclusivity">How exclusive it is on the day of the example; null where that is not known.</param>
public sealed record CollidingGrant(AgreementId Agreement, ProvisionId Provision, ClauseReference? Clause, Exclusivity? Exclusivity);
