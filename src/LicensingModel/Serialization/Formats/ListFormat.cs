using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>A list as a JSON array. An item that cannot be read is reported and left out.</summary>
internal sealed class ListFormat<T>(JsonFormat<T> item, int minimum = 0) : JsonFormat<ValueList<T>>
    where T : notnull
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ValueList<T> value)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            return Fail(ref reader, session, "an array", out value);

        var offset = reader.TokenStartIndex;
        var items = default(Items<T>);
        items.Read(ref reader, session, item);
        value = ValueList.Create(items.Span);
        return items.AreEnough(session, offset, value.Count, minimum);
    }

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var entry in value)
            item.Write(writer, entry);
        writer.WriteEndArray();
    }
}
