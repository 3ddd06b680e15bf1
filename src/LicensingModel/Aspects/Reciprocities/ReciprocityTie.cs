using LicensingModel.Aspects.Places;
using LicensingModel.Provisions.Reciprocities;

namespace LicensingModel.Aspects.Reciprocities;

/// <summary>A provision that ties others to each other.</summary>
public sealed record ReciprocityTie
{
    /// <summary>Where it stands.</summary>
    public required ProvisionPlace Place { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The tie as it was captured: form, legs, mutuality, acts, improvements, balances and terms.</summary>
    public required Reciprocity Reciprocity { get; init => field = Preconditions.NotNull(value); }
}
