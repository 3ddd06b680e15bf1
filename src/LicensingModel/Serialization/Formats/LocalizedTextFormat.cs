using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Schemas;

namespace LicensingModel.Serialization.Formats;

/// <summary>Text in several languages: an object from language tag to text, at least one.</summary>
internal sealed class LocalizedTextFormat : JsonFormat<LocalizedText>, IDescribed
{
    private static readonly TextFormat _text = new(LocalizedText.MaximumLength);

    /// <inheritdoc/>
    public string SchemaName => nameof(LocalizedText);

    /// <inheritdoc/>
    public JsonObject Describe(SchemaBook book) => new()
    {
        ["description"] = "Text by language, at least one.",
        ["type"] = "object",
        ["minProperties"] = 1,
        ["propertyNames"] = book.Use(KernelFormats.LanguageTag),
        ["additionalProperties"] = book.Use(_text),
    };

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out LocalizedText value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, "text by language, as in `{\"en\": \"…\"}`", out value);

        if (!session.Enter(ref reader))
        {
            reader.TrySkip();
            return false;
        }

        var start = reader.TokenStartIndex;
        var texts = default(Gathered<KeyValuePair<LanguageTag, string>>);
        HashSet<LanguageTag>? many = null;
        var isEmpty = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            var tag = ReadTag(ref reader, session, texts.Span, ref many);
            reader.Read();
            if (tag is null)
                reader.TrySkip();
            else if (_text.TryRead(ref reader, session, out var text))
                texts.Add(KeyValuePair.Create(tag, text));
        }

        if (isEmpty && !session.IsPastTheCut(ref reader))
            session.Report(ReadingDiagnostics.TooFewItems, start, "1", "0");
        value = texts.Count == 0 ? null : LocalizedText.Of(texts.Span);
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value.AsSpan())
            writer.WriteString(language.Value, text);
        writer.WriteEndObject();
    }

    private static LanguageTag? ReadTag(
        ref Utf8JsonReader reader, ReadSession session, scoped ReadOnlySpan<KeyValuePair<LanguageTag, string>> sofar, ref HashSet<LanguageTag>? many)
    {
        if (!KernelFormats.LanguageTag.TryReadText(ref reader, session, out var tag))
        {
            if (session.TryGetString(ref reader, out var name))
                session.Report(ReadingDiagnostics.NotSuchText, ref reader, ReadSession.Quote(name), LanguageTag.Expectation);
            return null;
        }

        if (!IsAmong(tag, sofar, ref many))
            return tag;

        session.Report(ReadingDiagnostics.DuplicateMember, ref reader, tag.Value);
        return null;
    }

    /// <summary>Whether there is a text in the language already. Of few languages each is looked at.</summary>
    private static bool IsAmong(LanguageTag tag, ReadOnlySpan<KeyValuePair<LanguageTag, string>> sofar, ref HashSet<LanguageTag>? many)
    {
        const int Few = 8;
        if (sofar.Length > Few)
        {
            many ??= [];
            for (var i = many.Count; i < sofar.Length; i++)
                many.Add(sofar[i].Key);
            return many.Contains(tag);
        }

        foreach (var entry in sofar)
        {
            if (entry.Key == tag)
                return true;
        }

        return false;
    }
}
