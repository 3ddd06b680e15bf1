using System.Globalization;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>
/// Reads ETSI's public export of declarations, <c>ISLD-export.csv</c>: 40 columns between semicolons, millions of rows. Rows are read one by one; what is kept is the document that comes of
/// them. A declaration says that a patent may be essential; nothing here says that it is.
/// </summary>
public static class IsldImport
{
    private const int ProgressEvery = 10_000;

    private static readonly string[] Required = [IsldColumns.DeclarationId, IsldColumns.Company, IsldColumns.Application, IsldColumns.Publication];

    /// <summary>Reads an export.</summary>
    /// <param name="text">The text, from its first row on, which names the columns. The caller closes it.</param>
    /// <param name="limits">How much is taken; <see cref="ImportLimits.Default"/> if null.</param>
    /// <param name="progress">Is told now and then how many rows were read.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The document and what could not be carried over.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static PatentImport Read(TextReader text, ImportLimits? limits = null, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        limits ??= ImportLimits.Default;
        var log = new ImportLog(limits.MaximumDiagnostics);
        var rows = new TableRows(text, limits.MaximumRowLength);
        var builder = new IsldBuilder(limits.MaximumEntries, log);
        var read = 0L;
        if (Columns(rows, log) is { } columns)
        {
            var width = rows.Fields.Count;
            var unused = new NotCarriedColumns(columns);
            while (rows.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                if (++read % ProgressEvery == 0)
                    progress?.Report(read);
                if (!IsWhole(rows, width, log))
                    continue;

                var row = new IsldRow(columns, rows.Fields, rows.Line, log);
                unused.Note(rows.Fields);
                builder.Add(row);
            }

            unused.Report(log);
        }

        progress?.Report(read);
        return new PatentImport { Document = builder.Build(), Diagnostics = log.ToValueList(), Rows = read };
    }

    private static Dictionary<string, int>? Columns(TableRows rows, ImportLog log)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        if (rows.Read())
        {
            for (var i = 0; i < rows.Fields.Count; i++)
                columns.TryAdd(rows.Fields[i].Trim().TrimStart('\ufeff').Trim('"'), i);
        }

        foreach (var missing in Required.Where(name => !columns.ContainsKey(name)))
            log.Add(RegisterDiagnostics.MissingColumn, 1, missing, missing);
        return Required.All(columns.ContainsKey) ? columns : null;
    }

    private static bool IsWhole(TableRows rows, int width, ImportLog log)
    {
        if (rows.Problem is { } problem)
            log.Add(RegisterDiagnostics.BrokenRow, rows.Line, JsonPointerOfRow, problem, string.Join(';', rows.Fields));
        else if (rows.Fields.Count != width)
            log.Add(RegisterDiagnostics.WrongFieldCount, rows.Line, JsonPointerOfRow, rows.Fields.Count.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture), string.Join(';', rows.Fields));
        return rows.Problem is null && rows.Fields.Count == width;
    }

    private static Diagnostics.JsonPointer JsonPointerOfRow => Diagnostics.JsonPointer.Root;
}
