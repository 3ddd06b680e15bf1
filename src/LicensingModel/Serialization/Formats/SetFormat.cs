using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>A set as a JSON array, written sorted; the order in which it is read does not matter, a repetition is reported.</summary>
internal sealed class SetFormat<T>(JsonFormat<T> item, int minimum = 0) : JsonFormat<ValueSet<T>>, IDescribed
    where T : notnull, IComparable<T>
{
    /// <inheritdoc/>
    public bool IsDescribedInPlace => true;

    /// <inheritdoc/>
    public string SchemaName => $"{SchemaBook.NameOf(item)}.Set{(minimum > 0 ? minimum : string.Empty)}";

    // That something is named twice is a warning only, so the items need not be unique.
    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => Phrases.Array(book.Use(item), minimum);

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValueSet<T> value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return Fail(ref reader, session, "an array", out value);

        var offset = reader.TokenStartIndex;
        var items = default(Items<T>);
        items.Read(ref reader, session, item);
        value = ValueSet.Create(items.Span);
        if (value.Count < items.Span.Length)
            session.Report(ReadingDiagnostics.RepeatedItem, offset);
        var places = items.Places;
        if (places is not null || !AreInOrder(items.Span, value))
            Move(session, offset, items.Span.ToArray(), places, value);
        return items.AreEnough(session, offset, value.Count, minimum);
    }

    private static bool AreInOrder(ReadOnlySpan<T> written, ValueSet<T> value)
        => written.Length == value.Count && written.SequenceEqual(value.AsSpan());

    /// <summary>Notes for each item of the set where it stands first.</summary>
    private static void Move(ReadSession session, long offset, T[] written, int[]? places, ValueSet<T> value)
        => session.Move(offset, () =>
        {
            var first = new Dictionary<T, int>();
            for (var i = 0; i < written.Length; i++)
                first.TryAdd(written[i], places is null ? i : places[i]);
            return value.Select(item => first[item]).ToArray();
        });

    internal override void Write(Utf8JsonWriter writer, ValueSet<T> value)
    {
        writer.WriteStartArray();
        foreach (var entry in value)
            item.Write(writer, entry);
        writer.WriteEndArray();
    }
}
