using System.Text.Json;
using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Interchange;

/// <summary>docs/questions.md is true: its questions can be asked, its expectations are met, and it names every member that an answer has.</summary>
public partial class QuestionsPageTests
{
    private static readonly string _page = File.ReadAllText(Checkout.PathTo("docs", "questions.md")).ReplaceLineEndings("\n");
    private static readonly LicensingDocument _document = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow();

    public static TheoryData<string> Questions => [.. Block().Matches(_page).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_of_the_page_can_be_asked_and_is_answered_as_expected(string json)
    {
        var set = QuestionJson.Read(json, _document);

        set.Diagnostics.Should().BeEmpty();
        set.GetValueOrThrow().Questions.SelectMany(question => _document.Ask(question).Mismatches).Should().BeEmpty();
    }

    [Fact]
    public void The_page_shows_every_kind_of_question()
        => Block().Matches(_page).Select(block => QuestionJson.Read(block.Groups[1].Value, _document).GetValueOrThrow().Questions[0].Ask.GetType().Name).Should().Contain(["MayQuestion", "ValueQuestion"]);

    [Fact]
    public void The_page_names_every_member_that_an_answer_has()
    {
        var answers = _document.Agreements.SelectMany(agreement => agreement.Provisions)
            .Select(provision => """{"ask":{"kind":"may","on":"2017-08-15","within":{"provisions":["ID"]}}}""".Replace("ID", provision.Id.Value, StringComparison.Ordinal))
            .Append("""{"ask":{"kind":"value","agreement":"nokia-xiaomi-patents","term":"term/until"},"expect":{"state":"stated"}}""");
        var set = QuestionJson.Read("{\"questions\":[" + string.Join(',', answers) + "]}", _document).GetValueOrThrow();
        using var json = JsonDocument.Parse(JsonOf.Written(writer => AnswerJson.Write(writer, set.Questions.Select(question => _document.Ask(question)))));

        var names = Names(json.RootElement, "").Distinct(StringComparer.Ordinal).ToArray();

        names.Should().HaveCountGreaterThan(35);
        names.Where(name => !_page.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>The names of members, but for those of questions and values, which are the document's.</summary>
    private static IEnumerable<string> Names(JsonElement element, string member) => (element.ValueKind, member) switch
    {
        (_, "question" or "value" or "choice" or "witness" or "quotation" or "title") => [],
        (JsonValueKind.Object, _) => element.EnumerateObject().SelectMany(one => Names(one.Value, one.Name).Prepend(one.Name)),
        (JsonValueKind.Array, _) => element.EnumerateArray().SelectMany(one => Names(one, member)),
        _ => [],
    };

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
