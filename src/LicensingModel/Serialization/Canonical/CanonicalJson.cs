using System.Buffers;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization.Canonical;

/// <summary>
/// The canonical form of JSON by RFC 8785: no white space, members sorted by name, one spelling of each string and number. Equal values have equal bytes, whoever wrote them and in whatever layout,
/// so that <see cref="ContentHash"/> of them identifies what is said.
/// </summary>
/// <remarks>
/// What this version does not understand is kept as it was written, and two such values differ by the order of their members or the spelling of a number alone (<c>1.0</c>, <c>1</c>); their canonical
/// form is one. It knows numbers as double-precision ones: of more than some 16 digits the rest is rounded. What the model itself holds is not concerned: its decimals are strings, its counts smaller.
/// </remarks>
public static class CanonicalJson
{
    private const int MaximumDepth = 1024;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth };

    /// <summary>The canonical form of any JSON.</summary>
    /// <param name="utf8">The text in UTF-8, without a byte order mark.</param>
    /// <exception cref="FormatException">It is not JSON, repeats a name in an object, holds a string that is no Unicode or a number too great for the canonical form, or nests deeper than 1024.</exception>
    public static byte[] Of(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            var output = new ArrayBufferWriter<byte>(utf8.Length);
            new CanonicalWriter(output).Write(document.RootElement);
            return output.WrittenSpan.ToArray();
        }
        catch (JsonException problem)
        {
            throw new FormatException("The text is not JSON: " + problem.Message, problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new FormatException("A string of the text is not valid Unicode.", problem);
        }
    }

    /// <summary>The canonical form of a document. <see cref="LicensingDocument.Schema"/> is left out: it says nothing of any agreement.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="FormatException">A member that is not understood holds what has no canonical form.</exception>
    /// <exception cref="InvalidOperationException">No text says what the document says; see <see cref="LicensingJson.Write(LicensingDocument)"/>.</exception>
    public static byte[] Of(LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Of(writer => AgreementFormats.Document.Write(writer, document with { Schema = null }));
    }

    /// <summary>The canonical form of an agreement, as it stands in its document, with its amendments.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <exception cref="FormatException">A member that is not understood holds what has no canonical form.</exception>
    /// <exception cref="InvalidOperationException">No text says what the agreement says; see <see cref="LicensingJson.Write(LicensingDocument)"/>.</exception>
    public static byte[] Of(Agreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Of(writer => AgreementFormats.Agreement.Write(writer, agreement));
    }

    /// <summary>The canonical form of an amendment, as it stands in its agreement.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <exception cref="FormatException">A member that is not understood holds what has no canonical form.</exception>
    /// <exception cref="InvalidOperationException">No text says what the amendment says; see <see cref="LicensingJson.Write(LicensingDocument)"/>.</exception>
    public static byte[] Of(Amendment amendment)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        return Of(writer => new AmendmentFormat().Write(writer, amendment));
    }

    /// <summary>The canonical form of what is written.</summary>
    internal static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { MaxDepth = MaximumDepth }))
            write(writer);
        return Of(output.WrittenMemory);
    }
}
