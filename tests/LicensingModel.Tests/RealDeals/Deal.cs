using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.RealDeals;

/// <summary>A deal with the questions that are asked about it, and who answers them.</summary>
internal sealed record Deal(string Name, LicensingDocument Document, IReadOnlyList<PosedQuestion> Questions)
{
    private static readonly string _folder = Checkout.PathTo("docs", "deals");

    /// <summary>Who answers. A test gives another one to see that a law finds its mistakes.</summary>
    internal Func<LicensingDocument, Question, Answer> Answers { get; init; } = static (document, question) => document.Ask(question);

    /// <summary>The names of all deals in the documents.</summary>
    internal static IEnumerable<string> Names
        => Directory.GetFiles(_folder, "*.questions.json").Select(static path => Path.GetFileName(path).Replace(".questions.json", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal static Deal Called(string name)
    {
        var document = LicensingJson.Read(File.ReadAllBytes(Path.Combine(_folder, $"{name}.json"))).GetValueOrThrow();
        return new(name, document, [.. QuestionJson.Read(File.ReadAllBytes(Path.Combine(_folder, $"{name}.questions.json")), document).GetValueOrThrow().Questions]);
    }

    /// <summary>A deal that a test made up.</summary>
    internal static Deal MadeUp(string document, string questions)
    {
        var read = LicensingJson.Read(document).GetValueOrThrow();
        return new("made-up", read, [.. QuestionJson.Read(questions, read).GetValueOrThrow().Questions]);
    }

    /// <summary>What the answer comes to, in a word; nothing where it cannot be asked of such a document.</summary>
    internal string? Said(LicensingDocument document, Question question)
    {
        try
        {
            return Said(Answers(document, question));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>What an answer comes to, in a word.</summary>
    internal static string Said(Answer answer)
    {
        var written = JsonNode.Parse(Interchange.JsonOf.Written(writer => AnswerJson.Write(writer, answer)))!;
        return (string?)written["outcome"] ?? written["value"]?.ToJsonString() ?? (string?)written["state"] ?? string.Empty;
    }
}
