using LicensingModel.Advisories.Rules;
using LicensingModel.Diagnostics;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Undertakings to standards bodies that are not passed on when patents are assigned.</summary>
internal static class Undertakings
{
    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (provision.Body is not PatentTransfer transfer)
                continue;
            var scope = AgreementView.Read(transfer.Subject);
            foreach (var (place, text, isOne) in Made(view, transfer, scope))
            {
                var passedOn = PassedOn(view, transfer);
                yield return new Observation(view, AdvisoryRules.UndertakingNotPassedOn, pointer).Fact(pointer, $"patents pass from `{transfer.From}` to `{transfer.To}`").Fact(place, text)
                    .If(AgreementView.IsSo(provision), "whether the assignment is as it is recorded")
                    .If(isOne, "whether a patent that passes is under the undertaking")
                    .If(!passedOn, "whether the assignee is bound by the undertaking (`encumbrances`, or a duty `passOn`)");
            }
        }
    }

    /// <summary>The undertakings that may be on a patent that passes.</summary>
    private static IEnumerable<(JsonPointer Place, string Text, Truth IsOne)> Made(AgreementView view, PatentTransfer transfer, PatentScope? scope)
    {
        for (var i = 0; i < view.Document.Declarations.Count; i++)
        {
            var declaration = view.Document.Declarations[i];
            var isUndertaken = declaration.Undertaking.State == DisclosureState.Unstated ? Truth.False : AgreementView.Read(declaration.Undertaking) is { } undertaking ? undertaking.Rule?.IsPromise ?? Truth.Unknown : Truth.Unknown;
            var isOne = isUndertaken & Declared(scope, AgreementView.Read(declaration.Patents), declaration.Declarant, transfer);
            if (!isOne.IsFalse)
                yield return (JsonPointer.Root.Append("declarations").Append(i), $"`{declaration.Declarant}` declared them essential, with an undertaking", isOne);
        }

        for (var i = 0; i < view.Document.Agreements.Count; i++)
        {
            var agreement = view.Document.Agreements[i];
            for (var j = 0; j < agreement.Provisions.Count; j++)
            {
                if (agreement.Provisions[j].Body is not PatentGrant grant || grant.Effect != GrantEffect.Undertaking || !grant.Grantors.Parties.Contains(transfer.From))
                    continue;
                var isOne = Shares(view, scope, AgreementView.Read(grant.Subject), transfer) & AgreementView.IsSo(agreement.Provisions[j]);
                if (!isOne.IsFalse)
                    yield return (JsonPointer.Root.Append("agreements").Append(i).Append("provisions").Append(j), $"`{transfer.From}` undertook to license{(AgreementView.Read(grant.Undertaking) is { } terms ? $" on terms `{terms}`" : string.Empty)}", isOne);
            }
        }
    }

    // A blanket declaration is for what is essential alone, which the scope of patents does not say.
    private static Truth Declared(PatentScope? passes, PatentScope? declared, PartyId declarant, PatentTransfer transfer)
        => declared is ListedPatents or ListedClaims ? LicensedPatents.Overlap(passes, declared) : declarant == transfer.From ? LicensedPatents.Overlap(passes, declared) & Truth.Unknown : Truth.False;

    private static Truth Shares(AgreementView view, PatentScope? passes, PatentScope? undertaken, PatentTransfer transfer)
        => undertaken is PatentsOwnedBy { UnrecognizedMembers.Count: 0 } owned && owned.Owners.Parties.Contains(transfer.From) && owned.During.IsBlank && LicensedPatents.Of(view.Document, passes) is not null ? Truth.True : LicensedPatents.Overlap(passes, undertaken);

    private static Truth PassedOn(AgreementView view, PatentTransfer transfer)
    {
        if (view.Provisions.Any(static entry => entry.Provision.Body is Duty duty && duty.Action == DutyAction.PassOn && duty.Modality == DutyModality.Must && AgreementView.IsSo(entry.Provision).IsTrue))
            return Truth.True;
        if (AgreementView.Read(transfer.Encumbrances) is { } encumbrances)
            return encumbrances == Encumbrances.MustBind ? Truth.True : encumbrances == Encumbrances.FreeOfAny ? Truth.False : Truth.Unknown;
        return view.IsSilent(transfer.Encumbrances).IsTrue && view.NotUnderstood is null ? Truth.False : Truth.Unknown;
    }
}
