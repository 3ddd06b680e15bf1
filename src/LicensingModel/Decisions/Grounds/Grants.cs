using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Grounds;

/// <summary>The provisions of a document that can cover or restrict an act, in the order of the document.</summary>
internal static class Grants
{
    /// <summary>The grants under patents.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, Grant Grant)> Of(LicensingDocument document) => With<Grant>(document).Where(static entry => entry.Body is PatentGrant);

    /// <summary>The grants of what is asked about: under patents, or of other rights.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, Grant Grant)> Of(LicensingDocument document, Case @case)
        => With<Grant>(document).Where(entry => @case.IsOf(entry.Body));

    /// <summary>The licences that are not plainly non-exclusive; a covenant or release excludes nobody.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, Grant Grant)> Exclusive(LicensingDocument document)
        => With<Grant>(document).Select(static entry => (entry.Agreement, entry.Provision, Grant: entry.Body)).Where(entry => (entry.Grant.Effect == GrantEffect.License || !entry.Grant.Effect.IsKnown) && (entry.Grant.ExclusivityChanges.Count > 0 || entry.Grant.Exclusivity is not { UnrecognizedMembers.Count: 0 } term || !term.TryGetValue(out var degree) || degree != Exclusivity.NonExclusive));

    /// <summary>The provisions that provide something of one sort, with it, in the order of the document.</summary>
    internal static IEnumerable<(Agreement Agreement, Provision Provision, T Body)> With<T>(LicensingDocument document)
        where T : ProvisionBody
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let body = provision.Body as T
           where body is not null
           select (agreement, provision, body);

    /// <summary>Whether a question is about the provision: always, unless it is confined to others.</summary>
    internal static bool IsAsked(Question question, Agreement agreement, Provision? provision)
        => !question.IsConfined || question.WithinAgreements.Contains(agreement.Id) || (provision is not null && question.WithinProvisions.Contains(provision.Id));
}
