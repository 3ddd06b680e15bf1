using LicensingModel.Diagnostics;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>
/// Reads a plain list of numbers: one in each row, or one column of a table whose fields stand between commas, semicolons or tabs, quoted or not. A first row of names is
/// recognised. Every row that is refused has a finding with its line. Rows are read one after another, so that a list may be of any length; a row may have at most
/// <see cref="LongestRow"/> characters.
/// </summary>
public static class PatentNumberCsv
{
    /// <summary>How many characters a row may have.</summary>
    public const int LongestRow = 64 * 1024;

    private static readonly string[] KnownNames =
    [
        "number", "patent", "patent number", "patent no", "patent no.", "patent_number", "publication", "publication number", "publication_number", "publ_number", "publn_nr",
        "document", "document number", "doc_number", "application number", "application_number", "patent id", "patent_id", "nummer", "id",
    ];

    /// <summary>Reads a whole list.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="column">The name of the column that holds the numbers; null for the first, or for one whose name says so.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static PatentNumberList Read(TextReader reader, string? column = null) => new(ReadRows(reader, column).ToValueList());

    /// <summary>Reads row after row, and keeps none.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="column">The name of the column that holds the numbers; null for the first, or for one whose name says so.</param>
    /// <returns>The rows that have any text, without the row of names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static IEnumerable<PatentNumberRow> ReadRows(TextReader reader, string? column = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Rows(new DelimitedText(reader), column);
    }

    private static IEnumerable<PatentNumberRow> Rows(DelimitedText text, string? column)
    {
        var at = -1;
        while (text.TryRead(out var row))
        {
            if (at < 0)
            {
                at = IndexOf(row, column);
                if (at < 0)
                {
                    var names = string.Join(", ", row.Fields.Take(8).Select(field => $"`{Excerpt.Of(field.Text.Trim())}`"));
                    yield return Refused(row, PatentNumberDiagnostics.At(PatentNumberDiagnostics.NoSuchColumn, row.Position, Excerpt.Of(column!), names));
                    yield break;
                }

                if (row.Refusal is null && at < row.Fields.Count && IsName(row.Fields[at].Text, column))
                    continue;
            }

            if (row.Refusal is not null)
                yield return Refused(row, row.Refusal);
            else if (row.Fields.Any(field => !string.IsNullOrWhiteSpace(field.Text)))
                yield return Read(row, at);
        }
    }

    private static PatentNumberRow Read(DelimitedRow row, int at)
    {
        // A comma within a number that is not quoted: `US 6,147,451`.
        if (at == 0 && row.Whole is { Length: <= PatentNumberReading.LongestText } whole && row.Fields.Count > 1 && PatentNumberReading.Of(whole) is { IsRead: true } grouped)
            return new PatentNumberRow(whole, row.Position, grouped, PatentNumberDiagnostics.Of(grouped, row.Position));

        var (text, position) = at < row.Fields.Count ? row.Fields[at] : (string.Empty, row.Position);
        var reading = PatentNumberReading.Of(text.Trim());
        return new PatentNumberRow(text.Trim(), position, reading, PatentNumberDiagnostics.Of(reading, position));
    }

    private static PatentNumberRow Refused(DelimitedRow row, Diagnostic finding) => new(string.Empty, row.Position, null, [finding]);

    private static int IndexOf(DelimitedRow row, string? column)
    {
        if (column is not null)
            return row.Fields.ToList().FindIndex(field => IsName(field.Text, column));
        return Math.Max(0, row.Fields.ToList().FindIndex(field => IsName(field.Text, null)));
    }

    private static bool IsName(string text, string? column)
        => column is null
            ? KnownNames.Contains(text.Trim(), StringComparer.OrdinalIgnoreCase)
            : string.Equals(text.Trim(), column.Trim(), StringComparison.OrdinalIgnoreCase);
}
