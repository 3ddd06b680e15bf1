using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Matrices;

/// <summary>Writes a matrix as JSON. Equal matrices give equal bytes; what is open is null or an empty list. The names of members are part of what the library promises.</summary>
public static class MatrixJson
{
    /// <summary>Writes it to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="matrix">The matrix.</param>
    public static void Write(Utf8JsonWriter writer, CoverageMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(matrix);
        writer.WriteStartObject();
        writer.WritePropertyName("asked");
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(matrix.Question.Asked));
        WriteIds(writer, "products", matrix.Question.Products.Select(product => product.Value));
        WriteIds(writer, "countries", matrix.Question.Countries.Select(country => country.Value));
        WriteIds(writer, "patents", matrix.Question.Patents.Select(patent => patent.Value));
        writer.WriteStartObject("counts");
        foreach (var outcome in Enum.GetValues<Outcome>())
            writer.WriteNumber(AnswerFormats.Outcome.NameOf(outcome), matrix.Count(outcome));
        writer.WriteEndObject();
        writer.WriteBoolean("isPermittedThroughout", matrix.IsPermittedThroughout);
        MissingJson.WritePresumptions(writer, matrix.Presumptions);
        writer.WriteStartArray("cells");
        foreach (var cell in matrix.Cells)
            WriteCell(writer, cell);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, MatrixCell cell)
    {
        writer.WriteStartObject();
        writer.WriteString("patent", cell.Patent?.Value);
        writer.WriteString("product", cell.Product?.Value);
        writer.WriteString("country", cell.Country?.Value);
        writer.WriteString("outcome", AnswerFormats.Outcome.NameOf(cell.Outcome));
        writer.WriteBoolean("isPermitted", cell.IsPermitted);
        writer.WriteStartArray("basis");
        foreach (var basis in cell.Basis)
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", basis.Agreement.Value);
            writer.WriteString("provision", basis.Provision.Value);
            writer.WriteString("clause", basis.Clause?.ToString());
            writer.WriteString("gives", AnswerFormats.Outcome.NameOf(basis.Gives));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("missing", cell.Missing);
        writer.WriteBoolean("isBoundExceeded", cell.IsBoundExceeded);
        writer.WritePropertyName("question");
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(cell.Question));
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, string member, IEnumerable<string> ids)
    {
        writer.WriteStartArray(member);
        foreach (var id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }
}
