namespace LicensingModel.Tests.Advisories;

/// <summary>LM7010 to LM7020: which rules on technology transfer are to be looked at, by dates and transition, and what they look at.</summary>
public class TransferRegimeTests
{
    private const string Signed2025 = """ "signed": "2025-06-01" """;
    private const string Europe = """ "territory": "EU" """;
    private const string Regimes = "LM7010 LM7011 LM7020";

    [Theory]
    [InlineData("2025-07-01", "LM7010")]
    [InlineData("2026-04-30", "LM7010")]
    [InlineData("2026-05-01", "LM7010", "LM7011")]
    [InlineData("2026-10-01", "LM7010", "LM7011")]
    [InlineData("2027-04-30", "LM7010", "LM7011")]
    [InlineData("2027-05-01", "LM7011")]
    [InlineData("2038-04-30", "LM7011")]
    [InlineData("2038-05-01")]
    [InlineData("2025-05-31")]
    [InlineData(null, "LM7010", "LM7011")]
    public void An_agreement_of_2025_is_in_transition_for_a_year(string? on, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe), Signed2025), Regimes, on).Should().Equal(expected);

    [Fact]
    public void Both_show_their_conditions_in_transition()
        => Advised.Advisories(Advised.Document(Advised.License(Europe), Signed2025), "2026-10-01").Where(static advisory => advisory.Rule.Code is "LM7010" or "LM7011")
            .Should().OnlyContain(static advisory => advisory.Facts.Any(fact => fact.Text == "shares: at most 20 % together between competitors, 30 % each otherwise"));

    [Theory]
    [InlineData(""" "signed": "2026-05-01" """, "2026-10-01", "LM7011")]
    [InlineData(""" "signed": "2026-05-01" """, "2026-04-30")]
    [InlineData("", "2026-10-01", "LM7010? the day on which it was made (`signed`)", "LM7011")]
    [InlineData("", "2027-05-01", "LM7011")]
    [InlineData("", "2026-01-01", "LM7010")]
    [InlineData(""" "signed": "2025-06-01", "term": {"until": "2026-08-31"} """, "2026-10-01")]
    [InlineData(""" "signed": "2025-06-01", "term": {"until": {"state": "redacted"}} """, "2027-05-01", "LM7011? until when it runs (`term`, `status`)")]
    [InlineData(""" "signed": "2025-06-01", "status": [{"status": "terminated", "on": "2026-09-01"}] """, "2026-10-01")]
    [InlineData(""" "signed": "2025-06-01", "status": [{"status": "terminated", "on": "2026-11-01"}] """, "2026-10-01", "LM7010", "LM7011")]
    public void The_day_on_which_it_was_made_and_its_end_count(string agreement, string on, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe), agreement), Regimes, on).Should().Equal(expected);

    [Theory]
    [InlineData(""" "territory": "DE" """, "LM7011")]
    [InlineData(""" "territory": "worldwide" """, "LM7011", "LM7020")]
    [InlineData(""" "territory": "GB" """, "LM7020")]
    [InlineData(""" "territory": "worldwide except EU" """, "LM7020")]
    [InlineData(""" "territory": "US" """)]
    [InlineData("", "LM7011? where it licenses technology, and whether that reaches the EU (`territory`)", "LM7020? where it licenses technology, and whether that reaches the United Kingdom (`territory`)")]
    public void Where_technology_is_licensed_decides_whose_rules(string territory, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(territory), """ "signed": "2027-06-01" """), Regimes).Should().Equal(expected);

    [Fact]
    public void Marks_are_no_technology_and_know_how_is()
    {
        static string Right(string kind) => $$$$"""{"id": "r", "body": {"kind": "rightGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}, "subject": {"kind": "ofKind", "kinds": ["{{{{kind}}}}"]}, "territory": "EU"}}""";
        Advised.Of(Advised.Document(Right("mark"), Signed2025), Regimes, "2027-05-01").Should().BeEmpty();
        Advised.Of(Advised.Document(Right("knowHow"), Signed2025), Regimes, "2027-05-01").Should().Equal("LM7011");
    }

    [Theory]
    [InlineData("", "LM7012? whether the parties compete; their share of the market together; the share of each")]
    [InlineData(""" "competitors": true """, "LM7012? their share of the market together")]
    [InlineData(""" "competitors": true, "combinedShare": "20%" """)]
    [InlineData(""" "competitors": true, "combinedShare": "20.1%" """, "LM7012")]
    [InlineData(""" "competitors": false, "combinedShare": "25%" """)]
    [InlineData(""" "competitors": false, "shares": [{"party": "alpha", "share": "31%"}] """, "LM7012")]
    [InlineData(""" "competitors": false, "shares": [{"party": "alpha", "share": "30%"}] """, "LM7012? the share of each")]
    [InlineData(""" "competitors": false, "shares": [{"party": "alpha", "share": "30%"}, {"party": "beta", "share": "30%"}] """)]
    [InlineData(""" "combinedShare": "15%" """)]
    [InlineData(""" "combinedShare": "25%" """, "LM7012? whether the parties compete")]
    [InlineData(""" "combinedShare": "45%", "shares": [{"party": "alpha", "share": "40%"}] """, "LM7012")]
    public void Shares_are_told_beside_the_document(string facts, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe), Signed2025), "LM7012", "2026-10-01", facts.Trim()).Should().Equal(expected);

    [Fact]
    public void Who_told_a_fact_is_said()
    {
        var advisory = Advised.Advisories(Advised.Document(Advised.License(Europe), Signed2025), "2026-10-01", """ "competitors": true, "combinedShare": "40%", "aboveSince": "2026-01-01", "source": "market study" """.Trim()).Single(static advisory => advisory.Rule.Code == "LM7012");
        advisory.Facts.Where(static fact => fact.Source == "market study").Select(static fact => fact.Text).Should().Equal("the parties compete (market study)", "40% together (market study)", "above since 2026-01-01: grace of 3 years, to 2029-01-01 (market study)");
    }

    [Theory]
    [InlineData("mustNot", "sellBelowPrice", "", "LM7013")]
    [InlineData("mustNot", "setPrice", "", "LM7013? whose prices it is about, and whether it fixes them or only recommends or caps them (`sellBelowPrice`, `sellAbovePrice`)")]
    [InlineData("may", "sellBelowPrice", "")]
    [InlineData("mustNot", "compete", "")]
    [InlineData("mustNot", "sellAbovePrice", "", "LM7013? whether the parties compete")]
    [InlineData("mustNot", "sellAbovePrice", """ "competitors": true """, "LM7013")]
    [InlineData("mustNot", "sellAbovePrice", """ "competitors": false """)]
    [InlineData("must", "limitVolume", """ "competitors": true, "reciprocal": true """, "LM7013")]
    [InlineData("must", "limitVolume", """ "competitors": true, "reciprocal": false """, "LM7013? on which side the limit is")]
    [InlineData("must", "limitVolume", """ "competitors": false """)]
    [InlineData("must", "limitVolume", "", "LM7013? whether the parties compete; whether they license each other competing technologies")]
    [InlineData("mustNot", "sellPassively", """ "competitors": false """, "LM7013")]
    [InlineData("mustNot", "sellPassively", """ "competitors": true, "reciprocal": true """, "LM7013")]
    [InlineData("mustNot", "sellPassively", """ "reciprocal": true """, "LM7013")]
    [InlineData("mustNot", "sellPassively", """ "competitors": true, "reciprocal": false """, "LM7013? whether the territory or the customers are exclusive to the other side")]
    [InlineData("mustNot", "sell", """ "competitors": false """, "LM7013")]
    [InlineData("mustNot", "sellActively", """ "competitors": false """)]
    [InlineData("mustNot", "sellActively", """ "competitors": true, "reciprocal": true """, "LM7013")]
    [InlineData("mustNot", "useOwnTechnology", """ "competitors": true """, "LM7013")]
    [InlineData("mustNot", "useOwnTechnology", """ "competitors": false """)]
    public void Terms_of_the_hardcore_list_differ_by_competition_and_reciprocity(string modality, string action, string facts, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe) + "," + Advised.Duty(modality, action, """ "territory": "FR" """), Signed2025), "LM7013", "2026-10-01", facts.Trim()).Should().Equal(expected);

    [Theory]
    [InlineData(""" "exclusivity": "exclusive" """, "LM7014")]
    [InlineData(""" "exclusivity": "nonExclusive" """)]
    [InlineData("", "LM7014? whether the grant-back is exclusive (`exclusivity`)")]
    public void A_grant_back_is_looked_at_if_it_is_exclusive(string exclusivity, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe) + "," + Back(exclusivity) + "," + Tie("back"), Signed2025), "LM7014", "2026-10-01").Should().Equal(expected);

    [Fact]
    public void Improvements_that_are_assigned_back_are_looked_at()
        => Advised.Of(Advised.Document(Advised.License(Europe) + """,{"id": "back", "body": {"kind": "patentTransfer", "from": "beta", "to": "alpha", "subject": {"kind": "described", "description": {"en": "improvements"}}}},""" + Tie("back"), Signed2025), "LM7014", "2026-10-01").Should().Equal("LM7014");

    [Theory]
    [InlineData("mustNot", "challenge", "", "LM7014")]
    [InlineData("mustNot", "research", "", "LM7014? whether the parties compete")]
    [InlineData("mustNot", "research", """ "competitors": false """, "LM7014")]
    [InlineData("mustNot", "research", """ "competitors": true """)]
    [InlineData("need-not", "challenge", "", "LM7014? whether the duty is as it is recorded")]
    [InlineData("needNot", "challenge", "")]
    public void Duties_of_the_excluded_list(string modality, string action, string facts, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe) + "," + Advised.Duty(modality, action), Signed2025), "LM7014", "2026-10-01", facts.Trim()).Should().Equal(expected);

    [Theory]
    [InlineData(""" "exclusivity": "nonExclusive" """, "LM7014")]
    [InlineData(""" "exclusivity": "exclusive" """)]
    [InlineData("", "LM7014? whether the licence that ends is exclusive")]
    public void Termination_on_challenge_is_looked_at_unless_the_licence_is_exclusive(string exclusivity, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License(Europe + (exclusivity.Length == 0 ? "" : "," + exclusivity)) + """,{"id": "end", "body": {"kind": "effect", "consequence": "terminable", "trigger": {"kind": "happens", "what": "challenge", "by": ["beta"]}, "targets": ["licence"]}}""", Signed2025), "LM7014", "2026-10-01").Should().Equal(expected);

    [Fact]
    public void Without_a_licence_for_the_EU_terms_are_not_on_its_lists()
    {
        Advised.Of(Advised.Document(Advised.License(""" "territory": "US" """) + "," + Advised.Duty("mustNot", "sellBelowPrice"), Signed2025), "LM7012 LM7013 LM7014", "2026-10-01").Should().BeEmpty();
        Advised.Of(Advised.Document(Advised.Duty("mustNot", "sellBelowPrice"), Signed2025), "LM7013", "2026-10-01").Should().BeEmpty();
        Advised.Of(Advised.Document(Advised.License() + "," + Advised.Duty("mustNot", "sellBelowPrice"), Signed2025), "LM7013", "2026-10-01").Should().Equal("LM7013? where it licenses technology, and whether that reaches the EU (`territory`)");
    }

    [Fact]
    public void A_duty_that_a_source_denies_leaves_it_open()
        => Advised.Of(Advised.Document(Advised.License(Europe) + "," + Advised.Duty("mustNot", "sellBelowPrice", provision: """ "claims": [{"source": "report", "stance": "denies"}] """), Signed2025), "LM7013", "2026-10-01").Should().Equal("LM7013? whether the duty is as it is recorded");

    private static string Back(string more) => $$$$"""{"id": "back", "body": {"kind": "patentGrant", "effect": "license", "grantors": {"parties": ["beta"]}, "grantees": {"parties": ["alpha"]}, "subject": {"kind": "described", "description": {"en": "improvements"}}{{{{(more.Length == 0 ? "" : "," + more)}}}}}}""";

    private static string Tie(string back) => $$$$"""{"id": "tie", "body": {"kind": "reciprocity", "form": "grantBack", "legs": ["licence", "{{{{back}}}}"]}}""";
}
