using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Schemas;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization;

/// <summary>
/// The document format in JSON Schema 2020-12, made from the tables by which documents are read and written: for editors, forms and validators of other languages. What is read
/// without an error, the schema accepts; some errors it cannot see, which are listed in the documentation.
/// </summary>
public static class LicensingSchema
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What identifies the schema, with the version of the document format in it. It leads nowhere.</summary>
    public static string Id { get; } = FormattableString.Invariant($"urn:licensing-model:document:{LicensingDocument.CurrentSchemaVersion}");

    /// <summary>The schema as text, indented, with a line feed at the end.</summary>
    public static string Write()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, Indented))
            Write(writer);
        return Encoding.UTF8.GetString(output.WrittenSpan) + "\n";
    }

    /// <summary>Writes the schema to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    public static void Write(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var book = new SchemaBook();
        var document = book.Use(AgreementFormats.Document);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = "Licensing document",
            ["description"] = "Technology licensing agreements, with the parties, patents, products, sources and events that they speak of.",
            ["$ref"] = document["$ref"]!.DeepClone(),
            ["$defs"] = book.Definitions(),
        };
        schema.WriteTo(writer);
    }
}
