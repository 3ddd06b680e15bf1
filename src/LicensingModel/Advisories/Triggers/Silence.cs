using LicensingModel.Advisories.Rules;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Licences to make that are silent on having made.</summary>
internal static class Silence
{
    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (provision.Body is PatentGrant grant && grant.Effect == GrantEffect.License && AgreementView.Read(grant.Acts) is { } acts && acts.Contains(Act.Make) && !acts.Contains(Act.HaveMade) && !grant.ConfinedIn.Contains(Provisions.ScopeDimension.Acts))
            {
                yield return new Observation(view, AdvisoryRules.HaveMadeSilent, pointer).Fact(pointer, $"it licenses to {string.Join(", ", acts.Select(static act => $"`{act}`"))}{(AgreementView.Read(view.Agreement.GoverningLaw) is { } law ? $", under the law of `{law}`" : string.Empty)}")
                    .If(AgreementView.IsSo(provision), "whether the licence is as it is recorded")
                    .If(view.IsSilent(grant.HaveMade), "whether it says anything of having made (`haveMade`)")
                    .If(view.IsUnder("US"), "the law that governs (`governingLaw`)");
            }
        }
    }
}
