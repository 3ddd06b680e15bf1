using LicensingModel.Aspects.Places;
using LicensingModel.Provisions.Collaboration;

namespace LicensingModel.Aspects.Collaborations;

/// <summary>Who owns one ground of results of a collaboration.</summary>
public sealed record ResultShare
{
    /// <summary>Which results.</summary>
    public required ResultGround Ground { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What was captured of it; null where nothing was.</summary>
    public ResultRights? Rights { get; init; }

    /// <summary>The grants that say who may use them, each with its place.</summary>
    public ValueList<ProvisionPlace> Grants { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who owns them.</summary>
    public Disclosed<ValueSet<PartyId>> Owners => Rights?.Owners ?? Disclosed<ValueSet<PartyId>>.NotCaptured;
}
