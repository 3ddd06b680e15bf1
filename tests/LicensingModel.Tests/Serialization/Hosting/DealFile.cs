using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own data, with parts of the model in it.</summary>
internal sealed record DealFile
{
    public required string Number { get; init; }

    public Agreement? Agreement { get; init; }

    public LicensingDocument? Document { get; init; }

    public PatentScope? Scope { get; init; }

    public PatentGrant? Grant { get; init; }

    public AnchoredDate? Due { get; init; }

    public Money? Price { get; init; }

    public Disclosed<Percentage>? Rate { get; init; }

    public LocalizedText? Note { get; init; }

    public List<List<Territory>>? Territories { get; init; }

    public ValueList<Agreement>? Others { get; init; }

    public ValueSet<Act>? Acts { get; init; }

    public Dictionary<PartyId, CountryCode>? Seats { get; init; }

    public Dictionary<Completeness, int>? Seen { get; init; }

    public Completeness? Depth { get; init; }

    public object? Anything { get; init; }
}
