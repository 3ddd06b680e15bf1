using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;

namespace LicensingModel.Tests.RealDeals;

/// <summary>A no rests on what its proof says that fails: with that altered, the tests pass, and it is no longer a no.</summary>
public class FailingTermLaws
{
    private const string Licence = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2025-12-31",
          "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "products": [{ "id": "phones", "name": { "en": "phones" } }, { "id": "cars", "name": { "en": "cars" } }],
          "patents": [{
            "id": "p1",
            "protection": [{ "country": "US", "granted": "2010-01-01", "lastDayInForce": "2030-12-31" }, { "country": "DE", "granted": "2010-01-01", "lastDayInForce": "2030-12-31" }],
            "holders": [{ "holders": ["alpha"], "during": "../.." }]
          }],
          "agreements": [{
            "id": "agreement", "title": { "en": "Licence" }, "kind": "patentLicense", "completeness": "fullText", "parties": [{ "role": "party", "parties": ["alpha", "beta"] }],
            "bindingEffect": "binding", "term": { "from": "2015-01-01", "until": { "kind": "never" } },
            "provisions": [{
              "id": "grant",
              "body": {
                "kind": "patentGrant", "effect": "license", "grantors": { "parties": ["alpha"] }, "grantees": { "parties": ["beta"] }, "subject": { "kind": "allPatents" }, "acts": ["make", "sell", "use"],
                "products": { "kind": "categories", "categories": ["phones"] }, "territory": "US", "exclusivity": "nonExclusive"
              }
            }]
          }]
        }
        """;

    private const string Questions = """
        {
          "questions": [
            { "id": "elsewhere", "ask": { "kind": "may", "actor": "beta", "act": "sell", "product": "phones", "country": "DE", "on": "2020-06-15", "patent": "p1" }, "expect": { "outcome": "not-licensed" } },
            { "id": "otherwise", "ask": { "kind": "may", "actor": "beta", "act": "sell", "product": "cars", "country": "DE", "on": "2020-06-15", "patent": "p1" }, "expect": { "outcome": "not-licensed" } }
          ]
        }
        """;

    // The answers that rest on no failing term of any provision, and why.
    private static readonly Dictionary<string, string> _onNothing = new(StringComparer.Ordinal)
    {
        ["microsoft-xiaomi-2016-2018 q4"] = "The memorandum has no clause that could give a licence.",
        ["motorola-zebra-2014 q5-evolution-no"] = "The licences are frozen: what fails is what the product evolved from, which a person found.",
        ["nokia-samsung-2023 q3"] = "On that day no agreement was known.",
        ["nokia-xiaomi-2017 q4"] = "Exploring together gives nobody anything.",
        ["sony-gsi-2009 q5-future"] = "The question is confined to the assignment, which protects nobody from its new owner.",
    };

    public static TheoryData<string> Deals => [.. Deal.Names];

    [Theory]
    [MemberData(nameof(Deals))]
    public void With_what_fails_altered_a_no_is_no_longer_one(string name)
        => FailingTerms.Unearned(Deal.Called(name)).Select(found => _onNothing.ContainsKey($"{name} {found.Question}") ? $"{name} {found.Question}" : $"{name} {found.Question}: {found.Why}").Distinct()
            .Should().BeEquivalentTo(_onNothing.Keys.Where(key => key.StartsWith(name + " ", StringComparison.Ordinal)));

    [Fact]
    public void An_answer_that_rests_on_what_its_proof_says_is_not_found()
        => FailingTerms.Unearned(Deal.MadeUp(Licence, Questions)).Should().BeEmpty();

    [Fact]
    public void An_answer_that_is_no_whatever_the_terms_say_is_found()
    {
        var deal = Deal.MadeUp(Licence, Questions);
        FailingTerms.Unearned(deal with { Answers = (_, question) => deal.Document.Ask(question) }).Select(static found => found.Question).Should().Equal("elsewhere", "otherwise");
    }

    [Fact]
    public void A_proof_that_names_another_failure_than_the_one_it_rests_on_is_found()
    {
        var deal = Deal.MadeUp(Licence, Questions);
        FailingTerms.Unearned(deal with { Answers = Misnaming }).Select(static found => found.Question).Should().Contain("elsewhere");
    }

    [Fact]
    public void A_no_for_want_of_any_grant_is_found()
    {
        var deal = Deal.MadeUp(Licence, Questions);
        var bare = deal with { Document = deal.Document with { Agreements = [deal.Document.Agreements[0] with { Provisions = [] }] } };
        FailingTerms.Unearned(bare).Select(static found => found.Question).Should().Equal("elsewhere", "otherwise");
    }

    /// <summary>An evaluator that is wrong: where the country fails, it says that the act does.</summary>
    private static Answer Misnaming(LicensingDocument document, Question question)
    {
        static TestResult Misnamed(TestResult test) => test.Test == TestKind.Territory && test.Result.IsFalse ? test with { Test = TestKind.Act } : test;
        var answer = (MayAnswer)document.Ask(question);
        return answer with { Proof = answer.Proof.Select(static reading => reading with { Provisions = reading.Provisions.Select(static one => one with { Tests = one.Tests.Select(Misnamed).ToValueList() }).ToValueList() }).ToValueList() };
    }
}
