using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Payments;

/// <summary>When how much was sold under which line, and how much of it came back: in the ledger it stands as what the base of the line has counted.</summary>
internal sealed class SoldBefore(ScheduleParts parts)
{
    private readonly Dictionary<(string Line, string Scope, Currency? Currency, ReportWindow Days), (decimal Units, decimal Base, bool IsOpen)> _sold = [];

    /// <summary>Counts a sale.</summary>
    internal void Add(LineRun line, SaleRow row)
    {
        var amount = line.Base(row);
        var key = (line.Line.Name.ToString(), KeyOf(row).Scope, line.ReportedIn(row), row.Window);
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
        => [.. book.Sold(parts.Payment).Where(entry => IsSale(entry) && IsOne(entry, row)).Select(static entry => new ReportWindow(entry.First, entry.Last)).Distinct()];

    /// <summary>Whether so much can have come back; where it can, it is noted.</summary>
    /// <param name="book">The ledger.</param>
    /// <param name="line">The line under which it was sold.</param>
    /// <param name="row">What came back.</param>
    internal bool TryTakeBack(LedgerBook book, LineRun line, SaleRow row)
    {
        var name = line.Line.Name.ToString();
        var (units, sum, currency) = (Math.Abs(row.Units ?? 0), Math.Abs(line.Base(row) ?? 0), line.ReportedIn(row));
        var entries = book.Sold(parts.Payment).Where(entry => entry.Line == name && entry.Currency == currency && IsOne(entry, row)).ToList();
        if (row.SoldIn is { } then && !entries.Exists(entry => IsSale(entry) && new ReportWindow(entry.First, entry.Last).Overlaps(then)))
            return true;
        var isOpen = entries.Exists(static entry => entry.IsUnknown);
        if (!isOpen && !HasRoom(entries, units, sum))
            return false;
        if (!isOpen && row.SoldIn is { } told && !HasRoom(entries.FindAll(entry => new ReportWindow(entry.First, entry.Last) is var days && days != ReportWindow.Life && days.Overlaps(told)), units, sum))
            return false;
        var back = book.Find(parts.Payment, name, 0, KeyOf(row).Scope, currency, row.SoldIn ?? ReportWindow.Life);
        book.Keep(back with { Counted = back.Counted + sum, Carried = back.Carried + units });
        return true;
    }

    private static bool HasRoom(List<LedgerEntry> entries, decimal units, decimal sum)
        => entries.Sum(static entry => entry.Amount - entry.Counted) >= sum && (units == 0 || entries.Sum(static entry => entry.Units - entry.Carried) >= units || entries.TrueForAll(static entry => entry.Units == 0));

    private static bool IsSale(LedgerEntry entry) => entry.Units > 0 || entry.Amount > 0 || entry.IsUnknown;

    private PoolKey KeyOf(SaleRow row)
        => new(row.Window, null, null, row.Product, parts.ToldApart.Category ? row.Category : null, parts.ToldApart.Territory ? row.Country : null, parts.ToldApart.Seller ? row.Seller : null, 0);

    /// <summary>Whether an entry is of what may be the same things, sold not later. What is not told may be the same.</summary>
    private bool IsOne(LedgerEntry entry, SaleRow row)
    {
        if (entry.First > row.Window.Last && entry.Last != IsoDay.Last)
            return false;
        var (sold, back) = (PoolKey.Read(entry.Scope, row.Window, null), KeyOf(row));
        return sold is null || (May(sold.Product, back.Product) && May(sold.Category, back.Category) && May(sold.Territory, back.Territory) && May(sold.Seller, back.Seller));

        static bool May<T>(T? one, T? other)
            where T : class
            => one is null || other is null || one.Equals(other);
    }
}
