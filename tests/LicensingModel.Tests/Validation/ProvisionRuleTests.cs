using LicensingModel.Validation;

namespace LicensingModel.Tests.Validation;

public class ProvisionRuleTests
{
    private const string Body = "/agreements/0/provisions/0/body";
    private const string Leg1 = """{"id": "g1", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}}}""";
    private const string Leg2 = """{"id": "g2", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["beta"]}, "grantees": {"parties": ["alpha"]}}}""";
    private const string Leg3 = """{"id": "g3", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["gamma"]}, "grantees": {"parties": ["alpha"]}}}""";

    [Theory]
    [InlineData("""["alpha"]""", """["beta"]""")]
    [InlineData("""["alpha"]""", """["alpha"]""", "LM3090 " + Body + "/grantees/parties/0")]
    [InlineData("""["alpha", "beta"]""", """["beta", "gamma"]""", "LM3090 " + Body + "/grantees/parties/0")]
    [InlineData("""["alpha", "beta", "gamma"]""", """["gamma", "beta", "alpha"]""")]
    [InlineData("""["everybody"]""", """["everybody"]""")]
    public void A_grant_goes_from_one_to_another(string grantors, string grantees, params string[] expected)
        => Deals.Findings(provisions: Grant("", grantors, grantees)).Should().Equal(expected);

    [Theory]
    [InlineData("""{"state": "unstated"}""", "LM3101 " + Body + "/confinedIn/1")]
    [InlineData("""{"kind": "allProducts"}""")]
    [InlineData("""{"state": "redacted"}""")]
    public void A_grant_is_confined_to_something(string products, params string[] expected)
        => Deals.Findings(
            provisions: Grant($$$$"""
                , "subject": {"kind": "allPatents"}, "acts": ["make"], "products": {{{{products}}}}, "territory": "worldwide", "confinedIn": ["acts", "products"], "exclusivity": "sole"
                """),
            completeness: "fullText").Should().Equal(expected);

    [Theory]
    [InlineData("""[{"on": "2019-01-01", "amount": "USD 60"}, {"on": "2020-01-01", "amount": "USD 40"}]""")]
    [InlineData("""[{"on": "2019-01-01", "amount": "USD 60"}, {"on": "2020-01-01", "amount": "USD 30"}]""", "LM3180 " + Body + "/amount")]
    [InlineData("""[{"on": "2019-01-01", "amount": "USD 60"}, {"on": "2020-01-01"}]""")]
    [InlineData("""[{"on": "2019-01-01", "amount": "USD 110"}, {"on": "2020-01-01"}]""", "LM3180 " + Body + "/amount")]
    [InlineData("""[]""", "LM3180 " + Body + "/amount")]
    public void Instalments_make_up_the_amount(string instalments, params string[] expected)
        => Deals.Findings(provisions: $$$$"""{"id": "p1", "body": {"kind": "payment", "form": "instalments", "amount": "USD 100", "instalments": {{{{instalments}}}}}}""").Should().Equal(expected);

    [Fact]
    public void Of_another_payment_an_empty_list_of_instalments_says_nothing()
        => Deals.Findings(provisions: """{"id": "p1", "body": {"kind": "payment", "form": "lumpSum", "amount": "USD 100", "instalments": []}}""").Should().BeEmpty();

    [Theory]
    [InlineData(""" "territory": "none" """, "LM3102 " + Body + "/territory")]
    [InlineData(""" "territory": "worldwide except CN" """)]
    [InlineData(""" "products": {"kind": "except", "scope": {"kind": "allProducts"}, "excluded": {"kind": "allProducts"}} """, "LM3102 " + Body + "/products/excluded")]
    [InlineData(""" "products": {"kind": "except", "scope": {"kind": "allProducts"}, "excluded": {"kind": "categories", "categories": ["phones"]}} """)]
    [InlineData(""" "subject": {"kind": "except", "scope": {"kind": "standardEssential"}, "excluded": {"kind": "standardEssential"}} """, "LM3102 " + Body + "/subject/excluded")]
    public void A_scope_takes_something_in(string scope, params string[] expected)
        => Deals.Findings(document: """ "products": [{"id": "phones", "name": {"en": "Phones"}}] """, provisions: Grant("," + scope)).Should().Equal(expected);

    [Theory]
    [InlineData(">50%")]
    [InlineData(">=100%")]
    [InlineData(">0%")]
    [InlineData(">=99.9%")]
    [InlineData(">100%", "LM3103 " + Body + "/grantees/affiliates/control")]
    public void Somebody_can_have_control(string share, params string[] expected)
        => Deals.Findings(provisions: Grant("", grantees: $$$$"""["beta"], "affiliates": {"control": "{{{{share}}}}", "directions": ["subsidiaries"]}""")).Should().Equal(expected);

    [Theory]
    [InlineData("""["g1", "g2"]""", "mutual")]
    [InlineData("""["g1", "g2"]""", "oneWay", "LM3092 /agreements/0/provisions/4/body/mutuality")]
    [InlineData("""["g2", "g3"]""", "mutual", "LM3092 /agreements/0/provisions/4/body/mutuality")]
    [InlineData("""["g2", "g3"]""", "oneWay")]
    [InlineData("""["g1", "p1"]""", "mutual", "LM3091 /agreements/0/provisions/4/body/legs/1")]
    [InlineData("""["g1", "g1"]""", "oneWay", "LM3094 /agreements/0/provisions/4/body/legs/1")]
    [InlineData("""["g1", "r1"]""", "mutual", "LM3091 /agreements/0/provisions/4/body/legs/1")]
    public void Legs_are_grants_that_run_as_mutuality_says(string legs, string mutuality, params string[] expected)
        => Deals.Findings(provisions: $$$$"""{{{{Leg1}}}}, {{{{Leg2}}}}, {{{{Leg3}}}}, {"id": "p1", "body": {"kind": "payment"}}, {{{{Cross(legs, mutuality)}}}}""").Should().Equal(expected);

    [Fact]
    public void Companies_between_which_there_is_any_ownership_count_as_one_side()
        => Deals.Findings(
            document: """ "ownership": [{"owner": "gamma", "owned": "beta", "share": "30%", "during": "../2000-01-01"}] """,
            provisions: $"{Leg1}, {Leg3}, {Cross("""["g1", "g3"]""", "mutual")}").Should().BeEmpty();

    [Fact]
    public void A_leg_of_a_kind_that_nobody_knows_may_be_a_grant()
        => Deals.Findings(provisions: Leg1 + """, {"id": "x1", "body": {"kind": "standstill"}}, """ + Cross("""["g1", "x1"]""", "mutual"))
            .Should().Equal("LM2011 /agreements/0/provisions/1/body");

    [Theory]
    [InlineData("", "LM3093 /agreements/1/provisions/1/body/legs/1")]
    [InlineData(""" , "relations": [{"kind": "implements", "agreement": "deal"}] """)]
    public void A_leg_of_another_agreement_needs_a_relation(string relation, params string[] expected)
        => Deals.Findings(
            provisions: $"{Leg1}, {Cross("""["g1", "g2"]""", "mutual")}",
            beside: $$$$"""{"id": "old", "title": {"en": "Old"}, "kind": "patentLicense", "completeness": "press", "parties": [{"role": "party", "parties": ["alpha", "beta"]}], "provisions": [{{{{Leg2}}}}] {{{{relation}}}}}""")
            .Should().Equal(expected);

    [Fact]
    public void A_finding_about_a_leg_shows_where_the_leg_is()
        => Deals.Document(provisions: Leg1 + """, {"id": "p1", "body": {"kind": "payment"}}, """ + Cross("""["g1", "p1"]""", "mutual")).Validate().Single().Related.Single()
            .Pointer.ToString().Should().Be("/agreements/0/provisions/1");

    [Theory]
    [InlineData(""" "kind": "patentTransfer", "from": "alpha", "to": "alpha", "subject": {"kind": "allPatents"} """, "LM3095 " + Body + "/to")]
    [InlineData(""" "kind": "payment", "payer": "alpha", "payee": "alpha" """, "LM3096 " + Body + "/payee")]
    [InlineData(""" "kind": "payment", "payer": "alpha" """)]
    [InlineData(""" "kind": "payment", "for": ["p1"] """, "LM3097 " + Body + "/for")]
    [InlineData(""" "kind": "payment", "amount": "USD -1" """, "LM3099 " + Body + "/amount")]
    [InlineData(""" "kind": "payment", "amount": "USD 0" """)]
    [InlineData(""" "kind": "duty", "modality": "must", "action": "supply", "direction": {"from": "alpha", "to": "alpha"} """, "LM3098 " + Body + "/direction/to")]
    public void What_passes_goes_to_another(string body, params string[] expected)
        => Deals.Findings(provisions: $$$$"""{"id": "p1", "body": { {{{{body}}}} }}""").Should().Equal(expected);

    [Theory]
    [InlineData("press", "", "LM3100 " + Body)]
    [InlineData("press", """, "topics": ["cloud"], "depth": {"state": "undisclosed", "claims": [{"source": "report"}]}""")]
    [InlineData("press", """, "depth": "explore" """, "LM3100 " + Body)]
    [InlineData("fullText", """, "depth": "explore" """, "LM3011 " + Body)]
    [InlineData("fullText", """, "depth": "explore", "topics": {"state": "unstated"} """)]
    public void A_collaboration_has_topics_and_a_depth(string completeness, string members, params string[] expected)
        => Deals.Findings(provisions: $$$$"""{"id": "c1", "body": {"kind": "collaborationScope", "participants": ["alpha", "beta"] {{{{members}}}} }}""", completeness: completeness).Should().Equal(expected);

    [Theory]
    [InlineData(""" "kind": "patentGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}, "acts": ["make"] """, "`subject`, `products`, `territory`, `exclusivity`")]
    [InlineData(""" "kind": "patentTransfer", "from": "alpha", "to": "beta", "subject": {"kind": "allPatents"} """, "`closing`")]
    [InlineData(""" "kind": "payment", "payer": {"state": "redacted"} """, "`payee`, `amount`")]
    [InlineData(""" "kind": "duty", "modality": "must", "action": "report" """, "`direction`, `object`")]
    [InlineData(""" "kind": "generalTerm", "topic": "notices" """, "`text`")]
    public void In_a_full_text_the_terms_that_nobody_captured_are_named(string body, string names)
        => Deals.Document(provisions: $$$$"""{"id": "p1", "body": { {{{{body}}}} }}""", completeness: "fullText").Validate().Select(finding => finding.Message)
            .Should().Equal($"The agreement was seen in full, but {names} is not captured; state it, or write `unstated` where the text is silent.");

    private static string Grant(string more, string grantors = """["alpha"]""", string grantees = """["beta"]""")
        => $$$$"""{"id": "g1", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": {{{{grantors}}}}}, "grantees": {"parties": {{{{grantees}}}}} {{{{more}}}} }}""";

    private static string Cross(string legs, string mutuality)
        => $$$$"""{"id": "r1", "body": {"kind": "reciprocity", "form": "crossLicense", "legs": {{{{legs}}}}, "mutuality": "{{{{mutuality}}}}"}}""";
}
