namespace LicensingModel.Tests.Advisories;

/// <summary>Guidelines of the United States, China and Japan; papers before agreements; registers; earlier grants; silence; undertakings.</summary>
public class OtherRuleTests
{
    private const string World = """ "territory": "worldwide" """;
    private const string Signed = """ "signed": "2025-06-01" """;
    private static readonly string _restrained = Advised.License(World) + "," + Advised.Duty("mustNot", "compete");

    [Theory]
    [InlineData("", "LM7030? whether the restraint is anticompetitive on its face; their share of the market together; how many independent technologies there are")]
    [InlineData(""" "faciallyAnticompetitive": true """, "LM7030")]
    [InlineData(""" "faciallyAnticompetitive": false, "combinedShare": "20%" """)]
    [InlineData(""" "faciallyAnticompetitive": false, "combinedShare": "21%", "independentTechnologies": 4 """)]
    [InlineData(""" "faciallyAnticompetitive": false, "combinedShare": "21%", "independentTechnologies": 3 """, "LM7030")]
    [InlineData(""" "combinedShare": "10%" """, "LM7030? whether the restraint is anticompetitive on its face")]
    [InlineData(""" "faciallyAnticompetitive": false, "combinedShare": "21%" """, "LM7030? how many independent technologies there are")]
    public void The_safety_zone_of_the_US_guidelines(string facts, params string[] expected)
        => Advised.Of(Advised.Document(_restrained, Signed), "LM7030", "2026-10-01", facts.Trim()).Should().Equal(expected);

    [Theory]
    [InlineData("", "LM7050? their share of the market together; how many hold rights in substitutes")]
    [InlineData(""" "combinedShare": "20%" """)]
    [InlineData(""" "substituteHolders": 4 """)]
    [InlineData(""" "combinedShare": "21%", "substituteHolders": 3 """, "LM7050")]
    [InlineData(""" "combinedShare": "21%" """, "LM7050? how many hold rights in substitutes")]
    public void The_shares_of_the_Japanese_guidelines(string facts, params string[] expected)
        => Advised.Of(Advised.Document(_restrained, Signed), "LM7050", "2026-10-01", facts.Trim()).Should().Equal(expected);

    [Theory]
    [InlineData("worldwide", "2026-10-01", "LM7040")]
    [InlineData("CN", "2023-08-01", "LM7040")]
    [InlineData("CN", "2023-07-31")]
    [InlineData("worldwide except CN", "2026-10-01")]
    public void The_Chinese_order_is_of_August_2023(string territory, string on, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License($""" "territory": "{territory}" """) + "," + Advised.Duty("mustNot", "compete"), """ "signed": "2020-01-01" """), "LM7040", on).Should().Equal(expected);

    [Fact]
    public void Without_a_restraint_guidelines_are_silent_and_without_a_territory_open()
    {
        Advised.Of(Advised.Document(Advised.License(World), Signed), "LM7030 LM7040 LM7050").Should().BeEmpty();
        Advised.Of(Advised.Document(Advised.License() + "," + Advised.Duty("mustNot", "compete"), Signed), "LM7040").Should().Equal("LM7040? where it licenses technology, and whether that reaches China (`territory`)");
    }

    [Theory]
    [InlineData("""{"kind": "standardEssential"}""", "2026-10-01", "LM7041")]
    [InlineData("""{"kind": "standardEssential"}""", "2024-10-31")]
    [InlineData("""{"kind": "standardEssential"}""", "2024-11-15", "LM7041? on which day of November 2024 the guidelines were issued")]
    [InlineData("""{"kind": "ownedBy", "owners": {"parties": ["alpha"]}}""", "2026-10-01")]
    [InlineData("""{"kind": "listed", "patents": ["p1", "p2"]}""", "2026-10-01")]
    public void Essential_patents_for_China(string subject, string on, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(World).Replace("""{"kind": "listed", "patents": ["p1", "p2"]}""", subject, StringComparison.Ordinal), """ "signed": "2020-01-01" """), "LM7041", on).Should().Equal(expected);

    [Theory]
    [InlineData(""" "bindingEffect": "nonBinding", "governingLaw": "US-DE" """, "LM7060")]
    [InlineData(""" "bindingEffect": "agreementToNegotiate", "governingLaw": "US-DE" """, "LM7060")]
    [InlineData(""" "bindingEffect": "nonBinding", "governingLaw": "GB-EAW" """, "LM7061")]
    [InlineData(""" "bindingEffect": "binding", "governingLaw": "US-DE" """)]
    [InlineData(""" "bindingEffect": "nonBinding", "governingLaw": "DE" """)]
    [InlineData(""" "bindingEffect": "nonBinding", "governingLaw": "US" """, "LM7060? the law that governs, and whether it is that of US-DE (`governingLaw`)")]
    [InlineData(""" "governingLaw": "US-DE" """, "LM7060? whether the paper binds (`bindingEffect`)")]
    [InlineData(""" "bindingEffect": "nonBinding" """, "LM7060? the law that governs, and whether it is that of US-DE (`governingLaw`)", "LM7061? the law that governs, and whether it is that of GB-EAW (`governingLaw`)")]
    public void A_duty_to_negotiate_in_a_paper_that_does_not_bind(string agreement, params string[] expected)
    {
        Advised.Of(Advised.Document(Advised.Duty("shallNegotiate", "license"), agreement, kind: "termSheet"), "LM7060 LM7061").Should().Equal(expected);
        Advised.Of(Advised.Document(Advised.Duty("shallDiscuss", "license"), agreement, kind: "termSheet"), "LM7060 LM7061").Should().BeEmpty();
    }

    [Theory]
    [InlineData(""" "term": {"until": "2026-12-31"} """, "GB-EAW", "LM7062")]
    [InlineData(""" "term": {"until": "2026-12-31"} """, "DE")]
    [InlineData(""" "term": {"until": {"kind": "never"}} """, "GB-EAW", "LM7063")]
    [InlineData("", "DE", "LM7063")]
    [InlineData(""" "term": {"until": {"state": "redacted"}} """, "GB-EAW", "LM7062? until when it holds (`term`)", "LM7063? until when it holds (`term`)")]
    public void A_lock_out_has_an_end_or_none(string provision, string law, params string[] expected)
    {
        Advised.Of(Advised.Document(Advised.Duty("mustNot", "negotiateWithOthers", provision: provision), $""" "governingLaw": "{law}" """), "LM7062 LM7063").Should().Equal(expected);
        Advised.Of(Advised.Document(Advised.Duty("may", "negotiateWithOthers", provision: provision), $""" "governingLaw": "{law}" """), "LM7062 LM7063").Should().BeEmpty();
    }

    [Fact]
    public void Of_a_text_not_seen_in_full_nobody_can_say_that_a_lock_out_has_no_end()
        => Advised.Of(Advised.Document(Advised.Duty("mustNot", "negotiateWithOthers"), """ "governingLaw": "DE" """, completeness: "press"), "LM7063").Should().Equal("LM7063? until when it holds (`term`)");

    [Fact]
    public void A_letter_of_intent_is_superseded_by_an_agreement_or_by_its_own_text()
    {
        const string Entire = """{"id": "entire", "body": {"kind": "generalTerm", "topic": "entireAgreement"}}""";
        static string Later(string more, string provisions = "", string completeness = "fullText") => $$$$"""{"id": "later", "title": {"en": "Licence"}, "kind": "patentLicense", "completeness": "{{{{completeness}}}}", "parties": [{"role": "party", "parties": ["alpha", "beta"]}]{{{{more}}}}, "provisions": [{{{{provisions}}}}]}""";
        Advised.Of(Advised.Document("", kind: "letterOfIntent"), "LM7064").Should().Equal("LM7064");
        Advised.Of(Advised.Document("", kind: "letterOfIntent", completeness: "press"), "LM7064").Should().Equal("LM7064? whether it says by what it is superseded");
        Advised.Of(Advised.Document(Entire, kind: "letterOfIntent"), "LM7064").Should().BeEmpty();
        Advised.Of(Advised.Document("", kind: "letterOfIntent", beside: Later(""", "relations": [{"kind": "replaces", "agreement": "deal"}]""")), "LM7064").Should().BeEmpty();
        Advised.Of(Advised.Document("", kind: "letterOfIntent", beside: Later("", Entire)), "LM7064").Should().BeEmpty();
        Advised.Of(Advised.Document("", kind: "letterOfIntent", beside: Later("")), "LM7064").Should().Equal("LM7064");
        Advised.Of(Advised.Document("", kind: "letterOfIntent", beside: Later("", completeness: "press")), "LM7064").Should().Equal("LM7064? whether `later` supersedes it");
        Advised.Of(Advised.Document("", kind: "patentLicense"), "LM7064").Should().BeEmpty();
    }

    [Theory]
    [InlineData("exclusive", "", "LM7071? whether it was recorded in the register of US")]
    [InlineData("exclusive", """ "notRecordedIn": ["US"] """, "LM7071")]
    [InlineData("exclusive", """ "recordedIn": ["US"] """)]
    [InlineData("nonExclusive", """ "notRecordedIn": ["US"] """)]
    [InlineData("sole", """ "notRecordedIn": ["US"] """)]
    public void Exclusive_licences_that_are_not_recorded(string exclusivity, string facts, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License($""" "exclusivity": "{exclusivity}" """), Signed), "LM7070 LM7071", null, facts.Trim()).Should().Equal(expected);

    [Fact]
    public void Assignments_that_are_not_recorded()
    {
        const string Transfer = """{"id": "sale", "body": {"kind": "patentTransfer", "from": "alpha", "to": "beta", "subject": {"kind": "listed", "patents": ["p1"]}}}""";
        Advised.Of(Advised.Document(Transfer, Signed), "LM7070 LM7071", null, """ "notRecordedIn": ["GB", "US"] """.Trim()).Should().Equal("LM7071");
        Advised.Of(Advised.Document(Transfer, Signed, Advised.Patents.Replace("\"US\"", "\"GB\"", StringComparison.Ordinal)), "LM7070 LM7071", null, """ "notRecordedIn": ["GB", "US"] """.Trim()).Should().Equal("LM7070");
        Advised.Of(Advised.Document(Transfer, Signed, """ "patents": [{"id": "p1"}, {"id": "p2"}] """), "LM7071", null, """ "notRecordedIn": ["US"] """.Trim()).Should().Equal("LM7071? whether one of the patents is in force in US");
    }

    [Theory]
    [InlineData(""" "signed": "2020-01-01" """, """ "exclusivity": "nonExclusive", "territory": "EU" """, "LM7080")]
    [InlineData(""" "signed": "2020-01-01" """, """ "exclusivity": "exclusive", "territory": "EU" """)]
    [InlineData(""" "signed": "2020-01-01" """, """ "exclusivity": "nonExclusive", "territory": "US" """)]
    [InlineData(""" "signed": "2026-01-01" """, """ "exclusivity": "nonExclusive", "territory": "EU" """)]
    [InlineData(""" "signed": "2020-01-01", "term": {"until": "2024-12-31"} """, """ "exclusivity": "nonExclusive", "territory": "EU" """)]
    [InlineData(""" "signed": "2020-01-01" """, """ "exclusivity": "nonExclusive" """, "LM7080? whether they share a country (`territory`)")]
    [InlineData(""" "completeness": "fullText" """, """ "exclusivity": "nonExclusive", "territory": "EU" """, "LM7080? which of the two was made first (`signed`)")]
    public void An_exclusive_grant_beside_an_earlier_one(string earlier, string grant, params string[] expected)
    {
        var members = earlier.Contains("completeness", StringComparison.Ordinal) ? "" : "," + earlier;
        var beside = $$$$"""{"id": "earlier", "title": {"en": "Earlier"}, "kind": "patentLicense", "completeness": "fullText", "parties": [{"role": "party", "parties": ["alpha", "gamma"]}]{{{{members}}}}, "provisions": [{{{{Advised.License(grant, "earlier-licence").Replace("\"beta\"", "\"gamma\"", StringComparison.Ordinal)}}}}]}""";
        Advised.Of(Advised.Document(Advised.License(""" "exclusivity": "exclusive", "territory": "DE" """), Signed, beside: beside), "LM7080").Should().Equal(expected);
    }

    [Theory]
    [InlineData(""" "acts": ["make", "sell", "use"] """, "US-NY", "fullText", "LM7081")]
    [InlineData(""" "acts": ["make", "sell", "use"], "haveMade": {"state": "unstated"} """, "US-NY", "fullText", "LM7081")]
    [InlineData(""" "acts": ["make", "sell"], "haveMade": {"rule": "granted"} """, "US-NY", "fullText")]
    [InlineData(""" "acts": ["make", "haveMade"] """, "US-NY", "fullText")]
    [InlineData(""" "acts": ["sell"] """, "US-NY", "fullText")]
    [InlineData(""" "acts": ["make", "sell"] """, "DE", "fullText")]
    [InlineData(""" "acts": ["make", "sell"] """, "US-NY", "press", "LM7081? whether it says anything of having made (`haveMade`)")]
    [InlineData(""" "acts": ["make", "sell"], "haveMade": {"state": "redacted"} """, "US-NY", "fullText", "LM7081? whether it says anything of having made (`haveMade`)")]
    public void Silence_on_having_made(string grant, string law, string completeness, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(grant), $""" "governingLaw": "{law}" """, completeness: completeness), "LM7081").Should().Equal(expected);

    [Fact]
    public void Silence_on_having_made_under_a_law_that_is_not_known()
        => Advised.Of(Advised.Document(Advised.License(""" "acts": ["make"] """)), "LM7081").Should().Equal("LM7081? the law that governs (`governingLaw`)");

    [Theory]
    [InlineData("", "", "LM7082")]
    [InlineData(""", "encumbrances": "freeOfAny" """, "", "LM7082")]
    [InlineData(""", "encumbrances": "mustBind" """, "")]
    [InlineData(""", "encumbrances": "subjectToExisting" """, "", "LM7082? whether the assignee is bound by the undertaking (`encumbrances`, or a duty `passOn`)")]
    [InlineData("", ""","D" """)]
    public void An_undertaking_that_is_not_passed_on(string transfer, string duty, params string[] expected)
    {
        const string Declared = """, "standards": [{"id": "lte", "name": {"en": "LTE"}}], "declarations": [{"id": "d", "declarant": "alpha", "patents": {"kind": "listed", "patents": ["p1"]}, "standards": ["lte"], "undertaking": {"policy": "etsi", "option": "frand"}}]""";
        var sale = $$$$"""{"id": "sale", "body": {"kind": "patentTransfer", "from": "alpha", "to": "beta", "subject": {"kind": "listed", "patents": ["p1", "p2"]}{{{{transfer}}}}}}""";
        Advised.Of(Advised.Document(sale + (duty.Length == 0 ? "" : "," + Advised.Duty("must", "passOn")), Signed, Advised.Patents + Declared), "LM7082").Should().Equal(expected);
        Advised.Of(Advised.Document(sale.Replace("\"p1\", ", "", StringComparison.Ordinal), Signed, Advised.Patents + Declared), "LM7082").Should().BeEmpty("another patent passes");
        Advised.Of(Advised.Document(sale, Signed), "LM7082").Should().BeEmpty("nothing was undertaken");
        Advised.Of(Advised.Document(sale, Signed, Advised.Patents + Declared.Replace("frand", "unwilling", StringComparison.Ordinal).Replace("etsi", "ituIsoIec", StringComparison.Ordinal)), "LM7082").Should().BeEmpty("nothing is promised");
    }

    [Theory]
    [InlineData(""" "amendments": [{"id": "one", "title": {"en": "One"}, "signed": "2026-01-01", "changes": [{"kind": "remove", "provision": "licence"}]}] """, "LM7000? the text of one day, without amendments (`licensing asof`)")]
    [InlineData(""" "status": [{"status": "denied"}] """, "LM7000? whether it exists")]
    [InlineData(""" "status": [{"status": "rumoured"}] """, "LM7000? whether it exists")]
    [InlineData(""" "surcharge": true """, "LM7000? what its unknown members say")]
    public void What_cannot_be_looked_at_as_it_stands_is_said_once(string agreement, params string[] expected)
    {
        var document = Advised.Document(Advised.License(World), Signed + "," + agreement);
        Advised.Of(document, "LM7000").Should().Equal(expected);
        Advised.Advisories(document).Should().ContainSingle();
    }
}
