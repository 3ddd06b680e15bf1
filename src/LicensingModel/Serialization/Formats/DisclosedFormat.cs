using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>
/// A term. A stated value without claims is written as the value alone; anything else is an object that begins with <c>state</c>. No type that a term may hold has a
/// member of that name.
/// </summary>
internal sealed class DisclosedFormat<T>(JsonFormat<T> value) : JsonFormat<Disclosed<T>>, IDescribed
    where T : class, IEquatable<T>
{
    private readonly TermFormat<T> _written = new(value);
    private readonly bool _isText = value.IsText;

    /// <inheritdoc/>
    public string SchemaName => $"{SchemaBook.NameOf(value)}.Disclosed";

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => new()
    {
        ["description"] = "The value alone where it is stated, or an object with its state.",
        ["if"] = Phrases.Having("state"),
        ["then"] = new JsonObject
        {
            // Which of the two comes first decides; no schema sees that.
            ["if"] = Phrases.Having("kind"),
            ["then"] = new JsonObject { ["anyOf"] = new JsonArray(book.Use(_written), book.Use(value)) },
            ["else"] = book.Use(_written),
        },
        ["else"] = book.Use(value),
    };

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out Disclosed<T> term)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            var ahead = reader;
            ahead.Read();
            if (IsName(ref ahead, Keywords.StateName) || HasState(ahead))
                return TryReadWritten(ref reader, ref ahead, session, out term);
        }

        term = value.TryRead(ref reader, session, out var plain) ? Disclosed<T>.Stated(plain) : null;
        return term is not null;
    }

    internal override void Write(Utf8JsonWriter writer, Disclosed<T> term)
    {
        if (term.IsPlain && term.TryGetValue(out var plain) && (_isText || !IsMistakable(plain)))
            value.Write(writer, plain);
        else
            _written.Write(writer, term);
    }

    internal override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, Disclosed<T> term)
    {
        if (term.IsPlain && term.TryGetValue(out var plain) && (_isText || !IsMistakable(plain)))
            value.WriteMember(writer, name, plain);
        else
            _written.WriteMember(writer, name, term);
    }

    /// <summary>Reads the term that is written as an object; <paramref name="first"/> stands on its first name.</summary>
    private bool TryReadWritten(ref Utf8JsonReader reader, ref readonly Utf8JsonReader first, ReadSession session, [MaybeNullWhen(false)] out Disclosed<T> term)
    {
        term = null;
        var offset = reader.TokenStartIndex;
        if (!session.Enter(ref reader))
        {
            reader.TrySkip();
            return false;
        }

        reader = first;
        if (_written.TryReadMembers(ref reader, session, offset, out var written) && IsConsistent(written, session, offset, session.IsPastTheCut(ref reader)))
            term = written;
        return term is not null;
    }

    /// <summary>Whether the value alone would be read as a term, because something in it that is not understood, or a language, is called <c>state</c>.</summary>
    private static bool IsMistakable(T plain)
    {
        switch (plain)
        {
            case LocalizedText text:
                return text.Any(entry => entry.Key.ToString() == "state");
            case IUnrecognized unrecognized:
                var reader = TextLocator.Reader(Encoding.UTF8.GetBytes(unrecognized.Json.Text));
                return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read() && HasState(reader);
            case IKeepsUnrecognized { UnrecognizedMembers: { Count: > 0 } members }:
                return members.Any(member => member.Name == "state");
            default:
                return false;
        }
    }

    private static bool IsName(ref Utf8JsonReader reader, in JsonName name)
        => reader.TokenType == JsonTokenType.PropertyName && name.Equals(JsonBytes.Of(ref reader));

    /// <summary>Whether a state comes later in the object on whose first name the reader stands. What begins with a kind is a choice and has none.</summary>
    private static bool HasState(Utf8JsonReader reader)
    {
        if (IsName(ref reader, Keywords.KindName))
            return false;

        for (; reader.TokenType == JsonTokenType.PropertyName; reader.Read())
        {
            if (IsName(ref reader, Keywords.StateName))
                return true;

            reader.Read();
            reader.TrySkip();
        }

        return false;
    }

    private static bool IsConsistent(Disclosed<T> written, ReadSession session, long offset, bool isCut)
    {
        var problem = written switch
        {
            { StatedValue: null, IsStated: true } => ReadingDiagnostics.StatedWithoutValue,
            { StatedValue: not null, IsStated: false } => ReadingDiagnostics.ValueWithoutStated,
            { Choice: not null, IsStated: false } => ReadingDiagnostics.ChoiceWithoutStated,
            { State: DisclosureState.Contested } when Disclosed<T>.Readings(written.Claims).Count < 2 => ReadingDiagnostics.ContestedWithoutReadings,
            _ => null,
        };
        if (problem is not null && !isCut)
            session.Report(problem, offset);
        return problem is null;
    }
}
