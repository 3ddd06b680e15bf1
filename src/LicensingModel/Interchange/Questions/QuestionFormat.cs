using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>A question, by its kind. A kind that is not known is an error: a question that is not understood is not answered.</summary>
internal sealed class QuestionFormat : JsonFormat<WrittenQuestion>
{
    internal static readonly QuestionFormat Instance = new();

    private const string Kinds = "`may`, `value`";

    private static readonly MayTable _may = new();
    private static readonly ValueTable _value = new();

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenQuestion value)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, $"a question: an object with a `kind` ({Kinds})", out value);

        value = null;
        var kind = reader;
        if (!TryFind(ref kind, Keywords.Kind))
        {
            session.Report(ReadingDiagnostics.MissingKind, ref reader, Kinds);
            reader.Skip();
            return false;
        }

        if (kind.TokenType != JsonTokenType.String)
        {
            session.Report(ReadingDiagnostics.WrongType, ref kind, "a kind, as a string", ReadSession.Describe(ref kind));
        }
        else if (session.TryGetString(ref kind, out var name))
        {
            if (name == WrittenMay.KindName)
                return Take(_may.TryRead(ref reader, session, out var may), may, out value);
            if (name == WrittenValue.KindName)
                return Take(_value.TryRead(ref reader, session, out var term), term, out value);
            session.Report(InterchangeDiagnostics.UnknownKind, ref kind, ReadSession.Quote(name), Keywords.Suggest(name, [WrittenMay.KindName, WrittenValue.KindName]));
        }

        reader.Skip();
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, WrittenQuestion value)
    {
        if (value is WrittenMay may)
            _may.Write(writer, may);
        else
            _value.Write(writer, (WrittenValue)value);
    }

    /// <summary>Moves a reader from the beginning of an object to the value of a member, if it has that member.</summary>
    internal static bool TryFind(ref Utf8JsonReader reader, JsonEncodedText member)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFound = JsonBytes.Of(ref reader).SequenceEqual(member.EncodedUtf8Bytes);
            reader.Read();
            if (isFound)
                return true;
            reader.Skip();
        }

        return false;
    }

    private static bool Take(bool isRead, WrittenQuestion? read, out WrittenQuestion? value)
    {
        value = isRead ? read : null;
        return value is not null;
    }
}
