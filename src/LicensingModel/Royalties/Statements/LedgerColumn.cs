using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Statements;

/// <summary>What a step has counted of a column of the reports, beside units and sums.</summary>
/// <param name="Name">The column.</param>
/// <param name="Sum">What the rows say in it, added up.</param>
public sealed record LedgerColumn(string Name, decimal Sum)
{
    /// <summary>Two lists together, by the names.</summary>
    internal static ValueList<LedgerColumn> Together(ValueList<LedgerColumn> one, ValueList<LedgerColumn> other)
        => other.Count == 0 ? one
            : one.Count == 0 ? other
            : one.Concat(other).GroupBy(static column => column.Name, StringComparer.Ordinal).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => new LedgerColumn(group.Key, group.Sum(static column => column.Sum))).ToValueList();

    /// <summary>The sum of a column; null where it was not counted.</summary>
    internal static decimal? Find(ValueList<LedgerColumn> columns, ReportName name) => columns.FirstOrDefault(column => column.Name == name.ToString())?.Sum;
}
