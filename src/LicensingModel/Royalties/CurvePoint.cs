namespace LicensingModel.Royalties;

/// <summary>A point of a royalty curve.</summary>
/// <param name="At">How many units, or for how much one is sold.</param>
/// <param name="Amount">What is owed, exactly.</param>
public sealed record CurvePoint(decimal At, decimal Amount);
