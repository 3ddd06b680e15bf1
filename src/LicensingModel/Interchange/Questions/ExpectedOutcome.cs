using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Interchange.Questions;

/// <summary>The word for what is expected to come of a question: an outcome, or yes or no; <c>undetermined</c> is both.</summary>
internal sealed record ExpectedOutcome(Outcome? Outcome, Verdict? Verdict);

/// <summary>Reads and writes <see cref="ExpectedOutcome"/>.</summary>
internal sealed class ExpectedOutcomeFormat : JsonFormat<ExpectedOutcome>
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out ExpectedOutcome value)
    {
        value = null;
        var words = AnswerFormats.Outcome.Names.Union(AnswerFormats.Verdict.Names, StringComparer.Ordinal).ToArray();
        if (reader.TokenType != JsonTokenType.String)
            return Fail(ref reader, session, $"one of {string.Join(", ", words.Select(name => $"`{name}`"))}", out value);

        Outcome? outcome = AnswerFormats.Outcome.TryMatch(ref reader, out var some) ? some : null;
        Verdict? verdict = AnswerFormats.Verdict.TryMatch(ref reader, out var one) ? one : null;
        if (outcome is not null || verdict is not null)
            value = new ExpectedOutcome(outcome, verdict);
        else if (session.TryGetString(ref reader, out var word))
            session.Report(ReadingDiagnostics.NotOneOf, ref reader, ReadSession.Quote(word), string.Join(", ", words.Select(name => $"`{name}`")), Keywords.Suggest(word, words));
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, ExpectedOutcome value)
        => writer.WriteStringValue(value.Outcome is { } outcome ? AnswerFormats.Outcome.NameOf(outcome) : AnswerFormats.Verdict.NameOf(value.Verdict!.Value));
}
