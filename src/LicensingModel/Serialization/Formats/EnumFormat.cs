using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>A closed set of facts as a JSON string. Any other word is an error, which names those there are.</summary>
internal sealed class EnumFormat<T>(params (T Value, string Name)[] names) : JsonFormat<T>
    where T : struct, Enum
{
    private readonly (T Value, JsonEncodedText Name)[] _names = names.Select(entry => (entry.Value, JsonEncodedText.Encode(entry.Name))).ToArray();

    /// <summary>The names, for those that look at the table.</summary>
    internal IEnumerable<string> Names => names.Select(entry => entry.Name);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Fail(ref reader, session, $"one of {string.Join(", ", Names.Select(name => $"`{name}`"))}", out value);

        if (TryMatch(ref reader, out value))
            return true;

        if (session.TryGetString(ref reader, out var word))
            session.Report(ReadingDiagnostics.NotOneOf, ref reader, Objection(word).AsSpan());

        value = default;
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(NameOf(value));

    /// <summary>Compares the string or name on which the reader stands with every name.</summary>
    internal bool TryMatch(ref Utf8JsonReader reader, out T value)
    {
        var isComparable = ReadSession.IsComparable(ref reader);
        foreach (var (known, name) in _names)
        {
            if (isComparable && reader.ValueTextEquals(name.EncodedUtf8Bytes))
            {
                value = known;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The name of a value.</summary>
    internal JsonEncodedText NameOf(T value)
    {
        foreach (var (known, name) in _names)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
                return name;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
    }

    /// <summary>What is reported of a word that is none of the names: the word, the names, and which of them may be meant.</summary>
    internal ValueList<string> Objection(string word)
        => [ReadSession.Quote(word), string.Join(", ", Names.Select(name => $"`{name}`")), Keywords.Suggest(word, Names)];
}
