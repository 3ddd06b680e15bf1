using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>What became of a provision after the end that its term gives it.</summary>
/// <param name="GoesOn">Whether it goes on, on the day asked about.</param>
/// <param name="By">The provision that keeps it going, or may; empty where there is none.</param>
/// <param name="End">The day on which it ended, extensions that are over included; null where that is not known.</param>
internal readonly record struct Extension(Truth GoesOn, string By, LocalDate? End)
{
    /// <summary>The day by which it had ended for certain, where it may or may not have been extended; null where that is not so.</summary>
    internal LocalDate? AtLatest { get; init; }

    /// <summary>The clauses that would have kept it going, had something happened of which nothing is recorded.</summary>
    internal IReadOnlyList<string> PresumedUnused { get; init; } = [];
}
