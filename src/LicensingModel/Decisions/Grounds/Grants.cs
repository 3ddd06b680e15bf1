using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Decisions.Grounds;

/// <summary>The provisions of a document that can cover or restrict an act, in the order of the document.</summary>
internal static class Grants
{
    internal static IEnumerable<(Agreement Agreement, Provision Provision, PatentGrant Grant)> Of(LicensingDocument document)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let grant = provision.Body as PatentGrant
           where grant is not null
           select (agreement, provision, grant);

    /// <summary>The licences that are not plainly non-exclusive; a covenant or release excludes nobody.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, PatentGrant Grant)> Exclusive(LicensingDocument document)
        => Of(document).Where(entry => (entry.Grant.Effect == GrantEffect.License || !entry.Grant.Effect.IsKnown) && (entry.Grant.ExclusivityChanges.Count > 0 || entry.Grant.Exclusivity is not { UnrecognizedMembers.Count: 0 } term || !term.TryGetValue(out var degree) || degree != Exclusivity.NonExclusive));

    /// <summary>Provisions that tie others together in a way that is not understood.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, Reciprocity Tie)> StrangeTies(LicensingDocument document)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let tie = provision.Body as Reciprocity
           where tie?.Form.IsKnown == false
           select (agreement, provision, tie);

    /// <summary>Provisions by which something happens to others.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, TriggeredEffect Effect)> Effects(LicensingDocument document)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let effect = provision.Body as TriggeredEffect
           where effect is not null
           select (agreement, provision, effect);

    /// <summary>Provisions that pass patents.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, PatentTransfer Transfer)> Transfers(LicensingDocument document)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let transfer = provision.Body as PatentTransfer
           where transfer is not null
           select (agreement, provision, transfer);

    /// <summary>Provisions that tie others together.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, Reciprocity Tie)> Ties(LicensingDocument document)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let tie = provision.Body as Reciprocity
           where tie is not null
           select (agreement, provision, tie);

    /// <summary>Whether a question is about the provision: always, unless it is confined to others.</summary>
    internal static bool IsAsked(MayQuestion question, Agreement agreement, Provision? provision)
        => !question.IsConfined || question.WithinAgreements.Contains(agreement.Id) || (provision is not null && question.WithinProvisions.Contains(provision.Id));
}
