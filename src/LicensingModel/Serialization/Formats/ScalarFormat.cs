using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A scalar as a JSON string in its one spelling.</summary>
/// <param name="isRepeated">Whether a document usually has the same scalar many times, so that it is worth to look for it among those read before.</param>
internal sealed class ScalarFormat<T>(bool isRepeated = false) : JsonFormat<T>, IDescribed
    where T : Scalar<T>, IScalar<T>
{
    // Tells scalars of the same text but different type apart.
    private readonly uint _salt = JsonBytes.Hash(Encoding.UTF8.GetBytes(typeof(T).Name));

    /// <inheritdoc/>
    public string SchemaName => typeof(T).Name;

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Matching(T.Expectation, T.Pattern);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (!session.IsText(ref reader))
            return Fail(ref reader, session, T.Expectation, out value);

        if (TryReadText(ref reader, session, out value))
            return true;

        if (session.TryGetString(ref reader, out var text))
            session.Report(ReadingDiagnostics.NotSuchText, ref reader, ReadSession.Quote(text), T.Expectation);
        return false;
    }

    /// <summary>Reads the name or string on which the reader stands, reporting nothing.</summary>
    internal bool TryReadText(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        var bytes = JsonBytes.Of(ref reader);
        if (!isRepeated || session.Scalars is not { } scalars)
            return TryParse(bytes, out value);

        var hash = JsonBytes.Hash(bytes) + _salt;
        if (scalars.Find(this, hash, bytes) is { } known)
        {
            // What stands in the cache under this format was put there below.
            value = Unsafe.As<T>(known);
            return true;
        }

        if (!TryParse(bytes, out value))
            return false;

        scalars.Add(this, hash, value.ToString(), value);
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

    internal override bool IsText => true;

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, value.ToString());

    private static bool TryParse(ReadOnlySpan<byte> bytes, [MaybeNullWhen(false)] out T value)
    {
        const int Short = 64;
        var characters = bytes.Length <= Short ? stackalloc char[Short] : new char[bytes.Length];
        value = null;
        return Utf8.ToUtf16(bytes, characters, out _, out var count, replaceInvalidSequences: false) == OperationStatus.Done
            && T.TryParse(characters[..count], out value);
    }
}
