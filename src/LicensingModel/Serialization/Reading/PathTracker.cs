using System.Globalization;
using System.Text.Json;
using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>Follows a reader token by token and knows where in the document it stands.</summary>
internal sealed class PathTracker
{
    private readonly List<string> _segments = [];
    private readonly List<int> _counters = [];
    private bool _isNamed;

    /// <summary>Where the last token stands.</summary>
    internal IReadOnlyList<string> Segments => _segments;

    /// <summary>Where the last token stands.</summary>
    internal JsonPointer Pointer => JsonPointer.Of(_segments);

    /// <summary>Takes the token on which the reader now stands into account.</summary>
    internal void Follow(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                TrimTo(_counters.Count - 1);
                _segments.Add(Name(ref reader));
                _isNamed = true;
                return;

            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _counters.RemoveAt(_counters.Count - 1);
                TrimTo(_counters.Count);
                return;
        }

        if (_counters.Count > 0 && !_isNamed)
        {
            // An item of an array: its position takes the place of the one before.
            TrimTo(_counters.Count - 1);
            _segments.Add(_counters[^1].ToString(CultureInfo.InvariantCulture));
            _counters[^1]++;
        }

        _isNamed = false;
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            _counters.Add(0);
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair; the reading has reported it.
            return "\uFFFD";
        }
    }

    private void TrimTo(int count)
    {
        if (count >= 0 && _segments.Count > count)
            _segments.RemoveRange(count, _segments.Count - count);
    }
}
