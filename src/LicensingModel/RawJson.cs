using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LicensingModel;

/// <summary>
/// One JSON value that this version of the library does not understand and keeps as it came: members in their order, numbers in their own
/// spelling (<c>1.0</c> is not <c>1</c>). Only white space outside strings and the choice of escapes within them are not kept. Equal to another
/// when <see cref="Text"/> is.
/// </summary>
public sealed class RawJson : IEquatable<RawJson>
{
    /// <summary>How many arrays and objects may stand within each other.</summary>
    public const int MaximumDepth = 64;

    private static readonly JsonDocumentOptions ReadOptions = new() { MaxDepth = MaximumDepth };
    private static readonly JsonWriterOptions WriteOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private RawJson(string text) => Text = text;

    /// <summary>The value as compact JSON, escaping no more than JSON needs as <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> sees it.</summary>
    public string Text { get; }

    /// <summary>What kind of JSON value it is.</summary>
    public JsonValueKind Kind => Text[0] switch
    {
        '{' => JsonValueKind.Object,
        '[' => JsonValueKind.Array,
        '"' => JsonValueKind.String,
        't' => JsonValueKind.True,
        'f' => JsonValueKind.False,
        'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>Whether both are the same value as kept, or both are null.</summary>
    public static bool operator ==(RawJson? left, RawJson? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(RawJson? left, RawJson? right) => !(left == right);

    /// <summary>Reads one JSON value, refusing anything else.</summary>
    /// <param name="text">JSON by RFC 8259: one value, no comments, no trailing commas, no name twice in an object, all text valid Unicode.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not such a value, or deeper than <see cref="MaximumDepth"/>.</exception>
    public static RawJson Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var result)
            ? result
            : throw new FormatException("Expected one JSON value, without comments, trailing commas or repeated names, at most 64 levels deep.");
    }

    /// <summary>Reads one JSON value, if <paramref name="text"/> is one as <see cref="Parse"/> expects it.</summary>
    /// <param name="text">The text; null is not a value.</param>
    /// <param name="result">The value.</param>
    /// <returns>Whether the text is such a value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out RawJson? result)
    {
        result = null;
        if (text is null || !UnicodeText.IsValid(text))
            return false;

        try
        {
            using var document = JsonDocument.Parse(text, ReadOptions);
            var read = Keep(document.RootElement, out var hasDuplicateKeys);
            result = hasDuplicateKeys ? null : read;
        }
        catch (JsonException)
        {
            result = null;
        }

        return result is not null;
    }

    /// <summary>Writes the value token by token, so that the writer's own indentation and escaping apply; numbers keep their spelling.</summary>
    /// <param name="writer">Where to write it; a value must be allowed there.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var document = JsonDocument.Parse(Text, ReadOptions);
        document.RootElement.WriteTo(writer);
    }

    /// <summary>Whether <paramref name="other"/> has the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals([NotNullWhen(true)] RawJson? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as RawJson);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>
    /// Takes the value on which <paramref name="reader"/> stands and leaves the reader on its last token. A name that stands twice in an object is
    /// reported, and both members are kept.
    /// </summary>
    /// <param name="reader">A reader that allows neither comments nor trailing commas.</param>
    /// <param name="hasDuplicateKeys">Whether some object in the value, at any level, has a name twice.</param>
    /// <exception cref="JsonException">
    /// The JSON is malformed; or, with the reader already on the last token, the value is deeper than <see cref="MaximumDepth"/> or holds a string
    /// that is not valid Unicode.
    /// </exception>
    internal static RawJson Read(ref Utf8JsonReader reader, out bool hasDuplicateKeys)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Keep(document.RootElement, out hasDuplicateKeys);
    }

    private static RawJson Keep(JsonElement element, out bool hasDuplicateKeys)
    {
        try
        {
            hasDuplicateKeys = HasDuplicateKeys(element, 0);
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, WriteOptions))
                element.WriteTo(writer);

            return new RawJson(Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("A string is not valid Unicode.", exception);
        }
    }

    /// <summary>Looks at every name and string, so that one that is not valid Unicode is found: the writer would replace it silently.</summary>
    private static bool HasDuplicateKeys(JsonElement element, int depth)
    {
        var found = false;
        switch (element.ValueKind)
        {
            case JsonValueKind.Object or JsonValueKind.Array when depth == MaximumDepth:
                throw new JsonException($"The value is more than {MaximumDepth} levels deep.");

            case JsonValueKind.Object:
                var names = new HashSet<string>(StringComparer.Ordinal);
                foreach (var member in element.EnumerateObject())
                    found |= !names.Add(member.Name) | HasDuplicateKeys(member.Value, depth + 1);
                break;

            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    found |= HasDuplicateKeys(item, depth + 1);
                break;

            case JsonValueKind.String:
                _ = element.GetString();
                break;
        }

        return found;
    }
}
