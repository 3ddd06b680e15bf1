namespace LicensingModel.Decisions.Owed;

/// <summary>What several sums come to of which not each is told.</summary>
/// <param name="Sum">What all come to.</param>
/// <param name="Parts">How many they are.</param>
internal sealed record OwedWhole(Money Sum, int Parts);
