using LicensingModel;
using LicensingModel.Agreements;

namespace DealService;

/// <summary>An agreement as lists tell it. Its members are the model's own; the library writes them.</summary>
internal sealed record AgreementSummary
{
    /// <summary>Its id in the document.</summary>
    public required AgreementId Id { get; init; }

    /// <summary>Its title, by language.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What kind it is.</summary>
    public required AgreementKind Kind { get; init; }

    /// <summary>Who is party to it.</summary>
    public required ValueSet<PartyId> Parties { get; init; }
}
