using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Royalties;

/// <summary>Payments of amended agreements: by the text of the day where that is certain, and not known where it is not.</summary>
public class AmendedTests
{
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Two = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 2" } }""";
    private const string Report = "period,units|2001-Q1,10|2001-Q2,10|2001-Q3,10|2001-Q4,10|2002-Q1,10";

    [Fact]
    public void Each_quarter_is_reckoned_by_its_text()
        => Amounts(Of(Units + "," + Dollar, Replacing("2001-07-01", Units + "," + Two), Report)).Should().Equal(10, 10, 20, 20, 20);

    [Theory]
    [InlineData("2001-04,30|2001-07,100", "100 200")]
    [InlineData("2001-04,30|2001-06,0|2001-07,100", "100 200")]
    [InlineData("2001-01,30|2001-07,100", "100 100 200")]
    [InlineData("2001-04,30|2001-05,0", "30")]
    public void A_minimum_is_settled_where_the_report_goes_on_under_another_text(string rows, string amounts)
    {
        const string Minimum = """,{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable" }""";
        string.Join(' ', Amounts(Of(Units + "," + Dollar + Minimum, Replacing("2001-07-01", Units + "," + Two + Minimum), "period,units|" + rows)).Where(static amount => amount != 0)).Should().Be(amounts);
    }

    [Fact]
    public void A_text_that_stays_the_same_changes_nothing()
    {
        var statement = Of(Units + "," + Dollar, Replacing("2001-08-15", Units + "," + Dollar), Report);
        statement.Periods.Should().Equal(Reckoning.Of(Reckoning.Line(Units + "," + Dollar), Report).Periods);
        statement.IsWhole.Should().BeTrue();
    }

    [Fact]
    public void An_amendment_of_something_else_changes_nothing()
        => Of(Units + "," + Dollar, """[{ "id": "one", "title": { "en": "One" }, "effective": "2001-08-15", "changes": [{ "kind": "extend", "until": "2010-12-31" }] }]""", Report).Due().Should().Be("USD 50");

    [Fact]
    public void A_payment_within_which_the_text_changes_is_not_known()
    {
        var statement = Of(Units + "," + Dollar, Replacing("2001-08-15", Units + "," + Two), "period,units|2001-Q2,10|2001-07,10|2001-09,10|2001-Q4,10");
        statement.Periods.Select(static period => (period.Last.Month, period.Totals[0].Amount)).Should().Equal((6, 10m), (9, null), (9, null), (12, 20m));
        statement.Totals[0].Unknown[0].Term.Should().Be("amendments");
        statement.IsWhole.Should().BeFalse();
    }

    [Fact]
    public void A_cap_that_stays_the_same_goes_on()
    {
        const string Cap = """,{ "kind": "limit", "cap": [{ "amount": "USD 35" }], "over": "year" }""";
        Amounts(Of(Units + "," + Dollar + Cap, Replacing("2001-07-01", Units + "," + Two + Cap), Report)).Should().Equal(10, 10, 15, 0, 20);
    }

    [Fact]
    public void A_cap_that_changes_within_its_year_is_not_known_from_then_on()
    {
        const string Cap = """,{ "kind": "limit", "cap": [{ "amount": "USD 35" }], "over": "year" }""";
        Amounts(Of(Units + "," + Dollar + Cap, Replacing("2001-07-01", Units + "," + Dollar + Cap.Replace("35", "45", StringComparison.Ordinal)), Report)).Should().Equal(10, 10, null, null, 10);
        Amounts(Of(Units + "," + Dollar + Cap, Replacing("2002-01-01", Units + "," + Dollar + Cap.Replace("35", "5", StringComparison.Ordinal)), Report)).Should().Equal(10, 10, 10, 5, 5);
    }

    // 10 and 10 of 35 before; of all life only what was before the amendment.
    [Fact]
    public void What_was_counted_before_an_amendment_stands()
    {
        const string Cap = """,{ "kind": "limit", "cap": [{ "amount": "USD 15" }], "over": "life" }""";
        var raised = Replacing("2001-07-01", Units + "," + Dollar + Cap.Replace("15", "45", StringComparison.Ordinal));
        Amounts(Of(Units + "," + Dollar + Cap, raised, Report)).Should().Equal(10, 5, null, null, null);
        var ledger = Of(Units + "," + Dollar + Cap, raised, "period,units|2001-Q1,10").Ledger;
        Amounts(Of(Units + "," + Dollar + Cap, raised, "period,units|2001-Q2,10|2001-Q3,10", prior: ledger)).Should().Equal(5, null);
    }

    // 10 of 35 are set off, then 10, then 15 of 20; the rate may change meanwhile, the advance may not.
    [Fact]
    public void An_advance_goes_on_over_a_change_of_the_rate()
    {
        const string Advance = """,{ "kind": "recoupment", "amount": "USD 35" }""";
        Amounts(Of(Units + "," + Dollar + Advance, Replacing("2001-07-01", Units + "," + Two + Advance), Report)).Should().Equal(0, 0, 5, 20, 20);
        Of(Units + "," + Dollar + Advance, Replacing("2001-07-01", Units + "," + Two + Advance.Replace("35", "45", StringComparison.Ordinal)), Report).NotReckoned.Single().Explanation.Should().Contain("carried");
    }

    [Fact]
    public void Tiers_do_not_go_on_over_another_base()
    {
        const string Tiers = """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "25", "rate": { "kind": "perUnit", "amount": "USD 1" } }, { "rate": { "kind": "perUnit", "amount": "USD 3" } }] }, "over": "year" }""";
        Amounts(Of(Units + Tiers, Replacing("2001-07-01", Units + """,{ "kind": "weight", "weight": "0.5" }""" + Tiers), Report)).Should().Equal(10, 10, null, null, 5);
        Amounts(Of(Units + Tiers, Replacing("2002-01-01", Units + Tiers + """,{ "kind": "reduction", "by": "50%" }"""), Report)).Should().Equal(10, 10, 20, 30, 5);
    }

    [Fact]
    public void A_payment_that_an_amendment_adds_or_removes_is_owed_on_its_days_only()
    {
        var added = $$"""[{ "id": "one", "title": { "en": "One" }, "effective": "2001-07-01", "changes": [{ "kind": "add", "provision": {{Provision("q", Units + "," + Two)}} }] }]""";
        Of(Units + "," + Dollar, added, Report).Totals[0].Amount.Should().Be(50 + 60);
        Of(Units + "," + Dollar, """[{ "id": "one", "title": { "en": "One" }, "effective": "2001-07-01", "changes": [{ "kind": "remove", "provision": "p" }] }]""", Report).Totals[0].Amount.Should().Be(20);
    }

    [Fact]
    public void What_is_sold_after_a_termination_is_not_known()
        => Amounts(Of(Units + "," + Dollar, """[{ "id": "one", "title": { "en": "One" }, "effective": "2001-07-01", "changes": [{ "kind": "terminate" }] }]""", Report)).Should().Equal(10, 10, null, null, null);

    [Theory]
    [InlineData("\"effective\": { \"state\": \"undisclosed\" },", "remove\", \"provision\": \"p")]
    [InlineData("\"effective\": { \"kind\": \"event\", \"event\": \"closing\" },", "remove\", \"provision\": \"p")]
    [InlineData("\"effective\": \"2001-07-01\",", "remove\", \"provision\": \"unheard-of")]
    [InlineData("\"effective\": \"2001-07-01\",", "rewrite\", \"provision\": \"p")]
    [InlineData("\"effective\": \"2001-07-01\", \"claims\": [{ \"source\": \"s\", \"stance\": \"denies\" }],", "remove\", \"provision\": \"p")]
    public void Where_the_text_is_not_certain_nothing_is_reckoned(string when, string change)
    {
        var statement = Of(Units + "," + Dollar, $$"""[{ "id": "one", "title": { "en": "One" }, {{when}} "changes": [{ "kind": "{{change}}" }] }]""", Report);
        statement.NotReckoned.Select(static why => why.Term).Should().Equal("amendments");
        statement.Periods.Should().BeEmpty();
    }

    [Fact]
    public void In_a_text_not_seen_in_full_a_day_is_only_presumed()
        => Of(Units + "," + Dollar, """[{ "id": "one", "title": { "en": "One" }, "signed": "2001-07-01", "changes": [{ "kind": "remove", "provision": "p" }] }]""", Report, "extracts").NotReckoned.Single().Explanation.Should().Contain("presumed");

    [Fact]
    public void Reserves_that_one_text_holds_and_another_does_not_release_are_not_known()
        => Of(Units + "," + Dollar + """,{ "kind": "reserve", "share": "10%", "after": "P3M" }""", Replacing("2001-07-01", Units + "," + Dollar), Report).NotReckoned.Single().Explanation.Should().Contain("carried");

    [Fact]
    public void A_charge_for_paying_late_is_by_the_text_under_which_it_was_due_and_paid()
    {
        const string Late = "period,units,overdue,due,paid|2001-Q1,,100,2001-03-01,2001-04-01|2001-Q3,,100,2001-06-01,2001-08-01|2001-Q4,,100,2001-10-01,2001-11-01";
        Amounts(Of(Units + "," + Dollar, Replacing("2001-07-01", Units + "," + Dollar, Charge("2%")), Late, rest: Charge("1%"))).Should().Equal(1, null, 2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_year_is_the_fold_of_its_quarters_over_an_amendment_too(int seed)
    {
        const string Cap = """,{ "kind": "limit", "cap": [{ "amount": "USD 300" }], "over": "year" }""";
        var random = new Random(seed);
        var rows = Enumerable.Range(1, 4).Select(quarter => FormattableString.Invariant($"2001-Q{quarter},{random.Next(10, 100)}")).ToList();
        var amendment = Replacing("2001-07-01", Units + "," + Two + Cap);
        var ledger = RoyaltyLedger.Empty;
        List<decimal?> folded = [];
        foreach (var row in rows)
        {
            var part = Of(Units + "," + Dollar + Cap, amendment, "period,units|" + row, prior: ledger);
            ledger = part.Ledger;
            folded.AddRange(Amounts(part));
        }

        Amounts(Of(Units + "," + Dollar + Cap, amendment, "period,units|" + string.Join('|', rows))).Should().Equal(folded);
    }

    private static string Charge(string rate) => $$""", "late": { "rate": "{{rate}}", "manner": "once" }""";

    private static string Provision(string id, string steps, string rest = "") => $$"""{ "id": "{{id}}", "clause": "4.1", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "royalty": {{Reckoning.Line(steps, rest)}} } }""";

    private static string Replacing(string day, string steps, string rest = "")
        => $$"""[{ "id": "one", "title": { "en": "One" }, "effective": "{{day}}", "changes": [{ "kind": "replace", "provision": {{Provision("p", steps, rest)}} }] }]""";

    private static IEnumerable<decimal?> Amounts(RoyaltyStatement statement) => statement.Periods.Select(static period => period.Totals[0].Amount);

    private static RoyaltyStatement Of(string steps, string amendments, string report, string completeness = "fullText", string rest = "", RoyaltyLedger? prior = null)
    {
        var text = $$"""
            {
              "schemaVersion": 1,
              "recordedThrough": "2010-01-01",
              "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
              "sources": [{ "id": "s", "kind": "newsReport", "language": "en" }],
              "events": [{ "id": "closing", "kind": "closing" }],
              "agreements": [{ "id": "a", "title": { "en": "A" }, "kind": "patentLicense", "completeness": "{{completeness}}", "bindingEffect": "binding", "term": { "from": "1990-01-01", "until": { "kind": "never" } }, "provisions": [{{Provision("p", steps, rest)}}], "amendments": {{amendments}} }]
            }
            """;
        var read = LicensingJson.Read(text);
        return read.Value!.Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a"), Prior = prior ?? RoyaltyLedger.Empty }, new StringReader(report.Replace('|', '\n')));
    }
}
