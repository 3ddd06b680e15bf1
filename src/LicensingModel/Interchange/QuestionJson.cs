using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Interchange;

/// <summary>
/// Reads and writes questions as JSON. Reading reports every problem at once, with code, pointer, line and column. A question in which anything is not understood is
/// an error: unlike a document, it is not kept and half understood, because it would be answered.
/// </summary>
public static class QuestionJson
{
    private static readonly JsonEncodedText _documents = JsonEncodedText.Encode("documents");

    /// <summary>Reads a file of questions, or one question by itself.</summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is passed over. Kept by the result, not copied: it must not change afterwards.</param>
    /// <param name="document">The document that is to answer them: what they name must be in it.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>What could be read, and everything that was found wrong.</returns>
    public static ReadResult<QuestionSet> Read(ReadOnlyMemory<byte> utf8, LicensingDocument document, ReadOptions? options = null)
        => Read(new JsonText(utf8), document, options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LicensingDocument, ReadOptions?)"/>
    /// <param name="text">The text, which may have been made of another notation.</param>
    /// <param name="document">The document that is to answer them: what they name must be in it.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<QuestionSet> Read(JsonText text, LicensingDocument document, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        var result = JsonReading.Read(
            text, QuestionSetFormat.Instance, (options ?? ReadOptions.Default) with { CheckIntegrity = true }, set => QuestionIntegrity.Check(set, document));
        return new ReadResult<QuestionSet>(result.Value?.Set, OneForEachMistake(result.Diagnostics), result.Text);
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LicensingDocument, ReadOptions?)"/>
    /// <param name="text">The text.</param>
    /// <param name="document">The document that is to answer them: what they name must be in it.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<QuestionSet> Read(string text, LicensingDocument document, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(JsonReading.Encode(text), document, options);
    }

    /// <summary>
    /// Whether a text is a file of questions and not a document: its object has a member <c>questions</c> and no <c>schemaVersion</c>. Only looks; a text that is broken is
    /// judged by what stands before the break.
    /// </summary>
    /// <param name="utf8">The text in UTF-8.</param>
    public static bool IsQuestionFile(ReadOnlyMemory<byte> utf8)
    {
        var hasQuestions = false;
        try
        {
            var reader = new Utf8JsonReader(utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span, new JsonReaderOptions { MaxDepth = ReadLimits.Default.MaximumDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("schemaVersion"u8))
                    return false;

                hasQuestions |= reader.ValueTextEquals("questions"u8);
                reader.Read();
                reader.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Not JSON, or a name that is no Unicode: whoever reads it says so.
            return hasQuestions;
        }

        return hasQuestions;
    }

    /// <summary>
    /// The files of the document that a file of questions says it asks, as paths from its folder: what must be read before the questions can be. Only looks; a text that is broken is judged
    /// by what stands before the break.
    /// </summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <returns>The paths, in their order; empty where it names none.</returns>
    public static ValueList<string> DocumentsOf(ReadOnlyMemory<byte> utf8)
    {
        List<string> paths = [];
        try
        {
            var reader = new Utf8JsonReader(utf8.Span.StartsWith("\uFEFF"u8) ? utf8.Span[3..] : utf8.Span, new JsonReaderOptions { MaxDepth = ReadLimits.Default.MaximumDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !QuestionFormat.TryFind(ref reader, _documents) || reader.TokenType != JsonTokenType.StartArray)
                return [];

            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.String)
                    paths.Add(reader.GetString()!);
                else
                    reader.Skip();
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // Whoever reads it says what is wrong.
            return paths.ToValueList();
        }

        return paths.ToValueList();
    }

    /// <summary>Writes one question to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="question">The question.</param>
    public static void Write(Utf8JsonWriter writer, Question question)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(question);
        QuestionFormat.Instance.Write(writer, WrittenKinds.Of(question));
    }

    /// <summary>Writes a file of questions to a writer that the caller has set up.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="questions">The questions.</param>
    public static void Write(Utf8JsonWriter writer, QuestionSet questions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(questions);
        QuestionSetFormat.Instance.Write(writer, WrittenSet.Of(questions));
    }

    /// <summary>An expectation of which nothing could be read is not also said to state nothing.</summary>
    private static ValueList<Diagnostic> OneForEachMistake(ValueList<Diagnostic> findings)
        => findings
            .Where(finding => finding.Descriptor != InterchangeDiagnostics.EmptyExpectation
                || !findings.Any(other => other != finding && other.Pointer.ToString().StartsWith(finding.Pointer + "/", StringComparison.Ordinal)))
            .ToValueList();
}
