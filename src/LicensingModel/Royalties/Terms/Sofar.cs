using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What was counted so far.</summary>
/// <param name="Sum">The units and the sum.</param>
/// <param name="Counted">What was counted of the column by which tiers go.</param>
/// <param name="Columns">What was counted of other columns.</param>
internal readonly record struct Sofar(Reckoned Sum, decimal Counted, ValueList<LedgerColumn> Columns)
{
    internal static Sofar Of(LedgerEntry entry, Reckoned input) => new(input with { Units = entry.Units, Amount = input.Amount is null ? null : entry.Amount }, entry.Counted, entry.Columns);
}
