using LicensingModel.Advisories.Findings;

namespace LicensingModel.Tests.Advisories;

/// <summary>LM7001: royalties on use after the last licensed patent.</summary>
public class PostExpiryTests
{
    private const string Royalty = """ "form": "runningRoyalty", "rate": "2%", "for": ["licence"] """;
    private const string Until2031 = """ "term": {"from": "2020-01-01", "until": "2031-12-31"} """;

    [Theory]
    [InlineData("2030-06-30")]
    [InlineData("2030-07-01", "LM7001")]
    [InlineData("2031-12-31", "LM7001")]
    [InlineData("2032-01-01")]
    [InlineData("2029-06-01")]
    [InlineData(null, "LM7001")]
    public void A_royalty_to_2031_on_patents_that_expire_in_2029_and_2030_is_triggered_from_the_day_after(string? on, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031), "LM7001", on).Should().Equal(expected);

    [Fact]
    public void The_facts_are_told_with_their_places()
    {
        var advisory = Advised.Advisories(Advised.Document(Advised.License() + Payment(Royalty), Until2031)).Single(static advisory => advisory.Rule.Code == "LM7001");
        advisory.During.Should().Be(DateSpan.Parse("2030-07-01/2031-12-31"));
        advisory.Facts.Select(static fact => $"{fact.Pointer} {fact.Text}").Should().Equal(
            "/agreements/0/provisions/1 a royalty is owed on use",
            "/patents/0 `p1` expires in US on 2029-05-31",
            "/patents/1 `p2` expires in US on 2030-06-30",
            "/agreements/0 the royalty runs to 2031-12-31");
        advisory.Diagnostic.Message.Should().Be("Royalty on use after the last licensed patent (US) is triggered from 2030-07-01 to 2031-12-31: a royalty is owed on use; `p1` expires in US on 2029-05-31; `p2` expires in US on 2030-06-30; the royalty runs to 2031-12-31; needs counsel.");
    }

    [Theory]
    [InlineData(""" "form": "instalments", "amount": "USD 5", "for": ["licence"] """)]
    [InlineData(""" "form": "lumpSum", "amount": "USD 5", "for": ["licence"] """)]
    [InlineData(""" "amount": "USD 5", "for": ["licence"] """)]
    public void Deferred_payment_for_earlier_use_does_not_trigger_it(string payment)
        => Advised.Of(Advised.Document(Advised.License() + Payment(payment), Until2031), "LM7001").Should().BeEmpty();

    [Fact]
    public void Another_right_does_not_trigger_it()
    {
        const string KnowHow = """, {"id": "know-how", "body": {"kind": "rightGrant", "effect": "license", "grantors": {"parties": ["alpha"]}, "grantees": {"parties": ["beta"]}, "subject": {"kind": "ofKind", "kinds": ["knowHow"]}}}""";
        Advised.Of(Advised.Document(Advised.License() + KnowHow + Payment(Royalty.Replace("\"licence\"", "\"know-how\", \"licence\"", StringComparison.Ordinal)), Until2031), "LM7001").Should().BeEmpty();
        Advised.Of(Advised.Document(Advised.License() + KnowHow + Payment(Royalty.Replace(""", "for": ["licence"]""", "", StringComparison.Ordinal)), Until2031), "LM7001").Should().BeEmpty("it is paid for all that is granted");
        Advised.Of(Advised.Document(Advised.License() + KnowHow + Payment(Royalty), Until2031), "LM7001").Should().Equal("LM7001");
    }

    [Theory]
    [InlineData("2030-07-01")]
    [InlineData("2029-06-01")]
    [InlineData("2031-01-01", "LM7001")]
    public void A_step_down_in_time_does_not_trigger_it(string from, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License() + Payment(Schedule($$$$""", { "kind": "reduction", "by": "50%", "sales": { "soldFrom": "{{{{from}}}}" } }""")), Until2031), "LM7001").Should().Equal(expected);

    [Fact]
    public void A_schedule_without_a_step_down_triggers_it_and_one_by_a_column_leaves_it_open()
    {
        Advised.Of(Advised.Document(Advised.License() + Payment(Schedule("")), Until2031), "LM7001").Should().Equal("LM7001");
        Advised.Of(Advised.Document(Advised.License() + Payment(Schedule(""", { "kind": "reduction", "by": "50%", "sales": { "attributes": [{ "column": "patented", "values": ["no"] }] } }""")), Until2031), "LM7001")
            .Should().Equal("LM7001? whether what the report must tell makes it step down");
    }

    [Theory]
    [InlineData(""" "term": {"from": "2020-01-01", "until": "2030-06-30"} """)]
    [InlineData(""" "term": {"from": "2020-01-01", "until": "2029-05-31"} """)]
    [InlineData(""" "term": {"from": "2020-01-01", "until": {"kind": "never"}} """, "LM7001")]
    [InlineData(""" "term": {"from": "2020-01-01"} """, "LM7001? until when the royalty runs")]
    [InlineData(""" "term": {"from": "2020-01-01", "until": {"state": "redacted"}} """, "LM7001? until when the royalty runs")]
    public void It_turns_on_the_end_of_the_royalty(string term, params string[] expected)
        => Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), term), "LM7001").Should().Equal(expected);

    [Fact]
    public void What_is_not_known_of_patents_or_of_the_payment_is_said_to_be_missing()
    {
        var open = Advised.Patents.Replace(", \"lastDayInForce\": \"2030-06-30\"", "", StringComparison.Ordinal);
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031, open), "LM7001").Should().Equal("LM7001? the day on which the last of the patents expires");
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031, """ "patents": [{"id": "p1"}, {"id": "p2"}] """), "LM7001").Should().ContainSingle().Which.Should().Contain("where `p1` is in force, and until when");
        Advised.Of(Advised.Document(Advised.License().Replace("""{"kind": "listed", "patents": ["p1", "p2"]}""", """{"kind": "ownedBy", "owners": {"parties": ["alpha"]}}""", StringComparison.Ordinal) + Payment(Royalty), Until2031), "LM7001").Should().Equal("LM7001? which patents `licence` licenses, and when each expires");
        Advised.Of(Advised.Document(Advised.License() + Payment(""" "form": {"state": "redacted"}, "for": ["licence"] """), Until2031), "LM7001").Should().Equal("LM7001? whether it is owed on use (`form`)");
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031, completeness: "press"), "LM7001").Should().Equal("LM7001? whether the royalty steps down");
    }

    [Fact]
    public void A_patent_that_lapsed_early_may_leave_an_earlier_one_the_last()
    {
        var lapsed = Advised.Patents.Replace("\"lastDayInForce\": \"2030-06-30\"", "\"lastDayInForce\": \"2030-06-30\", \"statuses\": [{\"status\": \"lapsed\", \"on\": \"2025-01-01\"}]", StringComparison.Ordinal);
        const string Until2030 = """ "term": {"from": "2020-01-01", "until": "2030-03-31"} """;
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2030, lapsed), "LM7001").Should().Equal("LM7001? the day on which the last of the patents expires");
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2030), "LM7001").Should().BeEmpty();
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031, lapsed), "LM7001").Should().Equal("LM7001");
    }

    [Fact]
    public void Patents_that_are_not_in_force_in_the_United_States_do_not_trigger_it()
    {
        var german = Advised.Patents.Replace("\"US\"", "\"DE\"", StringComparison.Ordinal);
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031, german), "LM7001").Should().BeEmpty();
        Advised.Of(Advised.Document(Advised.License() + Payment(Royalty), Until2031 + """, "governingLaw": "US-NY" """, german), "LM7001").Should().Equal("LM7001");
    }

    [Fact]
    public void Before_the_first_day_that_it_can_be_nothing_is_said_even_where_more_is_not_known()
    {
        var open = Advised.Document(Advised.License() + Payment(Royalty), """ "term": {"from": "2020-01-01"} """);
        Advised.Of(open, "LM7001", "2028-01-01").Should().BeEmpty();
        Advised.Advisories(open, "2031-01-01").Should().Contain(static advisory => advisory.Rule.Code == "LM7001" && advisory.Status == AdvisoryStatus.NotDeterminable);
    }

    private static string Payment(string members) => $$$$""", {"id": "royalty", "body": {"kind": "payment", "payer": "beta", "payee": "alpha", {{{{members}}}}}}""";

    private static string Schedule(string step)
        => $$$$""" "for": ["licence"], "royalty": { "currency": "USD", "lines": [{ "name": "l", "steps": [{ "kind": "base", "measure": "sales" }, { "kind": "rate", "rate": { "kind": "percent", "rate": "2%" } }{{{{step}}}}] }] } """;
}
