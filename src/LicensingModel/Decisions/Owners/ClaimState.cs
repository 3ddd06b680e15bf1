using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Owners;

/// <summary>Who has the claim for what was done under a right, on a later day.</summary>
/// <param name="Day">The day.</param>
/// <param name="MayHave">Who has it; where that is in doubt, everybody who may.</param>
/// <param name="Holders">Who holds the right itself on the day.</param>
internal sealed record ClaimState(LocalDate Day, IReadOnlyList<PartyId> MayHave, IReadOnlyList<PartyId> Holders)
{
    /// <summary>Whether somebody of whom nothing is recorded may have it.</summary>
    internal bool MayBeAnybodys { get; init; }

    /// <summary>Who had it for a while on that very day, or may have, by several transfers of one day.</summary>
    internal IReadOnlyList<PartyId> Through { get; init; } = [];

    /// <summary>Why it is in doubt who has it, and what is missing; null where it is not.</summary>
    internal (string Reason, MissingFact Missing)? Doubt { get; init; }

    /// <summary>Where it is in doubt because the right was held by several: who held it.</summary>
    internal TitleState? Shared { get; init; }

    /// <summary>What transfers say of claims for the past, by which it is known.</summary>
    internal ValueList<Disclosed<PastDamages>> Terms { get; init; } = [];
}
