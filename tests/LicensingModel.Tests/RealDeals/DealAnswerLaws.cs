using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Integrity;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Tests.RealDeals;

/// <summary>What holds of the answers to the questions about the fifteen deals: they rest on clauses, and not on names or on the calendar.</summary>
public partial class DealAnswerLaws
{
    // One cycle of the Gregorian calendar, in whole weeks.
    private const int Cycle = 146_097;

    private static readonly string Folder = Checkout.PathTo("docs", "deals");

    // Members whose values are words of the library, which may look like ids.
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "kind", "effect", "consequence", "status", "topic", "action", "role", "form", "rule", "state", "act", "acts", "extent", "completeness", "of", "what", "term", "outcome", "test", "matter", "finding", "language", "en", "fr", "text",
    };

    public static TheoryData<string> Deals => [.. Directory.GetFiles(Folder, "*.questions.json").Select(path => Path.GetFileName(path).Replace(".questions.json", string.Empty, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Deals))]
    public void Without_the_clauses_that_an_answer_rests_on_it_is_another(string deal)
    {
        var (document, set) = Read(Json(deal, string.Empty), Json(deal, ".questions"));
        foreach (var posed in set.Posed)
        {
            var answer = document.Ask(posed).Answer;
            var basis = AnswerGrounds.Of(answer).Basis.Select(cited => cited.Provision).OfType<ProvisionId>().ToHashSet();
            if (basis.Count == 0 || !(answer is MayAnswer { IsPermitted: true } || Deal.Said(answer) == "yes"))
                continue;

            var without = document with
            {
                Agreements = document.Agreements.Select(agreement => agreement with { Provisions = agreement.Provisions.Where(provision => !basis.Contains(provision.Id)).ToValueList() }).ToValueList(),
            };
            SaidWithout(without, posed.Ask, basis).Should().NotBe(Deal.Said(answer), $"{posed.Id} of {deal} rests on {string.Join(", ", basis)}");
        }
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void Under_other_names_every_question_is_answered_as_expected(string deal)
    {
        var original = LicensingJson.Read(Json(deal, string.Empty)).GetValueOrThrow();
        var walk = new DeclarationWalk();
        walk.VisitElement(original);
        var (documentText, questions) = (JsonNode.Parse(Json(deal, string.Empty))!, JsonNode.Parse(Json(deal, ".questions"))!);
        HashSet<string> ids = [.. walk.Declared.Keys.Select(key => key.Id), .. Supposed(questions)];
        string Renamed(string value) => ids.Contains(value) ? "x-" + value : value;
        Change(documentText, Renamed);
        Change(questions, Renamed);
        AllAreAsExpected(documentText.ToJsonString(), questions.ToJsonString(), deal);
    }

    [Theory]
    [MemberData(nameof(Deals))]
    public void Four_hundred_years_later_every_question_is_answered_as_expected(string deal)
    {
        var (documentText, questions) = (JsonNode.Parse(Json(deal, string.Empty))!, JsonNode.Parse(Json(deal, ".questions"))!);
        static string Later(string value) => WholeDate().IsMatch(value) ? OneDate().Replace(value, static match => LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(match.Value).Value.PlusDays(Cycle))) : value;
        Change(documentText, Later);
        Change(questions, Later);
        AllAreAsExpected(documentText.ToJsonString(), questions.ToJsonString(), deal);
    }

    [Fact]
    public void Few_answers_rest_on_what_a_person_found()
    {
        var deals = Deal.Names.Select(Deal.Called).ToList();
        var all = deals.Sum(static deal => deal.Questions.Count(static posed => posed.Ask is not ValueQuestion));
        var found = deals.SelectMany(static deal => StatedConclusions.RestingOnFindings(deal).Select(id => $"{deal.Name} {id}")).ToList();
        all.Should().BeGreaterThan(100);
        (found.Count * 10).Should().BeLessThan(all, $"of {all} answers these change where no finding is known: {string.Join(", ", found)}");
    }

    private static void AllAreAsExpected(string document, string questions, string deal)
    {
        var (read, set) = Read(document, questions);
        foreach (var posed in set.Posed)
            read.Ask(posed).Mismatches.Should().BeEmpty($"{posed.Id} of {deal} is keyed to nothing");
    }

    /// <summary>What the answer comes to without provisions; nothing where the question is about them alone.</summary>
    private static string SaidWithout(LicensingDocument document, Question question, HashSet<ProvisionId> gone)
    {
        var left = question.WithinProvisions.Where(id => !gone.Contains(id)).ToValueSet();
        if (question.IsConfined && left.Count + question.WithinAgreements.Count == 0)
            return string.Empty;
        try
        {
            return Deal.Said(document.Ask(question with { WithinProvisions = left }));
        }
        catch (ArgumentException)
        {
            return string.Empty;
        }
    }

    private static IEnumerable<string> Supposed(JsonNode questions)
        => from assumed in questions["questions"]!.AsArray().Select(posed => posed!["ask"]?["assume"]).Append(questions["given"]).OfType<JsonObject>()
           from list in assumed
           from item in list.Value as JsonArray ?? []
           where item is JsonObject && item["id"] is not null
           select (string)item["id"]!;

    private static (LicensingDocument Document, QuestionSet Set) Read(string document, string questions)
    {
        var read = LicensingJson.Read(document).GetValueOrThrow();
        return (read, QuestionJson.Read(questions, read).GetValueOrThrow());
    }

    private static string Json(string deal, string what) => File.ReadAllText(Path.Combine(Folder, $"{deal}{what}.json"));

    /// <summary>Changes every text but the words of the library and what people read.</summary>
    private static void Change(JsonNode? node, Func<string, string> change)
    {
        if (node is JsonObject item)
        {
            foreach (var (name, value) in item.ToList())
            {
                if (value is JsonValue text && text.TryGetValue<string>(out var word))
                    item[name] = Words.Contains(name) && !(name == "of" && (string?)item["kind"] != "value") ? word : change(word);
                else
                    Change(value, Words.Contains(name) && value is JsonArray list && list.All(static one => one is JsonValue) ? static word => word : change);
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is JsonValue text && text.TryGetValue<string>(out var word))
                    list[i] = change(word);
                else
                    Change(list[i], change);
            }
        }
    }

    [GeneratedRegex(@"^(\.\.|\d{4}-\d{2}-\d{2})(/(\.\.|\d{4}-\d{2}-\d{2}))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeDate();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OneDate();
}
