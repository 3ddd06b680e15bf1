using LicensingModel.Aspects.Places;

namespace LicensingModel.Aspects.Reciprocities;

/// <summary>A condition by which a grant depends on the grantee granting in its turn.</summary>
public sealed record ReciprocityRequirement
{
    /// <summary>The grant that depends on it.</summary>
    public required ProvisionPlace Grant { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The acts for which it must be met; for others it does not matter. None at all: for all.</summary>
    public ValueSet<Act> Acts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The duties to license that must be complied with, each with its place.</summary>
    public ValueList<ProvisionPlace> Duties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is required, in the words of the contract; null where it was not captured.</summary>
    public LocalizedText? Requirement { get; init; }
}
