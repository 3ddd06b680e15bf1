using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A list as a JSON array. An item that cannot be read is reported and left out.</summary>
internal sealed class ListFormat<T>(JsonFormat<T> item, int minimum = 0) : JsonFormat<ValueList<T>>, IDescribed, IListFormat
    where T : notnull
{
    /// <inheritdoc/>
    public bool IsDescribedInPlace => true;

    /// <inheritdoc/>
    public string SchemaName => $"{SchemaBook.NameOf(item)}.List{(minimum > 0 ? minimum : string.Empty)}";

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Array(book.Use(item), minimum);

    Type IListFormat.ItemType => typeof(T);

    bool IListFormat.TryReadItem(ref Utf8JsonReader reader, ReadSession session, [NotNullWhen(true)] out object? value)
    {
        value = item.TryRead(ref reader, session, out var read) ? read : null;
        return value is not null;
    }

    void IListFormat.WriteItem(Utf8JsonWriter writer, object value) => item.Write(writer, (T)value);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return Fail(ref reader, session, "an array", out value);

        var offset = reader.TokenStartIndex;
        var items = default(Items<T>);
        items.Read(ref reader, session, item);
        value = ValueList.Create(items.Span);
        if (items.Places is { } places)
            Move(session, offset, places);
        return items.AreEnough(session, offset, value.Count, minimum);
    }

    private static void Move(ReadSession session, long offset, int[] places) => session.Move(offset, () => places);

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var entry in value)
            item.Write(writer, entry);
        writer.WriteEndArray();
    }
}

/// <summary>What stands between brackets, for lists and sets.</summary>
internal struct Items<T>
    where T : notnull
{
    private const int Unknown = int.MaxValue;

    private Gathered<T> _read;

    /// <summary>How many items are written that could not be read; very many, where this cannot be known.</summary>
    private int _unread;

    private List<int>? _places;

    /// <summary>For each item read, its place in the text; null where they follow each other.</summary>
    internal readonly int[]? Places => _places?.ToArray();

    /// <summary>The items read.</summary>
    [UnscopedRef]
    internal readonly ReadOnlySpan<T> Span => _read.Span;

    /// <summary>Reads the items of the array on whose first token the reader stands.</summary>
    internal void Read(ref Utf8JsonReader reader, ReadSession session, JsonFormat<T> format)
    {
        if (!session.Enter(ref reader))
        {
            reader.TrySkip();
            _unread = Unknown;
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (session.IsExhausted)
                reader.TrySkip();
            else if (format.TryRead(ref reader, session, out var item))
                Keep(item);
            else
                Omit();
        }

        if (session.IsExhausted || session.IsPastTheCut(ref reader))
            _unread = Unknown;
    }

    private void Keep(T item)
    {
        _places?.Add(_read.Count + _unread);
        _read.Add(item);
    }

    private void Omit()
    {
        _places ??= [.. Enumerable.Range(0, _read.Count)];
        _unread++;
    }

    /// <summary>Whether there are enough items. Too few is reported only where there would be too few if all had been read.</summary>
    internal readonly bool AreEnough(ReadSession session, long offset, int count, int minimum)
    {
        if (count >= minimum)
            return true;

        if (_unread < minimum - count)
            session.Report(ReadingDiagnostics.TooFewItems, offset, minimum.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
        return false;
    }
}

/// <summary>A list that is read and written item by item, by those that do not hold it whole.</summary>
internal interface IListFormat
{
    /// <summary>What the list holds.</summary>
    Type ItemType { get; }

    /// <summary>Reads the item on whose first token the reader stands.</summary>
    bool TryReadItem(ref Utf8JsonReader reader, ReadSession session, [NotNullWhen(true)] out object? value);

    /// <summary>Writes an item.</summary>
    void WriteItem(Utf8JsonWriter writer, object value);
}
