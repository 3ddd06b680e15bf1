using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The ledger while statements are made.</summary>
internal sealed class LedgerBook
{
    private readonly Dictionary<Key, LedgerEntry> _entries = [];

    internal LedgerBook(RoyaltyLedger prior)
    {
        foreach (var entry in prior.Entries)
            _entries[new Key(entry.Payment, entry.Line, entry.Step, entry.Scope, entry.Currency, new ReportWindow(entry.First, entry.Last))] = entry;
    }

    /// <summary>The entries, in one order.</summary>
    internal RoyaltyLedger Closed => new()
    {
        Entries = _entries.Values.OrderBy(static entry => entry.Payment.Value, StringComparer.Ordinal).ThenBy(static entry => entry.Line, StringComparer.Ordinal).ThenBy(static entry => entry.Step)
            .ThenBy(static entry => entry.Scope, StringComparer.Ordinal).ThenBy(static entry => entry.First).ThenBy(static entry => entry.Last).ThenBy(static entry => entry.Currency?.ToString(), StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>What a step has counted so far.</summary>
    internal LedgerEntry Find(ProvisionId payment, string line, int step, string scope, Currency? currency, ReportWindow window)
        => _entries.GetValueOrDefault(new Key(payment, line, step, scope, currency, window))
        ?? new LedgerEntry { Payment = payment, Line = line, Step = step, Scope = scope, Currency = currency, First = window.First, Last = window.Last };

    /// <summary>All that a step holds of other times.</summary>
    internal IReadOnlyList<LedgerEntry> Held(ProvisionId payment, string line, int step, string scope, Currency? currency)
        => [.. _entries.Where(entry => entry.Key.Payment == payment && entry.Key.Line == line && entry.Key.Step == step && entry.Key.Scope == scope && entry.Key.Currency == currency).Select(static entry => entry.Value).OrderBy(static entry => entry.Last)];

    /// <summary>Keeps what a step has counted.</summary>
    internal void Keep(LedgerEntry entry) => _entries[new Key(entry.Payment, entry.Line, entry.Step, entry.Scope, entry.Currency, new ReportWindow(entry.First, entry.Last))] = entry;

    private readonly record struct Key(ProvisionId Payment, string Line, int Step, string Scope, Currency? Currency, ReportWindow Window);
}
