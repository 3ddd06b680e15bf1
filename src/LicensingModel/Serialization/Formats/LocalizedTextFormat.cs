using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>Text in several languages: an object from language tag to text, at least one.</summary>
internal sealed class LocalizedTextFormat : JsonFormat<LocalizedText>
{
    private static readonly TextFormat _text = new(LocalizedText.MaximumLength);

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
        var texts = new SortedDictionary<LanguageTag, string>();
        var isEmpty = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            var tag = ReadTag(ref reader, session, texts);
            reader.Read();
            if (tag is null)
                reader.TrySkip();
            else if (_text.TryRead(ref reader, session, out var text))
                texts.Add(tag, text);
        }

        if (isEmpty && !session.IsPastTheCut(ref reader))
            session.Report(ReadingDiagnostics.TooFewItems, start, "1", "0");
        value = texts.Count == 0 ? null : LocalizedText.Of(texts);
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value)
            writer.WriteString(language.ToString(), text);
        writer.WriteEndObject();
    }

    private static LanguageTag? ReadTag(ref Utf8JsonReader reader, ReadSession session, SortedDictionary<LanguageTag, string> sofar)
    {
        if (!session.TryGetString(ref reader, out var name))
            return null;

        if (!LanguageTag.TryParse(name, out var tag))
            session.Report(ReadingDiagnostics.NotSuchText, ref reader, ReadSession.Quote(name), LanguageTag.Expectation);
        else if (sofar.ContainsKey(tag))
            session.Report(ReadingDiagnostics.DuplicateMember, ref reader, name);
        else
            return tag;

        return null;
    }
}
