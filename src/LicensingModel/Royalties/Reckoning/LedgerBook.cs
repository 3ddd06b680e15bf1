using LicensingModel.Provisions.Consideration;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The ledger while statements are made.</summary>
internal sealed class LedgerBook
{
    /// <summary>The scope of an entry that says: something was not known, and nobody can say over what it would have been counted.</summary>
    private const string Open = "?";

    private readonly Dictionary<Key, LedgerEntry> _entries = [];
    private readonly Dictionary<Key, HashSet<Key>> _currencies = [];
    private readonly List<LedgerEntry> _open = [];
    private readonly List<LedgerEntry> _prior;

    internal LedgerBook(RoyaltyLedger prior)
    {
        foreach (var entry in prior.Entries)
            Keep(entry);
        _prior = [.. prior.Entries.Where(static entry => IsBase(entry) && entry.Last < IsoDay.Last)];
    }

    /// <summary>The entries, in one order.</summary>
    internal RoyaltyLedger Closed => new()
    {
        Entries = _entries.Values.OrderBy(static entry => entry.Payment.Value, StringComparer.Ordinal).ThenBy(static entry => entry.Line, StringComparer.Ordinal).ThenBy(static entry => entry.Step)
            .ThenBy(static entry => entry.Scope, StringComparer.Ordinal).ThenBy(static entry => entry.First).ThenBy(static entry => entry.Last).ThenBy(static entry => entry.Currency?.ToString(), StringComparer.Ordinal).ToValueList(),
    };

    /// <summary>What a step has counted so far.</summary>
    internal LedgerEntry Find(ProvisionId payment, StepPosition position, Currency? currency, ReportWindow window)
        => Find(payment, position.Line, position.Index, position.Key.Scope, currency, window);

    /// <summary>All that a step has counted over things of one scope, of all times and in all currencies.</summary>
    internal IReadOnlyList<LedgerEntry> Of(ProvisionId payment, string line, int step)
        => [.. _entries.Values.Where(entry => entry.Payment == payment && entry.Line == line && entry.Step == step && entry.Scope != Open).OrderBy(static entry => entry.Last).ThenBy(static entry => entry.Scope, StringComparer.Ordinal)];

    /// <summary>What was sold and came back under the lines of a payment: what their bases have counted.</summary>
    internal IReadOnlyList<LedgerEntry> Sold(ProvisionId payment)
        => [.. _entries.Values.Where(entry => entry.Payment == payment && IsBase(entry)).OrderBy(static entry => entry.First).ThenBy(static entry => entry.Last).ThenBy(static entry => entry.Line, StringComparer.Ordinal)];

    /// <summary>Whether what is told of a time comes later than what was counted of times after it, of which some are in a longer time over which is counted.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="key">The time, and with which payment it is settled.</param>
    /// <param name="window">The longer time.</param>
    internal bool IsLate(ProvisionId payment, PoolKey key, ReportWindow window)
        => _prior.Exists(entry => entry.Payment == payment && entry.First > key.Window.Last && entry.First <= window.Last)
            || (key.PaidIn is { } paid && Sold(payment).Any(entry => entry.First > key.Window.Last && entry.First <= window.Last && entry.First < paid.First));

    /// <summary>The last day of which statements tell when something is settled: that of its time, or of the payment with which it is, or of what was told before.</summary>
    internal LocalDate Reached(ProvisionId payment, PoolKey key)
        => _prior.Where(entry => entry.Payment == payment).Select(static entry => entry.Last).Append(key.Window.Last).Append(key.PaidIn?.Last ?? key.Window.Last).Max();

    /// <summary>The last day within a time of which earlier statements tell; the eve of it where they tell of none.</summary>
    internal LocalDate Reached(ProvisionId payment, ReportWindow window)
        => _prior.Where(entry => entry.Payment == payment && window.Contains(new ReportWindow(entry.Last, entry.Last))).Select(static entry => entry.Last).DefaultIfEmpty(IsoDay.First).Max();

    private static bool IsBase(LedgerEntry entry) => entry.Step == 0 && entry.Line.Length > 0 && entry.Scope != Open;

    /// <summary>An entry by what it belongs to, or a new one.</summary>
    internal LedgerEntry Find(ProvisionId payment, string line, int step, string scope, Currency? currency, ReportWindow window)
        => _entries.GetValueOrDefault(new Key(payment, line, step, scope, currency, window)) ?? new LedgerEntry { Payment = payment, Line = line, Step = step, Scope = scope, Currency = currency, First = window.First, Last = window.Last };

    /// <summary>Whether a step has counted anything of a time, or of a part of all times.</summary>
    internal bool IsAny(ProvisionId payment, StepPosition position, ReportWindow window)
        => _entries.Keys.Any(key => key.Payment == payment && key.Line == position.Line && key.Step == position.Index && (key.Window == window || window == ReportWindow.Life));

    /// <summary>Keeps what a step has counted.</summary>
    internal void Keep(LedgerEntry entry)
    {
        var key = new Key(entry.Payment, entry.Line, entry.Step, entry.Scope, entry.Currency, new ReportWindow(entry.First, entry.Last));
        if (_entries.TryAdd(key, entry) && entry.Scope == Open)
            _open.Add(entry);
        _entries[key] = entry;
        var any = key with { Currency = null };
        if (!_currencies.TryGetValue(any, out var keys))
            _currencies.Add(any, keys = []);
        keys.Add(key);
    }

    /// <summary>Notes that something was not known that may belong to anything that the step counts over these days.</summary>
    internal void KeepOpen(ProvisionId payment, StepPosition position, ReportWindow window)
        => Keep(new LedgerEntry { Payment = payment, Line = position.Line, Step = position.Index, Scope = Open, First = window.First, Last = window.Last, IsUnknown = true });

    /// <summary>Whether something was not known before that may belong to what is counted now.</summary>
    internal bool IsOpen(ProvisionId payment, StepPosition position, ReportWindow window)
        => _open.Exists(entry => entry.Payment == payment && entry.Line == position.Line && entry.Step == position.Index && new ReportWindow(entry.First, entry.Last).Overlaps(window));

    /// <summary>Whether something of what the step counted is not known, in whatever currency.</summary>
    internal bool IsAnyUnknown(ProvisionId payment, StepPosition position, ReportWindow window)
        => _currencies.TryGetValue(new Key(payment, position.Line, position.Index, position.Key.Scope, null, window), out var keys) && keys.Any(key => _entries[key].IsUnknown);

    /// <summary>Whether the step counted the same in another currency.</summary>
    internal bool HasOther(ProvisionId payment, StepPosition position, Currency? currency, ReportWindow window)
        => _currencies.TryGetValue(new Key(payment, position.Line, position.Index, position.Key.Scope, null, window), out var keys)
            && keys.Any(key => key.Currency != currency && _entries[key] is var entry && (entry.IsUnknown || entry.Units != 0 || entry.Amount != 0 || entry.Counted != 0 || entry.Carried != 0));

    private readonly record struct Key(ProvisionId Payment, string Line, int Step, string Scope, Currency? Currency, ReportWindow Window);
}
