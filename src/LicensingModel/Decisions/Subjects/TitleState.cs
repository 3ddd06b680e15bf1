using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Who holds a patent on a day.</summary>
/// <param name="Holders">All co-owners; where it is in doubt, everybody who may hold it.</param>
/// <param name="Doubt">Why it is in doubt; null where it is not.</param>
/// <param name="Presumptions">What is presumed in saying so, besides that nothing unrecorded happened to the patent.</param>
internal sealed record TitleState(IReadOnlyList<PartyId> Holders, string? Doubt, ValueList<UsedPresumption> Presumptions)
{
    /// <summary>Whether it may not have been there on the day, so that nobody held it.</summary>
    internal bool MayBeNobodys { get; init; }

    /// <summary>Whether it may have passed to somebody of whom nothing is recorded.</summary>
    internal bool MayBeAnybodys { get; init; }

    /// <summary>The transfers by which it passed on on that very day, each from the one to whom the transfer before it passed it; none where the order is in doubt.</summary>
    internal IReadOnlyList<TitlePassing> Passed { get; init; } = [];
}
