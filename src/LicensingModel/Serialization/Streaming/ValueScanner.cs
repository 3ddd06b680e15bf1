using System.Text.Json;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// Goes over a window token by token until a value is there whole, however it comes in pieces. Each token is looked at once, apart from one that is broken off: that is
/// looked at again when the window has doubled, so that the time stays linear.
/// </summary>
internal sealed class ValueScanner(TextWindow window)
{
    // Where the window begins, and where the scanning stands.
    private JsonReaderState _begin = new(new JsonReaderOptions { MaxDepth = Reading.TextLocator.MaximumDepth });
    private JsonReaderState _state;
    private JsonTokenType _first;
    private int _depth;

    /// <summary>Where the value begins, from the beginning of the window.</summary>
    internal int Start { get; private set; }

    /// <summary>How far it was gone over: behind the last token that is whole.</summary>
    internal int End { get; private set; }

    /// <summary>Whether the value was begun and is not there whole.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>How many objects and arrays are open, those around the value included.</summary>
    internal int OpenDepth { get; private set; }

    /// <summary>How many bytes the window should hold before it is worth to look again.</summary>
    internal int Wanted { get; private set; }

    /// <summary>The next token; null where it is not there whole, or the text ends.</summary>
    /// <exception cref="JsonException">The text is no JSON there.</exception>
    internal JsonTokenType? First()
    {
        if (_first != JsonTokenType.None)
            return _first;

        var reader = Reader();
        if (!reader.Read())
        {
            Wanted = window.Span.Length * 2;
            return null;
        }

        _first = reader.TokenType;
        _state = reader.CurrentState;
        _depth = reader.CurrentDepth;
        (Start, End) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
        IsOpen = _first is JsonTokenType.StartObject or JsonTokenType.StartArray;
        OpenDepth = _depth + (IsOpen ? 1 : 0);
        return _first;
    }

    /// <summary>A reader that stands before the value.</summary>
    internal Utf8JsonReader Reader() => new(window.Span, window.IsFinal, _begin);

    /// <summary>A reader that stands before the value, as if the text went on otherwise.</summary>
    internal Utf8JsonReader Reader(ReadOnlySpan<byte> text) => new(text, isFinalBlock: false, _begin);

    /// <summary>Goes over the value that begins with the token; false where it is not there whole.</summary>
    /// <param name="isPassed">Whether what was gone over is let go at once.</param>
    /// <exception cref="JsonException">The text is no JSON there.</exception>
    internal bool ToEnd(bool isPassed)
    {
        if (IsOpen)
            Scan();
        if (!isPassed)
            return !IsOpen;

        window.Advance(End);
        _begin = _state;
        (Start, End) = (0, 0);
        if (!IsOpen)
            _first = JsonTokenType.None;
        return !IsOpen;
    }

    /// <summary>Passes what was gone over: the value, or the token alone where the value is entered.</summary>
    internal void Pass()
    {
        IsOpen = false;
        ToEnd(isPassed: true);
    }

    private void Scan()
    {
        var begin = End;
        var reader = new Utf8JsonReader(window.Span[begin..], window.IsFinal, _state);
        while (IsOpen && reader.Read())
        {
            End = begin + (int)reader.BytesConsumed;
            var isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            OpenDepth = reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);
            IsOpen = !isEnd || reader.CurrentDepth > _depth;
        }

        _state = reader.CurrentState;
        Wanted = End > begin ? window.Span.Length + 1 : window.Span.Length * 2;
    }
}
