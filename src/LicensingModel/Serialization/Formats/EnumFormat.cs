using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A closed set of facts as a JSON string. Any other word is an error, which names those there are.</summary>
internal sealed class EnumFormat<T>(params (T Value, string Name)[] names) : JsonFormat<T>, IDescribed
    where T : struct, Enum
{
    private readonly Entry[] _names = names.Select(entry => new Entry(entry.Value, JsonEncodedText.Encode(entry.Name), entry.Value)).ToArray();

    /// <summary>The names, for those that look at the table.</summary>
    internal IEnumerable<string> Names => names.Select(entry => entry.Name);

    /// <inheritdoc/>
    public string SchemaName => typeof(T).Name;

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.OneOf(Names);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out T value)
    {
        if (!session.IsText(ref reader))
            return Fail(ref reader, session, $"one of {string.Join(", ", Names.Select(name => $"`{name}`"))}", out value);

        if (TryMatch(ref reader, out value))
            return true;

        if (session.TryGetString(ref reader, out var word))
            session.Report(ReadingDiagnostics.NotOneOf, ref reader, Objection(word).AsSpan());

        value = default;
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(NameOf(value));

    internal override bool IsText => true;

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, NameOf(value));

    internal override object Boxed(T value) => EntryOf(value).Boxed;

    /// <summary>Compares the string or name on which the reader stands with every name.</summary>
    internal bool TryMatch(ref Utf8JsonReader reader, out T value)
    {
        var word = JsonBytes.Of(ref reader);
        foreach (var entry in _names)
        {
            if (word.SequenceEqual(entry.Name.EncodedUtf8Bytes))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The name of a value.</summary>
    internal JsonEncodedText NameOf(T value) => EntryOf(value).Name;

    /// <summary>What is reported of a word that is none of the names: the word, the names, and which of them may be meant.</summary>
    internal ValueList<string> Objection(string word)
        => [ReadSession.Quote(word), string.Join(", ", Names.Select(name => $"`{name}`")), Keywords.Suggest(word, Names)];

    private Entry EntryOf(T value)
    {
        foreach (var entry in _names)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
                return entry;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
    }

    private readonly record struct Entry(T Value, JsonEncodedText Name, object Boxed);
}
