namespace LicensingModel.Tests.Validation;

public class AgreementRuleTests
{
    private const string Closing = """ "events": [{"id": "closing", "name": {"en": "Closing"}, "on": "2018-01-01"}, {"id": "someday", "name": {"en": "Someday"}}] """;
    private const string Old = """{"id": "old", "title": {"en": "Old"}, "kind": "patentLicense", "completeness": "press", "parties": [{"role": "party", "parties": ["alpha", "beta"]}], "relations": [{"kind": "supersedes", "agreement": "deal"}]}""";

    [Theory]
    [InlineData(""" "announced": "2017-07-05", "signed": "2017-07-05" """)]
    [InlineData(""" "announced": "2017-07-06", "signed": "2017-07-05" """)]
    [InlineData(""" "announced": "2017-07-05", "signed": "2017-07-06" """, "LM3051 /agreements/0/announced")]
    [InlineData(""" "announced": "2017-07-05", "signed": {"kind": "event", "event": "someday"} """)]
    [InlineData(""" "announced": "2017-07-05", "signed": {"kind": "event", "event": "closing"} """, "LM3051 /agreements/0/announced")]
    [InlineData(""" "signed": "2017-07-05", "status": [{"status": "signed", "on": "2017-07-05"}] """)]
    [InlineData(""" "signed": "2017-07-05", "status": [{"status": "signed", "on": "2017-07-06"}, {"status": "inForce", "on": "2017-07-06"}] """, "LM3058 /agreements/0/status/0/on")]
    [InlineData(""" "status": [{"status": "announced", "on": "2017-07-05"}, {"status": "inForce"}, {"status": "suspended", "on": "2017-07-04"}] """, "LM3052 /agreements/0/status/2/on")]
    [InlineData(""" "status": [{"status": "announced", "on": "2017-07-05"}, {"status": "signed", "on": "2017-07-05"}] """)]
    [InlineData(""" "status": [{"status": "expired"}] """, "LM3053 /agreements/0/status/0")]
    [InlineData(""" "status": [{"status": "inForce"}] """)]
    [InlineData(""" "status": [{"status": "terminated", "on": {"state": "undisclosed", "claims": [{"source": "report"}]}}] """)]
    public void Days_of_an_agreement_go_together(string agreement, params string[] expected) => Deals.Findings(agreement, Closing).Should().Equal(expected);

    [Theory]
    [InlineData("2017-01-01", "2016-12-31", "LM3080 /agreements/0/term/until")]
    [InlineData("2017-01-01", "2017-01-01")]
    [InlineData("closing", "2017-12-31", "LM3080 /agreements/0/term/until")]
    [InlineData("closing", "2018-01-01")]
    [InlineData("someday", "2017-12-31")]
    [InlineData("2017-01-01", "someday")]
    public void A_term_ends_after_it_begins_as_far_as_that_is_certain(string from, string until, params string[] expected)
        => Deals.Findings($$$$""" "term": {"from": {{{{Date(from)}}}}, "until": {{{{Date(until)}}}}} """, Closing).Should().Equal(expected);

    [Theory]
    [InlineData("2017-01-01", "2018-12-31", "P2Y")]
    [InlineData("2017-01-01", "2018-12-30", "P2Y", "LM3081 /agreements/0/term/until")]
    [InlineData("2017-01-01", "2016-12-30", "P2Y", "LM3080 /agreements/0/term/until")]
    [InlineData("someday", "2018-12-30", "P2Y")]
    [InlineData("2017-01-01", "someday", "P2Y")]
    [InlineData("2017-01-01", "2018-12-31", "P9999Y")]
    public void A_term_lasts_as_long_as_it_must(string from, string until, string atLeast, params string[] expected)
        => Deals.Findings($$$$""" "term": {"from": {{{{Date(from)}}}}, "until": {{{{Date(until)}}}}, "atLeast": "{{{{atLeast}}}}"} """, Closing).Should().Equal(expected);

    [Fact]
    public void A_provision_has_a_term_of_its_own()
        => Deals.Findings(provisions: """{"id": "p1", "term": {"from": "2017-01-02", "until": "2017-01-01"}, "body": {"kind": "payment"}}""")
            .Should().Equal("LM3080 /agreements/0/provisions/0/term/until");

    [Theory]
    [InlineData("memorandumOfUnderstanding", "", "", "LM3056 /agreements/0")]
    [InlineData("letterOfIntent", "", "", "LM3056 /agreements/0")]
    [InlineData("termSheet", "", "", "LM3056 /agreements/0")]
    [InlineData("framework", "", "")]
    [InlineData("termSheet", """ "bindingEffect": "binding" """, "")]
    [InlineData("termSheet", """ "bindingEffect": {"state": "undisclosed", "claims": [{"source": "report"}]} """, "")]
    [InlineData("termSheet", "", """ "bindingEffect": "binding", """)]
    public void A_preliminary_agreement_says_what_binds(string kind, string agreement, string provision, params string[] expected)
        => Deals.Findings(agreement, provisions: $$$$"""{"id": "p1", {{{{provision}}}} "body": {"kind": "payment"}}""", kind: kind).Should().Equal(expected);

    [Fact]
    public void A_preliminary_agreement_of_which_no_provision_is_known_is_not_reported() => Deals.Findings(kind: "termSheet").Should().BeEmpty();

    [Theory]
    [InlineData("nonBinding", "", "LM3057 /agreements/0/provisions/0")]
    [InlineData("agreementToNegotiate", "", "LM3057 /agreements/0/provisions/0")]
    [InlineData("binding", "")]
    [InlineData("acme:halfBinding", "", "LM2012 /agreements/0/bindingEffect")]
    [InlineData("nonBinding", """ "bindingEffect": "nonBinding", """)]
    public void A_grant_in_what_does_not_bind_says_whether_it_does(string effect, string grant, params string[] expected)
        => Deals.Findings(
            $$$$""" "bindingEffect": "{{{{effect}}}}" """,
            provisions: $$$$"""{"id": "g1", {{{{grant}}}} "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}}}, {"id": "p1", "body": {"kind": "payment"}}""")
            .Should().Equal(expected);

    [Theory]
    [InlineData("amends", "deal", "LM3054 /agreements/1/relations/0/agreement")]
    [InlineData("supersedes", "old", "LM3055 /agreements/0/relations")]
    [InlineData("amends", "old")]
    [InlineData("conditionalOn", "old")]
    public void Agreements_follow_each_other_by_one_relation(string kind, string agreement, params string[] expected)
        => Deals.Findings($$$$""" "relations": [{"kind": "{{{{kind}}}}", "agreement": "{{{{agreement}}}}"}] """, beside: Old).Should().Equal(expected);

    [Theory]
    [InlineData("report", "fullText", "LM3042 /agreements/0/completeness")]
    [InlineData("forum", "fullText", "LM3042 /agreements/0/completeness")]
    [InlineData("exhibit", "fullText")]
    [InlineData("report", "press")]
    [InlineData("report", "extracts")]
    public void A_full_text_was_seen_somewhere(string source, string completeness, params string[] expected)
        => Deals.Findings($$$$""" "signed": {"state": "stated", "value": "2017-07-05", "claims": [{"source": "{{{{source}}}}", "stance": "reportsAsRumour"}]} """, completeness: completeness)
            .Should().Equal(expected);

    [Fact]
    public void A_full_text_for_which_nothing_is_cited_is_not_reported() => Deals.Findings(completeness: "fullText").Should().BeEmpty();

    private static string Date(string text) => char.IsDigit(text[0]) ? $"\"{text}\"" : $$$$"""{"kind": "event", "event": "{{{{text}}}}"}""";
}
