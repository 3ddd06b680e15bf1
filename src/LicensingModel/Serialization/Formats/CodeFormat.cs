using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A word of an open vocabulary as a JSON string. A known word costs no allocation; an unknown one is kept.</summary>
internal sealed class CodeFormat<T> : JsonFormat<T>, IDescribed
    where T : Code<T>, IScalar<T>, ICode<T>
{
    private readonly (JsonEncodedText Text, T Code)[] _known = T.Known.Select(code => (JsonEncodedText.Encode(code.Value), code)).ToArray();

    /// <inheritdoc/>
    public string SchemaName => typeof(T).Name;

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Open(T.Known.Select(code => code.Value), Phrases.Matching(T.Expectation, T.Pattern));

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (!session.IsText(ref reader))
            return Fail(ref reader, session, T.Expectation, out value);

        var bytes = JsonBytes.Of(ref reader);
        foreach (var (text, code) in _known)
        {
            if (bytes.SequenceEqual(text.EncodedUtf8Bytes))
            {
                value = code;
                return true;
            }
        }

        value = null;
        if (!session.TryGetString(ref reader, out var word))
            return false;

        if (Scalar<T>.TryParse(word, out value))
            return true;

        session.Report(ReadingDiagnostics.NotSuchText, ref reader, ReadSession.Quote(word), T.Expectation);
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.Value);

    internal override bool IsText => true;

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, value.Value);
}
