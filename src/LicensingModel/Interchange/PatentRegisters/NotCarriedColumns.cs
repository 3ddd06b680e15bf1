using System.Globalization;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>Counts the rows that hold something in columns for which the model has no place, so that this is said once for each column, and not for each row.</summary>
internal sealed class NotCarriedColumns
{
    private readonly (string Name, int Index)[] _columns;
    private readonly long[] _counts;

    internal NotCarriedColumns(Dictionary<string, int> columns)
    {
        var known = IsldColumns.All.Except(IsldColumns.NotCarried, StringComparer.Ordinal).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _columns = columns.Where(column => !known.Contains(column.Key)).Select(column => (column.Key, column.Value)).OrderBy(column => column.Value).ToArray();
        _counts = new long[_columns.Length];
    }

    internal void Note(IReadOnlyList<string> fields)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            var text = fields[_columns[i].Index];
            if (!string.IsNullOrWhiteSpace(text) && !text.Trim().Equals("NULL", StringComparison.OrdinalIgnoreCase))
                _counts[i]++;
        }
    }

    internal void Report(ImportLog log)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_counts[i] > 0)
                log.Add(RegisterDiagnostics.NotCarried, 1, _columns[i].Name, _columns[i].Name, _counts[i] == 1 ? "1 row" : _counts[i].ToString(CultureInfo.InvariantCulture) + " rows");
        }
    }
}
