using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Terms;

/// <summary>Whether what a sale has in a column is what a scope asks for.</summary>
/// <param name="condition">What is asked.</param>
/// <param name="column">Where the column stands; below zero where the report has none.</param>
/// <param name="events">When events happened.</param>
/// <param name="isComparable">Whether a number of a row can be compared with one of the schedule.</param>
internal sealed class ColumnTest(SaleCondition condition, int column, IEventDates events, Func<SaleRow, SaleCondition, bool> isComparable)
{
    private readonly HashSet<string> _values = condition.Values.Select(static name => name.ToString()).ToHashSet(StringComparer.Ordinal);
    private readonly bool _isOfValues = condition.Values.Count > 0 || (!condition.HasNumber && condition is { Since: null, Until: null, Territory: null });

    /// <summary>The name of the column.</summary>
    internal string Name { get; } = condition.Column.ToString();

    /// <summary>Whether it is so; nobody can say of an empty cell, or of one that cannot be read.</summary>
    internal Truth Holds(SaleRow row)
    {
        if (column < 0 || row.Cells[column] is not { Length: > 0 } cell)
            return Truth.Unknown;
        var result = _isOfValues ? (Truth)_values.Contains(cell) : Truth.True;
        if (condition.HasNumber)
            result &= Number(row, cell);
        if (condition.Since is not null || condition.Until is not null)
            result &= Day(cell);
        return condition.Territory is { } territory ? result & Place(territory, cell, row.Window) : result;
    }

    private Truth Number(SaleRow row, string cell)
        => ReportNumber.TryParse(cell, out var number) && (number == 0 || isComparable(row, condition))
            ? !(number < condition.From?.Value || number <= condition.Above?.Value || number > condition.Through?.Value || number >= condition.Below?.Value) : Truth.Unknown;

    private Truth Day(string cell)
        => IsoDay.TryParse(cell, out var day) ? (condition.Since?.Resolve(events).IsOnOrBefore(day) ?? Truth.True) & (condition.Until?.Resolve(events).IsOnOrAfter(day) ?? Truth.True) : Truth.Unknown;

    private static Truth Place(Territory territory, string cell, ReportWindow window)
        => CountryCode.TryParse(cell, out var country) && territory.Contains(country, window.First) is var first && first == territory.Contains(country, window.Last) ? first : Truth.Unknown;
}
