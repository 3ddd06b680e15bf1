using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>A set as a JSON array, written sorted; the order in which it is read does not matter, a repetition is reported.</summary>
internal sealed class SetFormat<T>(JsonFormat<T> item, int minimum = 0) : JsonFormat<ValueSet<T>>
    where T : notnull, IComparable<T>
{
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
        return items.AreEnough(session, offset, value.Count, minimum);
    }

    internal override void Write(Utf8JsonWriter writer, ValueSet<T> value)
    {
        writer.WriteStartArray();
        foreach (var entry in value)
            item.Write(writer, entry);
        writer.WriteEndArray();
    }
}
