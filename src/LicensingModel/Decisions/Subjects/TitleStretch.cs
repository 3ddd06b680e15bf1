namespace LicensingModel.Decisions.Subjects;

/// <summary>Days on which a patent is held alike.</summary>
/// <param name="During">The days.</param>
/// <param name="Holders">The owner, or all co-owners; where it is in doubt, everybody who may hold it; empty in a gap.</param>
/// <param name="Doubt">Why it is in doubt, as a sentence: a fork in the chain, or a transfer that may have passed it; null where it is not.</param>
public sealed record TitleStretch(DateSpan During, ValueSet<PartyId> Holders, string? Doubt)
{
    /// <summary>Whether nobody is recorded as holder.</summary>
    public bool IsGap => Holders.Count == 0;
}
