using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace DealService;

/// <summary>A deal that the service holds.</summary>
internal sealed record Deal(string Id, LicensingDocument Document, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>What is told of it in a list.</summary>
    internal DealSummary Summary => new()
    {
        Id = Id,
        RecordedThrough = Document.RecordedThrough is { } day ? LicensingModel.AnchoredDate.On(day) : null,
        Agreements = [.. Document.Agreements.Select(agreement => new AgreementSummary { Id = agreement.Id, Title = agreement.Title, Kind = agreement.Kind, Parties = agreement.AllParties })],
        Findings = [.. Findings.Select(FindingBody.Of)],
    };
}
