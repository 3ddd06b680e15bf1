using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Payments;

/// <summary>When how much was sold under which line, and how much of it came back: in the ledger it stands as what the base of the line has counted.</summary>
internal sealed class SoldBefore(ScheduleParts parts, IReadOnlyList<LineRun> lines)
{
    private readonly SoldThings _things = new(parts);
    private readonly Dictionary<(string Line, string Scope, Currency? Currency, ReportWindow Days), (decimal Units, decimal Base, bool IsOpen)> _sold = [];

    /// <summary>Counts a sale.</summary>
    internal void Add(LineRun line, SaleRow row)
    {
        var amount = line.Base(row);
        var key = (line.Line.Name.ToString(), _things.ScopeOf(line, row), line.ReportedIn(row), row.Window);
        var (units, sum, isOpen) = _sold.GetValueOrDefault(key);
        try
        {
            _sold[key] = (units + (row.Units ?? 0), sum + (amount ?? 0), isOpen || amount is null);
        }
        catch (OverflowException)
        {
            _sold[key] = (units, sum, true);
        }
    }

    /// <summary>Writes what was counted into the ledger.</summary>
    internal void Write(LedgerBook book)
    {
        var before = book.Sold(parts.Payment).Where(IsSale).Select(DaysOf).Where(static days => days != ReportWindow.Life).Distinct().ToList();
        foreach (var days in _sold.Where(static entry => entry.Value is not { Units: 0, Base: 0, IsOpen: false }).Select(static entry => entry.Key.Days).Distinct().Where(days => before.Exists(days.Overlaps)))
            parts.PresumeAdded(days);
        foreach (var ((line, scope, currency, days), (units, sum, isOpen)) in _sold)
        {
            var entry = book.Find(parts.Payment, line, 0, scope, currency, days);
            try
            {
                book.Keep(entry with { Units = entry.Units + units, Amount = entry.Amount + sum, IsUnknown = entry.IsUnknown || isOpen });
            }
            catch (OverflowException)
            {
                book.Keep(entry with { IsUnknown = true });
            }
        }
    }

    /// <summary>The times in which something was sold that may be what came back, the last ones last.</summary>
    internal List<ReportWindow> Times(LedgerBook book, SaleRow row)
    {
        Dictionary<string, string> scopes = new(StringComparer.Ordinal);
        foreach (var line in lines)
            scopes.TryAdd(line.Line.Name.ToString(), _things.ScopeOf(line, row));
        return [.. book.Sold(parts.Payment).Where(entry => IsSale(entry) && scopes.TryGetValue(entry.Line, out var scope) && IsOne(entry, row, scope)).Select(DaysOf).Distinct()];
    }

    /// <summary>Why so much cannot have come back; null where it can, and then it is noted.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="line">The line under which it was sold.</param>
    /// <param name="row">What came back.</param>
    internal string? TakeBack(LedgerBook book, LineRun line, SaleRow row)
    {
        var (name, scope) = (line.Line.Name.ToString(), _things.ScopeOf(line, row));
        var (units, sum, currency) = (Math.Abs(row.Units ?? 0), Math.Abs(line.Base(row) ?? 0), line.ReportedIn(row));
        var entries = book.Sold(parts.Payment).Where(entry => entry.Line == name && entry.Currency == currency && IsOne(entry, row, scope)).ToList();
        var then = entries.FindAll(entry => row.SoldIn is not { } told || (DaysOf(entry) is var days && days != ReportWindow.Life && days.Overlaps(told)));
        if (!then.Exists(IsSale))
            return $"Line {row.Line} tells of something that came back, and neither the report nor the ledger has a sale of it under the line `{name}`{(row.SoldIn is { } sold ? $" in {sold}" : string.Empty)}: of the same product, price and all else by which the schedule tells sales apart.";
        if (!entries.Exists(static entry => entry.IsUnknown) && (!HasRoom(entries, units, sum) || !HasRoom(then, units, sum)))
            return $"With line {row.Line} more came back than was sold, by the report and the ledger.";
        var back = book.Find(parts.Payment, name, 0, scope, currency, row.SoldIn ?? ReportWindow.Life);
        book.Keep(back with { Counted = back.Counted + sum, Carried = back.Carried + units });
        return null;
    }

    private static ReportWindow DaysOf(LedgerEntry entry) => new(entry.First, entry.Last);

    private static bool HasRoom(List<LedgerEntry> entries, decimal units, decimal sum)
        => entries.Sum(static entry => entry.Amount - entry.Counted) >= sum && (units == 0 || entries.Sum(static entry => entry.Units - entry.Carried) >= units || entries.TrueForAll(static entry => entry.Units == 0));

    private static bool IsSale(LedgerEntry entry) => entry.Units > 0 || entry.Amount > 0 || entry.IsUnknown;

    /// <summary>Whether an entry is of what may be the same things, sold not later.</summary>
    private bool IsOne(LedgerEntry entry, SaleRow row, string scope) => (entry.First <= row.Window.Last || entry.Last == IsoDay.Last) && _things.MayBe(entry.Scope, scope);
}
