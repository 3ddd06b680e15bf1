using LicensingModel.Advisories.Findings;
using LicensingModel.Advisories.Triggers;
using LicensingModel.Agreements;

namespace LicensingModel.Advisories;

/// <summary>
/// Looks for what a lawyer should look at: terms that laws of competition, contract and registration turn on. Software sees the trigger; counsel judges. Nothing here is said
/// to be so or not so in law, and what is not known is said to be missing.
/// </summary>
public static class DocumentAdvisories
{
    /// <summary>Every rule that is triggered by an agreement of the document, and every one of which a fact is recorded and another is not known.</summary>
    /// <param name="document">The document.</param>
    /// <param name="request">On which day, and with which facts beside the document; every day and none if null.</param>
    /// <returns>In the order of the agreements, then of the codes, then of the places. The same document and request, the same advisories.</returns>
    public static ValueList<Advisory> Advise(this LicensingDocument document, AdvisoryRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        request ??= new AdvisoryRequest();
        var events = new RecordedDates(document.Events, document.RecordedThrough);
        List<Advisory> found = [];
        for (var i = 0; i < document.Agreements.Count; i++)
        {
            var view = new AgreementView(document, i, request.On, request.Facts.Of(document.Agreements[i].Id), events);
            found.AddRange(Observations(view).Select(static observation => observation.Result).OfType<Advisory>().OrderBy(static advisory => advisory.Rule.Code, StringComparer.Ordinal).ThenBy(static advisory => advisory.Pointer));
        }

        return found.ToValueList();
    }

    private static IEnumerable<Observation> Observations(AgreementView view)
    {
        if (view.IsYetToBeMade)
            return [];
        if (view.Obstacle is { } obstacle)
            return [obstacle];
        return
        [
            .. PostExpiry.Of(view),
            .. TransferRegimes.Of(view),
            .. Restraints.Of(view),
            .. SafetyZones.Of(view),
            .. Preliminaries.Of(view),
            .. Registration.Of(view),
            .. EarlierGrants.Of(view),
            .. Silence.Of(view),
            .. Undertakings.Of(view),
        ];
    }
}
