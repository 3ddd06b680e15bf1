using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What was counted so far.</summary>
/// <param name="Sum">The units and the sum.</param>
/// <param name="Counted">What was counted of a column.</param>
internal readonly record struct Sofar(Reckoned Sum, decimal Counted)
{
    internal static Sofar Of(LedgerEntry entry, Reckoned input) => new(input with { Units = entry.Units, Amount = input.Amount is null ? null : entry.Amount }, entry.Counted);
}
