using System.Globalization;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Matrices;

/// <summary>
/// Writes a matrix as CSV (RFC 4180): a line with the names of the columns, then a line for each cell. Lines end with CR and LF; a field with a comma, quotation mark or line
/// end is quoted. A field that a spreadsheet would take for a formula, because it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a line end, is given an
/// apostrophe before it, so that it stays text.
/// </summary>
public static class MatrixCsv
{
    private static readonly string[] Columns = ["actor", "act", "on", "patent", "product", "country", "outcome", "basis", "missing"];

    /// <summary>Writes it. An open dimension is <c>*</c>; the basis names agreement and provision, as <c>agreement/provision</c>, several separated by a space.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="matrix">The matrix.</param>
    public static void Write(TextWriter writer, CoverageMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(matrix);
        Write(writer, Columns);
        foreach (var cell in matrix.Cells)
        {
            Write(
                writer,
                cell.Question.Actor.ToString(),
                cell.Question.Act.ToString(),
                cell.Question.On.ToString(),
                cell.Patent?.Value ?? Dimension<PatentId>.Open.ToString(),
                cell.Product?.Value ?? Dimension<ProductId>.Open.ToString(),
                cell.Country?.Value ?? Dimension<CountryCode>.Open.ToString(),
                AnswerFormats.Outcome.NameOf(cell.Outcome).ToString(),
                string.Join(' ', cell.Basis.Select(basis => $"{basis.Agreement}/{basis.Provision}")),
                cell.Missing.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>One field, quoted where it must be, and harmless in a spreadsheet.</summary>
    internal static string Field(string text)
    {
        var harmless = text.Length > 0 && "=+-@\t\r\n".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Write(TextWriter writer, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                writer.Write(',');
            writer.Write(Field(fields[i]));
        }

        writer.Write("\r\n");
    }
}
