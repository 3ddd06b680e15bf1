namespace LicensingModel.Advisories.Facts;

/// <summary>The share of a market that a party has.</summary>
public sealed record PartyShare
{
    /// <summary>The party.</summary>
    public required PartyId Party { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its share.</summary>
    public required Percentage Share { get; init => field = Preconditions.NotNull(value); }
}
