namespace LicensingModel.Royalties.Statements;

/// <summary>What statements leave behind for later ones, so that a year is the fold of its quarters. Equal if the entries are, in any order of making.</summary>
public sealed record RoyaltyLedger
{
    /// <summary>Nothing yet.</summary>
    public static RoyaltyLedger Empty { get; } = new();

    /// <summary>The entries, by what they belong to.</summary>
    public ValueList<LedgerEntry> Entries { get; init => field = Preconditions.NotNull(value); } = [];
}
