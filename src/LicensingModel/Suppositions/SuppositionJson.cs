using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Checking;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Suppositions;

/// <summary>Reads what is supposed, and writes what changes by it, as JSON. Equal reports give equal bytes. The names of members are part of what the library promises.</summary>
public static class SuppositionJson
{
    private static readonly AssumptionsTable _assumptions = new();

    /// <summary>
    /// Reads what is supposed: one event, one event of the document with its day (<c>event</c>, <c>on</c>), one finding (<c>determination</c>, <c>finding</c>), a list of such, or an object as
    /// questions have it in <c>assume</c>. What is not understood is an error, as in a question.
    /// </summary>
    /// <param name="utf8">The text in UTF-8; a byte order mark is passed over. Kept by the result, not copied: it must not change afterwards.</param>
    /// <param name="document">The document of which it is supposed: what it names must be in it.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    /// <returns>What could be read, and everything that was found wrong. An event that is supposed without a day is wrong: it has not happened.</returns>
    public static ReadResult<Assumptions> Read(ReadOnlyMemory<byte> utf8, LicensingDocument document, ReadOptions? options = null)
        => Read(new JsonText(utf8), document, options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LicensingDocument, ReadOptions?)"/>
    /// <param name="text">The text, which may have been made of another notation.</param>
    /// <param name="document">The document of which it is supposed: what it names must be in it.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<Assumptions> Read(JsonText text, LicensingDocument document, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(document);
        var result = JsonReading.Read(text, SuppositionFormat.Instance, (options ?? ReadOptions.Default) with { CheckIntegrity = true }, written => Check(written, document));
        return new ReadResult<Assumptions>(result.Value?.Assume.Assumptions, result.Diagnostics, result.Text);
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, LicensingDocument, ReadOptions?)"/>
    /// <param name="text">The text.</param>
    /// <param name="document">The document of which it is supposed: what it names must be in it.</param>
    /// <param name="options">How to read; <see cref="ReadOptions.Default"/> if null.</param>
    public static ReadResult<Assumptions> Read(string text, LicensingDocument document, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(JsonReading.Encode(text), document, options);
    }

    /// <summary>Writes what changes to a writer that the caller has set up: what differs with both answers and their proofs, what does not by name.</summary>
    /// <param name="writer">Where to write; its own options decide layout and escaping.</param>
    /// <param name="report">What changes.</param>
    /// <param name="standing">The questions that were made of the document, if they were what was asked; else null.</param>
    public static void Write(Utf8JsonWriter writer, SuppositionReport report, StandingQuestions? standing = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.WriteStartObject();
        writer.WritePropertyName("supposed");
        _assumptions.Write(writer, WrittenAssumptions.Of(report.Assumptions));
        writer.WriteNumber("asked", report.Answers.Count);
        writer.WriteNumber("different", report.Different.Count);
        writer.WriteNumber("anotherAnswer", report.Answers.Count(static answer => answer.IsAnotherAnswer));
        writer.WriteNumber("unchanged", report.Answers.Count(static answer => answer.IsAsked && !answer.Differs));
        writer.WriteNumber("notAsked", report.NotAsked.Count);
        WriteStanding(writer, standing);
        WriteEach(writer, "questions", report.Different, WriteDifferent);
        WriteEach(writer, "unchangedQuestions", report.Answers.Where(static answer => answer.IsAsked && !answer.Differs), static (_, _) => { });
        WriteEach(writer, "questionsNotAsked", report.NotAsked, WriteNotAsked);
        writer.WriteEndObject();
    }

    private static IEnumerable<Diagnostic> Check(WrittenSupposition written, LicensingDocument document)
    {
        var findings = new QuestionFindings();
        new CircumstanceCheck(document, findings, new DeclaredIds(document).With(written.Assume), []).CheckAssumptions(written.Assume, JsonPointer.Root);
        for (var i = 0; i < written.Assume.Events.Count; i++)
        {
            if (!written.Assume.Events[i].On.IsStated)
                findings.Add(ReadingDiagnostics.MissingMember, JsonPointer.Root.Append("events").Append(i), "on");
        }

        return findings.All.Select(finding => finding with { Pointer = written.InFile(finding.Pointer) });
    }

    private static void WriteStanding(Utf8JsonWriter writer, StandingQuestions? standing)
    {
        if (standing is null)
        {
            writer.WriteNull("standing");
            return;
        }

        writer.WriteStartObject("standing");
        writer.WriteString("on", IsoDay.Format(standing.On));
        writer.WriteNumber("left", standing.Left);
        writer.WriteEndObject();
    }

    private static void WriteEach(Utf8JsonWriter writer, string member, IEnumerable<SupposedAnswer> answers, Action<Utf8JsonWriter, SupposedAnswer> rest)
    {
        writer.WriteStartArray(member);
        foreach (var answer in answers)
        {
            writer.WriteStartObject();
            writer.WriteString("id", answer.Question.Id);
            ModelJson.WriteOrNull(writer, "title", answer.Question.Title);
            writer.WritePropertyName("ask");
            QuestionJson.Write(writer, answer.Question.Ask);
            rest(writer, answer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDifferent(Utf8JsonWriter writer, SupposedAnswer answer)
    {
        writer.WriteBoolean("isAnotherAnswer", answer.IsAnotherAnswer);
        writer.WriteStartArray("differences");
        foreach (var difference in answer.Differences)
        {
            writer.WriteStartObject();
            writer.WriteString("member", difference.Member);
            WriteTexts(writer, "before", difference.Before);
            WriteTexts(writer, "after", difference.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("because");
        foreach (var test in answer.Because)
        {
            writer.WriteStartObject();
            writer.WriteString("agreement", test.Agreement?.Value);
            writer.WriteString("provision", test.Provision?.Value);
            writer.WriteString("clause", test.Clause?.ToString());
            writer.WritePropertyName("test");
            AnswerFormats.TestKind.Write(writer, test.Test);
            ProofJson.WriteTests(writer, "before", test.Before);
            ProofJson.WriteTests(writer, "after", test.After);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteAnswer(writer, "before", answer.Before);
        WriteAnswer(writer, "after", answer.After);
    }

    private static void WriteNotAsked(Utf8JsonWriter writer, SupposedAnswer answer)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var finding in answer.Findings)
        {
            writer.WriteStartObject();
            writer.WriteString("code", finding.Code);
            writer.WriteString("pointer", finding.Pointer.ToString());
            writer.WriteString("message", finding.Message);
            writer.WriteString("help", finding.Descriptor.HelpAddress);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteAnswer(writer, "before", answer.Before);
    }

    private static void WriteAnswer(Utf8JsonWriter writer, string member, Answer? answer)
    {
        writer.WritePropertyName(member);
        if (answer is null)
            writer.WriteNullValue();
        else
            AnswerJson.Write(writer, answer);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string member, ValueList<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
