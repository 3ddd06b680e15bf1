using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Serialization.Streaming;

/// <summary>What stands on one line: an element of a list under the list's name, or a document.</summary>
/// <param name="List">The list; null for a document.</param>
/// <param name="Value">What could be read.</param>
internal sealed record Line(Field<LicensingDocument>? List, Element? Value);

/// <summary>One line of a document that is written as lines.</summary>
internal sealed class LineFormat : JsonFormat<Line>
{
    internal static readonly LineFormat Instance = new();

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out Line value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, "an object with one member, as in `{\"patents\":{…}}`", out value);

        var first = reader;
        first.Read();
        if (first.TokenType != JsonTokenType.PropertyName || !session.TryGetString(ref first, out var name) || DocumentTable.Find(name) is not { List: { } list } field)
        {
            value = new Line(null, AgreementFormats.Document.TryRead(ref reader, session, out var document) ? document : null);
            return true;
        }

        reader = first;
        reader.Read();
        value = new Line(field, list.TryReadItem(ref reader, session, out var read) ? (Element)read : null);
        reader.Read();
        for (; reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            session.Report(ReadingDiagnostics.WrongType, ref reader, "one member on a line", "another");
            reader.Read();
            reader.TrySkip();
        }

        return true;
    }

    internal override void Write(Utf8JsonWriter writer, Line value)
    {
        if (value is not { List: { } list, Value: { } element })
        {
            AgreementFormats.Document.Write(writer, (LicensingDocument)value.Value!);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(list.Name);
        list.List!.WriteItem(writer, element);
        writer.WriteEndObject();
    }
}
