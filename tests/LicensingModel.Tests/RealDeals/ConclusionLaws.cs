using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;

namespace LicensingModel.Tests.RealDeals;

/// <summary>No finding, supposition or term merely states what is asked.</summary>
public class ConclusionLaws
{
    public static TheoryData<string> Deals => [.. Deal.Names];

    [Theory]
    [MemberData(nameof(Deals))]
    public void Nothing_merely_states_what_is_asked(string name)
        => StatedConclusions.In(Deal.Called(name)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Deals))]
    public void A_value_that_is_told_has_a_source(string name)
        => StatedConclusions.UnsourcedValues(Deal.Called(name)).Should().BeEmpty();

    [Theory]
    [InlineData("Was it sold as a kit?", """{ "kind": "allOf", "conditions": [{ "kind": "determined", "determination": "found" }, { "kind": "after", "event": "closing" }] }""", "")]
    [InlineData("Was it sold as a kit?", """{ "kind": "determined", "determination": "found" }""", "q1: found is all of the term that is asked about")]
    [InlineData("Was it sold as a kit?", """{ "kind": "not", "condition": { "kind": "determined", "determination": "found" } }""", "q1: found is all of the term that is asked about")]
    [InlineData("Is Beta licensed?", """{ "kind": "allOf", "conditions": [{ "kind": "determined", "determination": "found" }, { "kind": "after", "event": "closing" }] }""", "q1: found is asked in the words of an outcome")]
    [InlineData("Is it over?", """{ "kind": "allOf", "conditions": [{ "kind": "determined", "determination": "found" }, { "kind": "after", "event": "closing" }] }""", "q1: found is asked in the words of the question")]
    public void A_finding_of_what_is_asked_is_found(string asked, string trigger, string expected)
        => StatedConclusions.In(Triggered(asked, trigger)).Should().Equal(expected.Length == 0 ? [] : [expected]);

    [Fact]
    public void An_evaluator_that_follows_a_finding_and_no_clause_is_found()
    {
        var deal = Triggered("Was it sold as a kit?", """{ "kind": "allOf", "conditions": [{ "kind": "determined", "determination": "found" }, { "kind": "after", "event": "closing" }] }""");
        StatedConclusions.In(deal with { Answers = (_, question) => deal.Document.Ask(question) })
            .Should().Equal("q1: found says it without the provisions to which it belongs", "q1: what is supposed says it without any clause");
    }

    [Fact]
    public void A_supposition_of_what_is_asked_is_found()
    {
        const string Ask = """{ "kind": "value", "of": "owner", "patent": "p1", "on": "2020-06-15", "assume": { "patents": [{ "id": "p1", "holders": [{ "holders": ["beta"], "during": "../.." }] }] } }""";
        StatedConclusions.In(Deal.MadeUp(Document("Was it sold as a kit?", """{ "kind": "after", "event": "closing" }"""), $$"""{ "questions": [{ "id": "q1", "ask": {{Ask}} }] }"""))
            .Should().Equal("q1: what is supposed says it without any clause");
    }

    [Fact]
    public void A_value_without_a_source_is_found()
        => StatedConclusions.UnsourcedValues(Deal.MadeUp(Document("Was it sold as a kit?", """{ "kind": "after", "event": "closing" }"""), """{ "questions": [{ "id": "q1", "ask": { "kind": "value", "agreement": "agreement", "term": "governingLaw" } }] }"""))
            .Should().Equal("q1: governingLaw has no source");

    [Theory]
    [MemberData(nameof(Deals))]
    public void No_question_of_a_deal_fills_in_a_clause_or_finds_what_the_deal_does_not_ask(string name)
        => Deal.Called(name).Questions.Where(static posed => posed.Ask.Assume.Provisions.Count + posed.Ask.Assume.Determinations.Count > 0).Select(static posed => posed.Id).Should().BeEmpty();

    [Fact]
    public void Only_two_things_that_can_be_supposed_are_about_clauses()
        => typeof(Assumptions).GetProperties().Where(static property => property.GetMethod is { IsStatic: false }).Select(static property => property.Name)
            .Should().BeEquivalentTo("Parties", "Ownership", "OwnershipEnds", "Memberships", "Products", "Patents", "Intangibles", "Events", "Happened", "Found", "Determinations", "Provisions", "IsEmpty");

    private static Deal Triggered(string asked, string trigger)
        => Deal.MadeUp(Document(asked, trigger), """
            {
              "questions": [{
                "id": "q1",
                "title": { "en": "Is it over?" },
                "ask": { "kind": "value", "of": "triggered", "provision": "end", "on": "2020-06-15", "assume": { "found": [{ "determination": "found", "finding": "yes" }] } }
              }]
            }
            """);

    private static string Document(string asked, string trigger) => $$"""
        {
          "schemaVersion": 1,
          "recordedThrough": "2025-12-31",
          "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "events": [{ "id": "closing", "name": { "en": "closing" }, "on": "2016-01-01" }],
          "determinations": [{ "id": "found", "question": { "en": "{{asked}}" }, "about": ["end"] }],
          "agreements": [{
            "id": "agreement", "title": { "en": "Licence" }, "kind": "patentLicense", "completeness": "fullText", "parties": [{ "role": "party", "parties": ["alpha", "beta"] }],
            "governingLaw": "DE", "bindingEffect": "binding", "term": { "from": "2015-01-01", "until": { "kind": "never" } },
            "provisions": [{ "id": "end", "body": { "kind": "effect", "consequence": "end", "trigger": {{trigger}} } }]
          }]
        }
        """;
}
