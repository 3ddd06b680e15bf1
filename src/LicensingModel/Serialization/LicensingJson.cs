using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization;

/// <summary>
/// Reads and writes documents as JSON. Reading reports every problem at once, with code, pointer, line and column, and returns what could be read; no text makes it
/// throw. Writing gives equal values equal bytes, and gives back what was read of things that this version does not know.
/// </summary>
public static class LicensingJson
{
    /// <summary>For people.</summary>
    internal static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Without any white space.</summary>
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is passed over. Kept by the result, not copied: it must not change afterwards.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>What could be read, and everything that was found wrong.</returns>
    public static ReadResult<LicensingDocument> Read(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
        => JsonReading.Read(utf8, AgreementFormats.Document, options ?? ReadOptions.Default, JsonReading.CheckDocument);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ReadOptions?)"/>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<LicensingDocument> Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(JsonReading.Encode(text), options);
    }

    /// <summary>Reads a document from a text that was made of another notation, or that was read before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>What could be read, and everything that was found wrong.</returns>
    public static ReadResult<LicensingDocument> Read(JsonText text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return JsonReading.Read(text, AgreementFormats.Document, options ?? ReadOptions.Default, JsonReading.CheckDocument);
    }

    /// <summary>Reads one agreement that stands alone. Ids that it refers to are declared elsewhere, so they are not checked.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is passed over. Kept by the result, not copied: it must not change afterwards.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>What could be read, and everything that was found wrong.</returns>
    public static ReadResult<Agreement> ReadAgreement(ReadOnlyMemory<byte> utf8, ReadOptions? options = null)
        => JsonReading.Read(utf8, AgreementFormats.Agreement, options ?? ReadOptions.Default, JsonReading.CheckElement);

    /// <summary>Writes a document as text, indented, with a line feed at the end.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException">
    /// A member said to be unknown has the name of a known one, or was added to what is not written member by member, such as a day: no text says that.
    /// </exception>
    public static string Write(LicensingDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, document);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes a document in UTF-8.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="document">The document.</param>
    /// <param name="indented">Whether for people, with a line feed at the end; otherwise without any white space.</param>
    /// <exception cref="InvalidOperationException">
    /// A member said to be unknown has the name of a known one, or was added to what is not written member by member, such as a day: no text says that.
    /// </exception>
    public static void Write(IBufferWriter<byte> output, LicensingDocument document, bool indented = true)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        using (var writer = new Utf8JsonWriter(output, indented ? Indented : Compact))
            AgreementFormats.Document.Write(writer, document);
        if (indented)
            output.Write("\n"u8);
    }

    /// <summary>Writes a document to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException">
    /// A member said to be unknown has the name of a known one, or was added to what is not written member by member, such as a day: no text says that.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        AgreementFormats.Document.Write(writer, document);
    }

    /// <summary>Writes one agreement to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="InvalidOperationException">
    /// A member said to be unknown has the name of a known one, or was added to what is not written member by member, such as a day: no text says that.
    /// </exception>
    public static void Write(Utf8JsonWriter writer, Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(agreement);
        AgreementFormats.Agreement.Write(writer, agreement);
    }
}
