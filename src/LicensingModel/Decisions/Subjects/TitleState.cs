namespace LicensingModel.Decisions.Subjects;

/// <summary>Who holds a patent on a day.</summary>
/// <param name="Holders">All co-owners; where it is in doubt, everybody who may hold it.</param>
/// <param name="Doubt">Why it is in doubt; null where it is not.</param>
internal sealed record TitleState(IReadOnlyList<PartyId> Holders, string? Doubt);
