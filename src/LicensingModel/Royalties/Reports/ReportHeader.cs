using LicensingModel.Diagnostics;

namespace LicensingModel.Royalties.Reports;

/// <summary>The names of the columns of a table.</summary>
internal sealed class ReportHeader
{
    private readonly Dictionary<string, int> _columns;

    private ReportHeader(Dictionary<string, int> columns, int count) => (_columns, Count) = (columns, count);

    /// <summary>How many columns there are.</summary>
    internal int Count { get; }

    /// <summary>The names of the columns, in their order.</summary>
    internal IEnumerable<string> Names => _columns.Keys;

    /// <summary>Reads the first record; null, and a diagnostic, where it is none or misses a column that is needed.</summary>
    internal static ReportHeader? Read(DelimitedText text, ReadOnlySpan<string> needed, List<Diagnostic> diagnostics)
    {
        var cells = text.Next();
        if (cells is null || text.Fault is not null)
        {
            diagnostics.Add(ReportDiagnostics.At(ReportDiagnostics.NotARecord, text.Line, 1, text.Fault ?? "there is no first line with the names of the columns"));
            return null;
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Count; i++)
        {
            var name = (i == 0 ? cells[i].TrimStart('\uFEFF') : cells[i]).Trim();
            if (!columns.TryAdd(name, i))
            {
                diagnostics.Add(ReportDiagnostics.At(ReportDiagnostics.ColumnTwice, text.Line, text.Columns[i], name));
                return null;
            }
        }

        var isWhole = true;
        foreach (var name in needed)
        {
            if (columns.ContainsKey(name))
                continue;
            diagnostics.Add(ReportDiagnostics.At(ReportDiagnostics.NoColumn, text.Line, 1, name, string.Join(", ", columns.Keys), Hint(name, columns.Keys)));
            isWhole = false;
        }

        return isWhole ? new ReportHeader(columns, cells.Count) : null;
    }

    private static string Hint(string name, IReadOnlyCollection<string> there)
        => there.FirstOrDefault(other => other.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } other ? $"; `{other}` is another name, as capital letters count"
        : there.Any(static other => other.Contains(';', StringComparison.Ordinal) || other.Contains('\t', StringComparison.Ordinal)) ? "; columns are separated by commas, and by nothing else" : string.Empty;

    /// <summary>The place of a column; −1 where the table has none of that name.</summary>
    internal int Find(string name) => _columns.GetValueOrDefault(name, -1);
}
