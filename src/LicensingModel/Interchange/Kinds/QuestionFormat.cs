using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Kinds;

/// <summary>A question, by its kind. A kind that is not known is an error: a question that is not understood is not answered.</summary>
internal sealed class QuestionFormat : JsonFormat<WrittenQuestion>
{
    internal static readonly QuestionFormat Instance = new();

    private static readonly IQuestionKind[] _kinds =
    [
        new QuestionKind<WrittenMay>(new MayTable()),
        new QuestionKind<WrittenAssert>(new AssertTable()),
        new ValueKind(),
        new QuestionKind<WrittenStatus>(new StatusTable()),
        new QuestionKind<WrittenGrant>(new GrantTable()),
        new QuestionKind<WrittenOwed>(OwedTable.Instance),
    ];

    private static string Kinds => string.Join(", ", _kinds.Select(kind => $"`{kind.Name}`"));

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
            if (Array.Find(_kinds, entry => entry.Name == name) is { } known)
                return known.TryRead(ref reader, session, out value);
            session.Report(InterchangeDiagnostics.UnknownKind, ref kind, ReadSession.Quote(name), Keywords.Suggest(name, _kinds.Select(entry => entry.Name).ToArray()));
        }

        reader.Skip();
        return false;
    }

    internal override void Write(Utf8JsonWriter writer, WrittenQuestion value) => Array.Find(_kinds, entry => entry.Name == value.Kind)!.Write(writer, value);

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

    private sealed class QuestionKind<T>(QuestionTable<T> table) : IQuestionKind
        where T : WrittenQuestion
    {
        public string Name => table.Kind!;

        public bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenQuestion value)
        {
            value = table.TryRead(ref reader, session, out var read) ? read : null;
            return value is not null;
        }

        public void Write(Utf8JsonWriter writer, WrittenQuestion value) => table.Write(writer, (T)value);
    }
}
