using LicensingModel.Agreements;
using LicensingModel.Royalties;
using LicensingModel.Serialization;
using NodaTime;

namespace LicensingModel.Tests.Royalties;

/// <summary>A royalty is owed on what was sold while the payment binds and operates, and nowhere else.</summary>
public class OperatingTests
{
    private const string Term = """ "term": { "from": "2020-01-01", "until": "2020-12-31" }""";
    private const string Open = """ "term": { "from": "2020-01-01", "until": { "kind": "never" } }""";
    private const string Binds = """, "bindingEffect": "binding" """;

    [Theory]
    [InlineData(Term + Binds, "", "It ended 2020-12-31.")]
    [InlineData(Open + Binds + """, "status": [{ "status": "terminated", "on": "2021-01-01" }]""", "", "a is terminated.")]
    [InlineData(Open + """, "bindingEffect": "nonBinding" """, "", "It does not bind.")]
    [InlineData(Open + Binds, """, "condition": { "kind": "after", "event": "closing" }""", "Its condition is not met: after closing.")]
    [InlineData(Open + Binds, """, "term": { "from": "2023-01-01" }""", "It does not operate before 2023-01-01.")]
    [InlineData(Open + Binds, """, "bindingEffect": "nonBinding" """, "It does not bind.")]
    public void What_was_sold_while_the_payment_does_not_operate_owes_nothing_and_the_statement_says_why(string agreement, string provision, string reason)
    {
        var statement = Of(agreement, provision, "2022-Q1,100");
        (statement.Due(), statement.IsWhole).Should().Be(("USD 0", true));
        var line = statement.Periods.Single().Lines.Single();
        (line.Step, line.Arithmetic, line.Clause?.ToString(), line.Amount, line.Sales).Should().Be(("notOwed", $"nothing is owed: {reason}", "4.1", 0m, 1L));
    }

    [Theory]
    [InlineData(Term + Binds)]
    [InlineData(Open + Binds + """, "status": [{ "status": "terminated", "on": "2021-01-01" }]""")]
    public void What_was_sold_before_the_end_is_owed(string agreement) => Of(agreement, "", "2020-Q1,100|2022-Q1,100").Due().Should().Be("USD 100");

    [Theory]
    [InlineData(Open + Binds + """, "status": [{ "status": "rumoured", "on": "2019-01-01" }]""", "", "status")]
    [InlineData(Open + """, "bindingEffect": { "state": "redacted" } """, "", "bindingEffect")]
    [InlineData(""" "term": { "from": "2020-01-01", "until": { "state": "undisclosed" } }""" + Binds, "", "term/until")]
    [InlineData(""" "term": { "from": "2020-01-01" }""" + Binds, "", "term/until")]
    [InlineData(Open, "", "bindingEffect")]
    [InlineData(Open + Binds, """, "condition": { "state": "redacted" }""", "condition")]
    [InlineData(Open + Binds, """, "bearer": true""", "bearer")]
    public void Where_nobody_can_say_whether_it_operates_what_is_owed_is_not_known(string agreement, string provision, string term)
    {
        var statement = Of(agreement, provision, "2022-Q1,100");
        statement.IsWhole.Should().BeFalse();
        statement.Totals.SelectMany(static total => total.Unknown).Concat(statement.NotReckoned).Select(static why => why.Term).Should().Contain(provision.Contains("bearer", StringComparison.Ordinal) ? "body" : term);
        statement.Totals.Should().NotContain(static total => total.Amount != null);
    }

    [Fact]
    public void An_agreement_that_another_one_changes_is_not_reckoned_by_from_then_on()
    {
        const string other = """, { "id": "b", "title": { "en": "B" }, "kind": "patentLicense", "completeness": "fullText", "bindingEffect": "binding", "term": { "from": "2021-01-01", "until": { "kind": "never" } }, "relations": [{ "kind": "amends", "agreement": "a" }] }""";
        Of(Open + Binds, "", "2020-Q1,100", other).Due().Should().Be("USD 100");
        Of(Open + Binds, "", "2022-Q1,100", other).Due().Should().Be("? relations/amends");
    }

    [Fact]
    public void A_row_that_reaches_beyond_the_end_is_not_known() => Of(""" "term": { "from": "2020-01-01", "until": "2020-02-15" }""" + Binds, "", "2020-01,5|2020-Q1,100").Periods.Select(static period => period.Totals[0].Amount).Should().Equal([null]);

    [Theory]
    [InlineData(Open + Binds + """, "status": [{ "status": "suspended", "on": "2020-02-01" }, { "status": "inForce", "on": "2020-03-01" }]""", "? term", "USD 0")]
    [InlineData(Open + Binds + """, "relations": [{ "kind": "conditionalOn", "agreement": "c" }]""", "? relations/conditionalOn", "? relations/conditionalOn")]
    public void A_row_in_which_it_did_not_operate_for_some_days_is_not_known(string agreement, string quarter, string after)
    {
        const string other = """, { "id": "c", "title": { "en": "C" }, "kind": "patentLicense", "completeness": "fullText", "bindingEffect": "binding", "term": { "from": "2019-01-01", "until": "2020-02-15" } }""";
        Of(agreement, "", "2020-Q1,100", other).Due().Should().Be(quarter);
        Of(agreement, "", "2020-01,100", other).Due().Should().Be("USD 100");
        Of(agreement, "", "2020-02-16/2020-02-20,100", other).Due().Should().Be(after);
    }

    [Fact]
    public void What_happened_after_the_last_day_that_is_recorded_is_presumed_only_where_that_is_asked()
    {
        Of(Open + Binds, "", "2027-Q1,100").Due().Should().Be("? status");
        var presumed = Of(Open + Binds, "", "2027-Q1,100", through: new LocalDate(2027, 12, 31));
        presumed.Due().Should().Be("USD 100");
        presumed.Presumptions.Select(static used => used.Presumption).Should().Contain(Presumption.NothingUnrecordedHappened);
    }

    [Theory]
    [InlineData("maximum", "\"USD 50\"")]
    [InlineData("minimum", "\"USD 50\"")]
    [InlineData("rate", "\"5%\"")]
    [InlineData("amount", "\"USD 50\"")]
    [InlineData("maximum", "{ \"state\": \"redacted\" }")]
    [InlineData("form", "\"royaltyFree\"")]
    public void What_stands_beside_the_schedule_is_not_passed_over(string member, string value)
    {
        var statement = Of(Open + Binds, "", "2020-Q1,100", body: $"\"{member}\": {value}, ");
        statement.NotReckoned.Select(static why => why.Term).Should().Equal($"body/{member}");
        (statement.IsWhole, statement.Totals.Count).Should().Be((false, 0));
    }

    [Fact]
    public void Of_an_extract_what_was_not_read_is_presumed_and_listed()
    {
        var statement = Of(""" "kind": "patentLicense" """, "", "2022-Q1,100", completeness: "extracts");
        statement.Due().Should().Be("USD 100");
        statement.Presumptions.Select(static used => used.Explanation).Should().Contain(["It binds; whether it does was not read.", "It operated when the sales were made; from when it operates was not read.", "It has no end that was not read."]);
    }

    [Fact]
    public void An_extract_that_was_signed_operates_from_then_on_and_before_nobody_can_say()
    {
        Of(""" "kind": "patentLicense", "signed": "2020-01-01" """, "", "2022-Q1,100", completeness: "extracts").Due().Should().Be("USD 100");
        Of(""" "kind": "patentLicense", "signed": "2020-01-01" """, "", "2018-Q1,100", completeness: "extracts").Due().Should().Be("? term/from");
    }

    [Fact]
    public void A_document_may_do_without_what_is_presumed()
        => Of(""" "kind": "patentLicense" """, "", "2022-Q1,100", completeness: "extracts", root: """ "withoutPresumptions": ["unreadText"],""").Totals[0].Amount.Should().BeNull();

    [Fact]
    public void A_minimum_for_a_year_in_part_is_not_known()
    {
        var steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable", "over": "year" }""";
        var statement = Of(""" "term": { "from": "2019-01-01", "until": "2020-06-30" }""" + Binds, "", "2019-Q4,150|2020-Q1,60|2020-Q4,10|2021-Q4,10", steps: steps);
        statement.Periods.Select(static period => period.Totals[0].Amount).Should().Equal(150, 60, null, 0);
        statement.Totals[0].Unknown[0].Term.Should().Be("term");
    }

    [Theory]
    [InlineData("creditable", "2020-01-01/2020-06-30,250", 250)]
    [InlineData("creditable", "2020-01-01/2020-06-30,100", 100)]
    [InlineData("creditable", "2020-01-01/2020-06-30,99", null)]
    [InlineData("topUp", "2020-01-01/2020-06-30,250", 0)]
    [InlineData("additional", "2020-01-01/2020-06-30,250", null)]
    public void A_minimum_for_a_year_in_part_asks_for_nothing_where_more_was_earned_than_in_full(string manner, string row, int? due)
    {
        var steps = $$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "{{manner}}", "over": "year" }""";
        Of(""" "term": { "from": "2019-01-01", "until": "2020-06-30" }""" + Binds, "", row + "|2020-07-01/2020-12-31,0", steps: steps).Totals[0].Amount.Should().Be(due);
    }

    [Fact]
    public void What_was_held_back_is_paid_out_after_the_end()
    {
        const string steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "reserve", "share": "20%", "after": "P6M" }""";
        Of(""" "term": { "from": "2019-01-01", "until": "2020-06-30" }""" + Binds, "", "2020-Q2,100|2020-Q4,0", steps: steps).Periods.Select(static period => period.Totals[0].Amount).Should().Equal(80, 20);
    }

    private static RoyaltyStatement Of(string agreement, string provision, string rows, string others = "", string body = "", string completeness = "fullText", string root = "", LocalDate? through = null, string steps = """{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""")
    {
        var kind = agreement.Contains("\"kind\": \"patentLicense\"", StringComparison.Ordinal) ? string.Empty : """ "kind": "patentLicense",""";
        var document = LicensingJson.Read($$"""
            {
              "schemaVersion": 1, "recordedThrough": "2026-11-21",{{root}}
              "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
              "events": [{ "id": "closing", "name": { "en": "Closing" } }],
              "agreements": [{ "id": "a", "title": { "en": "A" },{{kind}} "completeness": "{{completeness}}", {{agreement}},
                "provisions": [{ "id": "p", "clause": "4.1"{{provision}}, "body": { "kind": "payment", "payer": "beta", "payee": "alpha", {{body}}"royalty": {{Reckoning.Line(steps)}} } }] }{{others}}]
            }
            """).GetValueOrThrow();
        return document.Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a"), PresumeThrough = through }, new StringReader("period,units\n" + rows.Replace('|', '\n')));
    }
}
