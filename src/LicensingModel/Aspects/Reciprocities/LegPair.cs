using LicensingModel.Aspects.Places;

namespace LicensingModel.Aspects.Reciprocities;

/// <summary>Two provisions that mirror each other, the one in each direction.</summary>
public sealed record LegPair
{
    /// <summary>The provision that runs forward.</summary>
    public required ProvisionPlace Forward { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision that runs backward; the same one where each of a class grants to every other.</summary>
    public required ProvisionPlace Backward { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The ties that name both; none where they stand side by side in the agreement without being tied.</summary>
    public ValueList<ProvisionId> Ties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Term by term, in the order in which terms are written.</summary>
    public required ValueList<ComparedTerm> Terms { get; init => field = Preconditions.NotNull(value); }
}
