namespace LicensingModel.Royalties.Reckoning;

/// <summary>What was counted so far.</summary>
/// <param name="Units">The units.</param>
/// <param name="Amount">The sum; null where there is none but only units.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Counted">What was counted of a column.</param>
internal readonly record struct Sofar(decimal Units, decimal? Amount, Currency? Currency, decimal Counted)
{
    public static implicit operator Reckoned(Sofar sofar) => new(sofar.Units, sofar.Amount, sofar.Currency);

    internal static Sofar Of(LedgerEntry entry, Reckoned input) => new(entry.Units, input.Amount is null ? null : entry.Amount, input.Currency, entry.Counted);
}
