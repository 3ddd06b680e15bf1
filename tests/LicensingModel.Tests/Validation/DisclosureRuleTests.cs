using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

public class DisclosureRuleTests
{
    private const string Sub = "/agreements/0/signed";

    [Fact]
    public void A_document_in_which_nothing_is_wrong_has_no_finding() => Deals.Findings().Should().BeEmpty();

    [Theory]
    [InlineData("fullText")]
    [InlineData("extracts", "LM3010 /agreements/0/signed")]
    [InlineData("summary", "LM3010 /agreements/0/signed")]
    [InlineData("press", "LM3010 /agreements/0/signed")]
    public void Only_a_full_text_is_silent(string completeness, params string[] expected)
        => Deals.Findings(""" "signed": {"state": "unstated"} """, completeness: completeness).Should().Equal(expected);

    [Fact]
    public void Silence_in_a_provision_counts_by_its_agreement_and_outside_agreements_not_at_all()
    {
        Deals.Findings(provisions: """{"id": "p1", "body": {"kind": "payment", "amount": {"state": "unstated"}}}""")
            .Should().Equal("LM3010 /agreements/0/provisions/0/body/amount");
        Deals.Findings(document: """ "portfolioCounts": [{"holder": "alpha", "unit": "grants", "count": {"number": 1}, "asOf": {"state": "unstated"}}] """).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"state": "undisclosed"}""", "LM3012 " + Sub)]
    [InlineData("""{"state": "undisclosed", "claims": [{"source": "report", "stance": "denies"}]}""", "LM3012 " + Sub)]
    [InlineData("""{"state": "undisclosed", "claims": [{"source": "report"}]}""")]
    [InlineData("""{"state": "undisclosed", "claims": [{"source": "report", "value": "2017-07-05"}]}""")]
    public void Undisclosed_needs_a_source_that_speaks_of_it(string signed, params string[] expected) => Signed(signed).Should().Equal(expected);

    [Theory]
    [InlineData("press", "report", "LM3013 " + Sub)]
    [InlineData("summary", "report", "LM3013 " + Sub)]
    [InlineData("press", "exhibit")]
    [InlineData("extracts", "report")]
    [InlineData("fullText", "exhibit")]
    public void Redacted_needs_a_text(string completeness, string source, params string[] expected)
        => Deals.Findings($$$$""" "signed": {"state": "redacted", "claims": [{"source": "{{{{source}}}}"}]} """, completeness: completeness).Should().Equal(expected);

    [Theory]
    [InlineData(""" "2017-07-05" """, """ "2017-07-05" """)]
    [InlineData(""" "2017-07-05" """, """ "2017-07-06" """, "LM3014 " + Sub + "/claims/0")]
    [InlineData(""" "2017-07-05" """, """{"kind": "offset", "from": "2017-07-04", "period": "P1D", "direction": "after"}""")]
    [InlineData(""" "2017-07-05" """, """{"kind": "offset", "from": "2017-07-04", "period": "P2D", "direction": "after"}""", "LM3014 " + Sub + "/claims/0")]
    [InlineData(""" "2017-07-05" """, """{"kind": "never"}""", "LM3014 " + Sub + "/claims/0")]
    [InlineData(""" "2017-07-05" """, """{"kind": "unstated"}""")]
    [InlineData(""" "2017-07-05" """, """{"kind": "event", "event": "closing"}""", "LM3014 " + Sub + "/claims/0")]
    [InlineData(""" "2017-07-05" """, """{"kind": "event", "event": "someday"}""")]
    [InlineData("""{"kind": "event", "event": "closing"}""", """{"kind": "event", "event": "someday"}""")]
    [InlineData("""{"kind": "never"}""", """ "2017-07-05" """, "LM3014 " + Sub + "/claims/0")]
    public void A_date_contradicts_another_where_they_certainly_fall_on_different_days(string stated, string claimed, params string[] expected)
        => Deals.Findings(
            $$$$""" "signed": {"state": "stated", "value": {{{{stated}}}}, "claims": [{"source": "report", "value": {{{{claimed}}}}}]} """,
            """ "events": [{"id": "closing", "name": {"en": "Closing"}, "on": "2018-01-01"}, {"id": "someday", "name": {"en": "Someday"}}] """).Should().Equal(expected);

    [Theory]
    [InlineData("""{"source": "report", "stance": "reportsAsRumour", "value": "2017-07-06"}""")]
    [InlineData("""{"source": "report", "stance": "denies", "value": "2017-07-06"}""")]
    [InlineData("""{"source": "report"}""")]
    [InlineData("""{"source": "report", "stance": "denies", "value": "2017-07-05"}""", "LM3015 " + Sub + "/claims/0")]
    [InlineData("""{"source": "report", "value": "2017-07-06"}, {"source": "other", "value": "2017-07-07"}""", "LM3014 " + Sub + "/claims/0", "LM3014 " + Sub + "/claims/1")]
    public void Only_what_a_source_asserts_or_denies_itself_counts(string claims, params string[] expected)
        => Signed($$$$"""{"state": "stated", "value": "2017-07-05", "claims": [{{{{claims}}}}]}""").Should().Equal(expected);

    [Theory]
    [InlineData("object", """{"en": "equipment"}""", """{"fr": "équipements"}""")]
    [InlineData("object", """{"en": "equipment"}""", """{"en": "network equipment"}""")]
    [InlineData("direction", """{"from": "alpha", "to": "beta"}""", """{"from": "beta", "to": "alpha"}""", "LM3014 /agreements/0/provisions/0/body/direction/claims/0")]
    public void Wording_does_not_contradict_but_a_direction_does(string term, string stated, string claimed, params string[] expected)
        => Deals.Findings(provisions: $$$$"""{"id": "p1", "body": {"kind": "duty", "modality": "must", "action": "supply", "{{{{term}}}}": {"state": "stated", "value": {{{{stated}}}}, "claims": [{"source": "report", "value": {{{{claimed}}}}}]}}}""")
            .Should().Equal(expected);

    [Theory]
    [InlineData("acts", """["make", "sell"]""", """["sell"]""")]
    [InlineData("acts", """["sell"]""", """["make", "sell"]""", "LM3014")]
    [InlineData("territory", "\"DE, FR\"", "\"FR, DE\"")]
    [InlineData("territory", "\"worldwide\"", "\"EU\"", "LM3014")]
    [InlineData("subject", """{"kind": "allPatents"}""", """{"kind": "standardEssential"}""", "LM3014")]
    [InlineData("subject", """{"kind": "allPatents"}""", """{"kind": "allPatents"}""")]
    [InlineData("subject", """{"kind": "anyOf", "scopes": [{"kind": "ownedBy", "owners": {"parties": ["alpha"]}}, {"kind": "standardEssential"}]}""", """{"kind": "anyOf", "scopes": [{"kind": "standardEssential"}, {"kind": "ownedBy", "owners": {"parties": ["alpha"]}}]}""")]
    [InlineData("subject", """{"kind": "allOf", "scopes": [{"kind": "ownedBy", "owners": {"parties": ["alpha"]}}, {"kind": "standardEssential"}]}""", """{"kind": "allOf", "scopes": [{"kind": "standardEssential"}]}""", "LM3014")]
    [InlineData("exclusivity", "\"exclusive\"", "\"sole\"", "LM3014")]
    [InlineData("products", """{"kind": "allProducts"}""", """{"kind": "except", "scope": {"kind": "allProducts"}, "excluded": {"kind": "categories", "categories": ["phones"]}}""", "LM3014")]
    public void A_scope_contradicts_another_unless_it_names_part_of_a_list_or_the_same_otherwise(string term, string stated, string claimed, params string[] codes)
        => Deals.Findings(
            document: """ "products": [{"id": "phones", "name": {"en": "Phones"}}] """,
            provisions: $$$$"""{"id": "g1", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}, "{{{{term}}}}": {"state": "stated", "value": {{{{stated}}}}, "claims": [{"source": "report", "value": {{{{claimed}}}}}]}}}""")
            .Should().Equal(codes.Select(code => $"{code} /agreements/0/provisions/0/body/{term}/claims/0"));

    [Theory]
    [InlineData("""{"number": 16000, "precision": "moreThan"}""", """{"number": 16342}""")]
    [InlineData("""{"number": 16342}""", """{"number": 16000, "precision": "moreThan"}""")]
    [InlineData("""{"number": 16000}""", """{"number": 16000, "precision": "moreThan"}""", "LM3014")]
    [InlineData("""{"number": 16000, "precision": "moreThan"}""", """{"number": 15000}""", "LM3014")]
    [InlineData("""{"number": 16000, "precision": "about"}""", """{"number": 15800}""")]
    [InlineData("""{"number": 16000, "precision": "moreThan"}""", """{"number": 12000, "precision": "moreThan"}""")]
    [InlineData("""{"number": 16000}""", """{"number": 16001}""", "LM3014")]
    public void A_count_contradicts_another_where_no_number_is_both(string stated, string claimed, params string[] codes)
        => Deals.Findings(document: $$$$""" "portfolioCounts": [{"holder": "alpha", "unit": "grants", "count": {"state": "stated", "value": {{{{stated}}}}, "claims": [{"source": "report", "value": {{{{claimed}}}}}]}}] """)
            .Should().Equal(codes.Select(code => code + " /portfolioCounts/0/count/claims/0"));

    [Theory]
    [InlineData("P12M", "P1Y")]
    [InlineData("P2W", "P14D")]
    [InlineData("P1Y", "P365D", "LM3014 /agreements/0/term/atLeast/claims/0")]
    public void A_period_contradicts_another_unless_they_always_end_on_the_same_day(string stated, string claimed, params string[] expected)
        => Deals.Findings($$$$""" "term": {"atLeast": {"state": "stated", "value": "{{{{stated}}}}", "claims": [{"source": "report", "value": "{{{{claimed}}}}"}]}} """).Should().Equal(expected);

    [Theory]
    [InlineData("""{"source": "report", "value": "2017-07-05"}""")]
    [InlineData("""{"source": "forum", "stance": "reportsAsRumour", "value": "2017-07-05"}, {"source": "report", "value": "2017-07-06"}""")]
    [InlineData("""{"source": "report", "stance": "denies", "value": "2017-07-05"}""", "LM3016 " + Sub + "/value")]
    [InlineData("""{"source": "report"}""")]
    [InlineData("""{"source": "report"}, {"source": "other", "value": "2017-07-06"}""", "LM3016 " + Sub + "/value")]
    [InlineData("""{"source": "report", "stance": "denies"}""", "LM3016 " + Sub + "/value")]
    [InlineData("", "LM3016 " + Sub + "/value")]
    public void What_was_chosen_is_among_what_the_sources_give(string claims, params string[] expected)
        => Signed($$$$"""{"state": "stated", "value": "2017-07-05", "choice": {"rule": "person"}, "claims": [{{{{claims}}}}]}""").Should().Equal(expected);

    [Theory]
    [InlineData("officialBeforeOthers", "contractText", "newsReport")]
    [InlineData("officialBeforeOthers", "pressRelease", "newsReport")]
    [InlineData("officialBeforeOthers", "statement", "newsReport")]
    [InlineData("officialBeforeOthers", "acme:minutes", "newsReport")]
    [InlineData("officialBeforeOthers", "newsReport", "newsReport", "no claim that gives it is by a contract text, a press release or a statement")]
    [InlineData("officialBeforeOthers", "newsReport", "pressRelease", "no claim that gives it is by a contract text, a press release or a statement")]
    [InlineData("officialBeforeOthers", "pressRelease", "contractText", "sources of the kind that it prefers (a contract text, a press release or a statement) differ")]
    [InlineData("filingBeforePress", "filing", "newsReport")]
    [InlineData("filingBeforePress", "courtDocument", "newsReport")]
    [InlineData("filingBeforePress", "pressRelease", "newsReport", "no claim that gives it is by a filing or a court document")]
    [InlineData("pressBeforeRumour", "newsReport", "rumour")]
    [InlineData("pressBeforeRumour", "newsReport", "newsReport", "sources of the kind that it prefers (the press) differ")]
    [InlineData("person", "rumour", "contractText")]
    [InlineData("acme:coin", "rumour", "contractText")]
    public void A_rule_of_choice_can_have_chosen_by_the_kinds_of_the_sources(string rule, string kind, string otherKind, string? because = null)
    {
        var document = LicensingJson.Read($$$$"""
            {
              "schemaVersion": 1, "recordedThrough": "2020-12-31",
              "parties": [{"id": "alpha", "kind": "company", "name": {"en": "Alpha"}}],
              "sources": [
                {"id": "one", "kind": "{{{{kind}}}}", "language": "en", "published": "2017-07-05"},
                {"id": "two", "kind": "{{{{otherKind}}}}", "language": "en", "published": "2017-07-05"}
              ],
              "agreements": [{
                "id": "deal", "title": {"en": "Deal"}, "kind": "patentLicense", "completeness": "press", "parties": [{"role": "party", "parties": ["alpha"]}],
                "signed": {
                  "state": "stated", "value": "2017-07-05", "choice": {"rule": "{{{{rule}}}}"},
                  "claims": [{"source": "one", "value": "2017-07-05"}, {"source": "two", "value": "2017-07-06"}]
                }
              }]
            }
            """).GetValueOrThrow();
        var findings = document.Validate().Where(finding => finding.Code == "LM3020").Select(finding => $"{finding.Pointer} {finding.Message}");
        findings.Should().Equal(because is null ? [] : [$"/agreements/0/signed/choice/rule The value was chosen by `{rule}`, but {because}; name the source that decides, or the person who chose."]);
    }

    [Theory]
    [InlineData("""{"source": "report", "value": "2017-07-05"}, {"source": "echo", "value": "2017-07-06"}""", "LM3017 " + Sub + "/claims/1")]
    [InlineData("""{"source": "report", "value": "2017-07-05"}, {"source": "other", "value": "2017-07-06"}, {"source": "echo", "value": "2017-07-05"}""")]
    [InlineData("""{"source": "report", "value": "2017-07-05"}, {"source": "other", "value": "2017-07-06"}""")]
    public void A_source_that_gives_another_value_than_its_own_source_is_named(string claims, params string[] expected)
        => Signed($$$$"""{"state": "contested", "claims": [{{{{claims}}}}]}""").Should().Equal(expected);

    [Theory]
    [InlineData("""{"source": "forum"}""", "LM3018 " + Sub + "/claims/0")]
    [InlineData("""{"source": "forum", "stance": "reportsAsRumour"}""")]
    [InlineData("""{"source": "echo", "quotation": {"language": "en", "text": "x"}}""", "LM3019 " + Sub + "/claims/0/quotation/language")]
    [InlineData("""{"source": "other", "quotation": {"language": "en", "text": "x"}}""")]
    [InlineData("""{"source": "other", "quotation": {"language": "en-US", "text": "x"}}""")]
    public void A_claim_goes_with_its_source(string claim, params string[] expected) => Signed($$$$"""{"state": "notCaptured", "claims": [{{{{claim}}}}]}""").Should().Equal(expected);

    [Fact]
    public void A_mention_is_a_claim_too()
        => Deals.Findings(""" "status": [{"status": "rumoured", "on": "2017-07-05", "claims": [{"source": "forum"}]}] """)
            .Should().Equal("LM3018 /agreements/0/status/0/claims/0");

    [Fact]
    public void The_message_names_who_says_otherwise()
        => Deals.Document(""" "signed": {"state": "stated", "value": "2017-07-05", "claims": [{"source": "report", "value": "2017-07-06"}]} """).Validate().Single().Message
            .Should().Be("The stated value is not the one that `report` asserts, and no `choice` says why it was preferred.");

    private static string[] Signed(string term) => Deals.Findings($"\"signed\": {term}");
}
