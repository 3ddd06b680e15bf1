namespace LicensingModel.Royalties.Terms;

/// <summary>A tier that has a share of what is sold, or a sum for each unit.</summary>
/// <param name="Top">Where it ends; null where it is open.</param>
/// <param name="Share">The share; null where it has a sum for each unit.</param>
/// <param name="Each">The sum for each unit; null where it has a share.</param>
internal sealed record TierPart(decimal? Top, Percentage? Share, Money? Each);
