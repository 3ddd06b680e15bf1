using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whose consent would take away what stands in the way.</summary>
/// <param name="Of">Everybody whose consent is needed.</param>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision that stands in the way.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen.</param>
public sealed record NeededConsent(ValueSet<PartyId> Of, AgreementId Agreement, ProvisionId Provision, ClauseReference? Clause)
{
    /// <summary>How free they are to refuse it; null where that is not stated.</summary>
    public ConsentStandard? Standard { get; init; }

    /// <summary>What the transfer is without it; null where that is not stated.</summary>
    public UnconsentedAssignment? Otherwise { get; init; }
}
