using System.Text;
using System.Text.Json;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>Finds where pointers stand in a text and which pointers offsets belong to, each in one pass.</summary>
internal static class TextLocator
{
    /// <summary>Deeper than any reader goes; what is deeper still is not located.</summary>
    internal const int MaximumDepth = 1024;

    /// <summary>The pointer and position of each offset. One within a token or behind it belongs to that token, one beyond a syntax error to what was open there.</summary>
    internal static (JsonPointer Pointer, TextPosition Position)[] FindOffsets(ReadOnlySpan<byte> text, ReadOnlySpan<long> ascending, JsonReaderOptions syntax = default, IReadOnlyList<TokenOrigin>? origins = null)
    {
        var result = new (JsonPointer, TextPosition)[ascending.Length];
        var lines = new LineCounter(text, origins);
        var path = new PathTracker();
        var next = 0;
        var reader = Reader(text, syntax);
        while (next < ascending.Length && TryRead(ref reader))
        {
            // What stands before this token stands in the one before it.
            for (; next < ascending.Length && ascending[next] < reader.TokenStartIndex; next++)
                result[next] = (path.Pointer, lines.At((int)ascending[next]));
            path.Follow(ref reader);
            for (; next < ascending.Length && ascending[next] == reader.TokenStartIndex; next++)
                result[next] = (path.Pointer, lines.At((int)ascending[next]));
        }

        for (; next < ascending.Length; next++)
            result[next] = (path.Pointer, lines.At((int)Math.Min(ascending[next], text.Length)));
        return result;
    }

    /// <summary>Where the value of each pointer stands, and its name; where what encloses it stands, where it leads to nothing.</summary>
    internal static Dictionary<JsonPointer, (TextPosition Value, TextPosition Name)> FindPointers(ReadOnlySpan<byte> text, IEnumerable<JsonPointer> pointers, JsonReaderOptions syntax = default, IReadOnlyList<TokenOrigin>? origins = null)
    {
        var root = PointerTrie.Of(pointers);
        var lines = new LineCounter(text, origins);
        var path = new PathTracker();
        var reader = Reader(text, syntax);
        while (root.IsIncomplete && TryRead(ref reader))
        {
            path.Follow(ref reader);
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray || root.Find(path.Segments) is not { IsFound: false } node)
                continue;

            if (reader.TokenType == JsonTokenType.PropertyName)
                node.Named(lines.At((int)reader.TokenStartIndex));
            else
                node.Found(lines.At((int)reader.TokenStartIndex));
        }

        Dictionary<JsonPointer, (TextPosition Value, TextPosition Name)> positions = [];
        root.Collect(new TextPosition(1, 1), positions);
        return positions;
    }

    /// <summary>Every text that stands in a text as a member `id`.</summary>
    internal static HashSet<string> FindIds(ReadOnlySpan<byte> text)
    {
        HashSet<string> ids = new(StringComparer.Ordinal);
        var reader = Reader(text);
        while (TryRead(ref reader))
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !JsonBytes.Of(ref reader).SequenceEqual("id"u8) || !TryRead(ref reader))
                continue;

            if (reader.TokenType == JsonTokenType.String)
                ids.Add(Encoding.UTF8.GetString(JsonBytes.Of(ref reader)));
        }

        return ids;
    }

    /// <summary>The line and column of an offset.</summary>
    internal static TextPosition PositionOf(ReadOnlySpan<byte> text, int offset) => new LineCounter(text).At(offset);

    internal static Utf8JsonReader Reader(ReadOnlySpan<byte> text, JsonReaderOptions syntax = default)
        => new(text, syntax with { MaxDepth = MaximumDepth });

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            // The syntax error itself was reported by the reading; places before it are still found.
            return false;
        }
    }
}
