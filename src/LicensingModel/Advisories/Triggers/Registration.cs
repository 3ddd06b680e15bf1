using LicensingModel.Advisories.Rules;
using LicensingModel.Diagnostics;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Exclusive and assigned rights that are not recorded in a register.</summary>
internal static class Registration
{
    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (provision.Body is PatentTransfer transfer)
            {
                yield return In(view, provision, pointer, AdvisoryRules.NotRecordedUk, "GB", "patents are assigned", AgreementView.Read(transfer.Subject), Truth.True, null);
                yield return In(view, provision, pointer, AdvisoryRules.NotRecordedUs, "US", "patents are assigned", AgreementView.Read(transfer.Subject), Truth.True, null);
            }
            else if (provision.Body is PatentGrant grant && grant.Effect == GrantEffect.License && AgreementView.Read(grant.Exclusivity) is { } degree && (degree == Exclusivity.Exclusive || degree == Exclusivity.Sole || degree == Exclusivity.CoExclusive || !degree.IsKnown))
            {
                var isExclusive = degree.IsKnown && degree == Exclusivity.Exclusive ? Truth.True : degree.IsKnown ? Truth.False : Truth.Unknown;
                yield return In(view, provision, pointer, AdvisoryRules.NotRecordedUk, "GB", "patents are licensed exclusively", AgreementView.Read(grant.Subject), isExclusive, AgreementView.Read(grant.Territory));
                yield return In(view, provision, pointer, AdvisoryRules.NotRecordedUs, "US", "patents are licensed exclusively", AgreementView.Read(grant.Subject), isExclusive, AgreementView.Read(grant.Territory));
            }
        }
    }

    private static Observation In(AgreementView view, Provision provision, JsonPointer pointer, AdvisoryRule rule, string country, string words, PatentScope? scope, Truth isOne, Territory? territory)
    {
        var code = CountryCode.Parse(country);
        var isReached = IsThere(view, scope, code);
        if (territory is not null)
            isReached &= territory.Overlaps(Territory.Of(code), view.On ?? view.MadeOn ?? new NodaTime.LocalDate(2026, 1, 1));
        var isRecorded = view.Facts.RecordedIn.Contains(code) ? Truth.True : view.Facts.NotRecordedIn.Contains(code) ? Truth.False : Truth.Unknown;
        var observation = new Observation(view, rule, pointer).Fact(pointer, words);
        if (isRecorded.IsFalse)
            observation.Told($"not recorded in {country}");
        return observation.If(isOne & AgreementView.IsSo(provision), "whether the clause is as it is recorded").If(isReached, $"whether one of the patents is in force in {country}").If(!isRecorded, $"whether it was recorded in the register of {country}");
    }

    private static Truth IsThere(AgreementView view, PatentScope? scope, CountryCode country)
        => LicensedPatents.Of(view.Document, scope) is { } patents
            ? patents.Aggregate(Truth.False, (any, patent) => any | (PatentLife.Of(patent, view.Events) is { IsProtectionKnown: true } life ? life.In(country).Aggregate(Truth.False, static (found, one) => found | one.IsRight) : Truth.Unknown))
            : Truth.Unknown;
}
