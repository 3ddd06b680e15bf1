using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>What is told later, or comes back: what is owed is what is owed of all so far, less what was owed before.</summary>
public class CorrectionTests
{
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Net = """{ "kind": "base", "measure": "net" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "4%" } }""";
    private const string Tiers = """,{ "kind": "limit", "cap": [{ "amount": "USD 6" }], "over": "year" }""";
    private const string Free = """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD 0" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }, "over": "year" }""";

    [Theory]
    [InlineData("creditable", "period,units|2020-Q1,60|2020-Q4,0", "period,units|2020-Q2,30", "USD 100", "USD 0")]
    [InlineData("creditable", "period,units|2020-Q1,60|2020-Q4,0", "period,units|2020-Q2,70", "USD 100", "USD 30")]
    [InlineData("creditable", "period,units|2020-Q1,130|2020-Q4,0", "period,units,kind|2020-Q2,50,return", "USD 130", "USD -30")]
    [InlineData("topUp", "period,units|2020-Q1,60|2020-Q4,0", "period,units|2020-Q2,30", "USD 40", "USD -30")]
    [InlineData("additional", "period,units|2020-Q1,60|2020-Q4,0", "period,units|2020-Q2,30", "USD 160", "USD 30")]
    public void A_minimum_that_was_settled_is_settled_anew_with_a_late_row(string manner, string first, string late, string due, string then)
    {
        var schedule = Reckoning.Line($"{Units},{Dollar},{Minimum(100, manner)}");
        var before = Reckoning.Of(schedule, first);
        before.Due().Should().Be(due);
        Reckoning.Of(schedule, late, before.Ledger).Due().Should().Be(then);
    }

    [Theory]
    [InlineData(Net + """,{ "kind": "offset", "others": "others", "share": "50%", "floor": "50%", "carried": "lost" }""", "2022-Q1,1000000,60000", "2022-Q1,500000,0", "USD 20000", "USD 10000")]
    [InlineData(Net + """,{ "kind": "offset", "others": "others", "share": "50%", "floor": "50%", "carried": "lost" }""", "2022-Q1,1000000,60000|2022-Q2,1000000,0", "2022-Q1,500000,0", "USD 60000", "USD 10000")]
    [InlineData(Net + """,{ "kind": "offset", "others": "others", "share": "50%", "floor": "50%", "carried": "forward" }""", "2022-Q1,1000000,60000|2022-Q2,1000000,0", "2022-Q1,500000,0", "USD 50000", "USD 20000")]
    [InlineData(Net + """,{ "kind": "offset", "others": "others", "share": "50%", "floor": "50%", "carried": "forward" }""", "2022-Q1,1000000,60000|2022-Q2,100000,0", "2022-Q1,500000,0", "USD 22000", "USD 12000")]
    [InlineData(Net + """,{ "kind": "stacking", "others": "others", "cap": "USD 10" }""", "2022-Q1,125,7|2022-Q2,25,0", "2022-Q1,0,8", "USD 5.1666666666666666666666666667", "USD -1.6666666666666666666666666667")]
    [InlineData(Net + """,{ "kind": "stacking", "others": "others", "capRate": "4%", "floor": "50%" }""", "2022-Q1,100,4", "2022-Q1,100,0", "USD 2", "USD 3.3333333333333333333333333333")]
    [InlineData(Net + """,{ "kind": "reserve", "share": "10%", "after": "P6M" }""", "2022-Q1,1000,0|2022-Q2,0,0|2022-Q3,0,0", "2022-Q1,500,0", "USD 40", "USD 20")]
    [InlineData(Net + """,{ "kind": "reserve", "share": "10%", "after": "P6M" }""", "2022-Q1,1000,0", "2022-Q1,500,0", "USD 36", "USD 18")]
    public void A_payment_that_is_corrected_comes_to_what_it_comes_to_when_all_is_told_at_once(string steps, string first, string late, string due, string then)
    {
        const string columns = "period,net,others|";
        var before = Reckoning.Of(Reckoning.Line(steps), columns + first);
        before.Due().Should().Be(due);
        var after = Reckoning.Of(Reckoning.Line(steps), columns + late, before.Ledger);
        after.Due().Should().Be(then);
        Math.Round(before.Totals[0].Amount!.Value + after.Totals[0].Amount!.Value, 20).Should().Be(Math.Round(Reckoning.Of(Reckoning.Line(steps), $"{columns}{first}|{late}").Totals[0].Amount!.Value, 20));
    }

    [Theory]
    [InlineData("up", 0, "2024-Q1,10004", "2024-Q1,3", "USD 1001", "USD 0")]
    [InlineData("up", 0, "2024-Q1,10004", "2024-Q2,3", "USD 1001", "USD 1")]
    [InlineData("halfUp", 2, "2024-Q1,0.25", "2024-Q1,0.25", "USD 0.03", "USD 0.02")]
    [InlineData("halfUp", 2, "2024-Q1,", "2024-Q1,0.25", "? net", "? ")]
    public void What_is_owed_for_a_time_is_rounded_and_not_its_correction(string manner, int decimals, string first, string late, string due, string then)
    {
        var schedule = Reckoning.Line("""{ "kind": "base", "measure": "net" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""", $$""", "rounding": { "decimals": {{decimals}}, "manner": "{{manner}}" }""");
        var before = Reckoning.Of(schedule, "period,net|" + first);
        before.Due().Should().Be(due);
        Reckoning.Of(schedule, "period,net|" + late, before.Ledger).Due().Should().Be(then);
    }

    [Fact]
    public void A_minimum_is_not_settled_before_its_time_is_over()
    {
        var schedule = Reckoning.Line($"{Units},{Dollar},{Minimum(100, "creditable").Replace("year", "quarter", StringComparison.Ordinal)}");
        var months = Reckoning.Of(schedule, "period,units|2024-01,30|2024-02,30");
        months.Due().Should().Be("USD 60");
        Reckoning.Of(schedule, "period,units|2024-03,10", months.Ledger).Due().Should().Be("USD 40");
        Reckoning.Of(schedule, "period,units|2024-04,100", months.Ledger).Due().Should().Be("USD 140");
        Reckoning.Of(schedule, "period,units|2024-01,30|2024-02,30|2024-04,100").Due().Should().Be("USD 200");
    }

    [Theory]
    [InlineData(Net + Tiers, Net + Tiers, "USD 2", "")]
    [InlineData(Net + Tiers, Net + """,{ "kind": "reduction", "by": "1%" }""" + Tiers, "", "l")]
    [InlineData(Net + Tiers, """{ "kind": "base", "measure": "net" },{ "kind": "deduction", "share": "1%" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "4%" } }""" + Tiers, "", "l")]
    [InlineData(Net + Tiers, Net + """,{ "kind": "limit", "cap": [{ "amount": "USD 7" }], "over": "year" }""", "", "l")]
    public void A_ledger_of_other_terms_is_not_gone_on_from(string steps, string later, string due, string obstacle)
    {
        var before = Reckoning.Of(Reckoning.Line(steps), "period,net|2024-Q1,100");
        var after = Reckoning.Of(Reckoning.Line(later), "period,net|2024-Q2,200", before.Ledger);
        (after.Due(), string.Join(' ', after.NotReckoned.Select(static why => why.Term))).Should().Be((due, obstacle));
    }

    [Fact]
    public void A_ledger_of_another_line_or_payment_is_not_gone_on_from()
    {
        var schedule = Reckoning.Line(Net + Tiers);
        var ledger = Reckoning.Of(schedule, "period,net|2024-Q1,100").Ledger;
        Reckoning.Of(schedule.Replace("\"name\": \"l\"", "\"name\": \"m\"", StringComparison.Ordinal), "period,net|2024-Q2,200", ledger).NotReckoned.Single().Subject.Should().Be("ledger");
        var other = ledger with { Entries = ledger.Entries.Select(static entry => entry with { Payment = ProvisionId.Parse("q") }).ToValueList() };
        Reckoning.Of(schedule, "period,net|2024-Q2,200", other).NotReckoned.Single().Term.Should().Be("q");
    }

    [Theory]
    [InlineData("period,units|2020-Q1,60|2020-Q4,60", "2020-04-01/2020-09-30")]
    [InlineData("period,units|2020-01,60|2020-03,60", "2020-02")]
    [InlineData("period,units|2020-03,60", "2020-01-01/2020-02-29")]
    public void That_nothing_was_sold_between_two_rows_is_presumed_and_listed(string report, string days)
        => Reckoning.Of(Reckoning.Line(Units + "," + Free), report).Presumptions.Select(static used => used.Explanation).Should().Contain($"Nothing was sold in {days} that is neither in the report nor in the ledger.");

    [Fact]
    public void A_correction_that_changes_what_later_payments_were_is_not_known_where_a_later_step_counts_by_payments()
    {
        var schedule = Reckoning.Line($$"""{{Units}},{{Free}},{ "kind": "limit", "cap": [{ "amount": "USD 40" }], "over": "quarter" }""");
        var before = Reckoning.Of(schedule, "period,units|2020-Q1,80|2020-Q2,100");
        Reckoning.Of(schedule, "period,units|2020-Q1,80|2020-Q1,20|2020-Q2,100").Due().Should().Be("USD 40");
        Reckoning.Of(schedule, "period,units|2020-Q1,20", before.Ledger).Due().Should().Be("? l");
        Reckoning.Of(schedule, "period,units|2020-Q2,20", before.Ledger).Due().Should().Be("USD 0");
    }

    [Fact]
    public void A_minimum_of_each_seller_is_owed_by_one_that_is_not_in_the_report_any_more()
    {
        const string steps = Units + "," + Dollar + """,{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable", "over": "year", "per": ["seller"] }""";
        var statement = Reckoning.Of(Reckoning.Line(steps), "period,units,seller|2020-Q4,50,alpha|2020-Q4,200,beta|2021-Q4,50,alpha|2022-Q4,0,alpha|2022-Q4,0,beta");
        statement.Due().Should().Be("USD 700");
        statement.Presumptions.Select(static used => used.Explanation).Should().Contain("Nothing was sold in 2021 of seller=beta that is neither in the report nor in the ledger.");
    }

    [Fact]
    public void Statements_one_after_another_come_to_what_one_report_of_all_rows_comes_to()
    {
        var schedule = Reckoning.Line($"{Units},{Dollar},{Minimum(100, "creditable")}");
        var first = Reckoning.Of(schedule, "period,units|2020-Q1,60|2020-Q4,0");
        var second = Reckoning.Of(schedule, "period,units|2020-Q2,30", first.Ledger);
        (first.Totals[0].Amount + second.Totals[0].Amount).Should().Be(Reckoning.Of(schedule, "period,units|2020-Q1,60|2020-Q2,30|2020-Q4,0").Totals[0].Amount);
    }

    [Fact]
    public void A_minimum_is_settled_where_the_report_goes_on_beyond_its_time()
    {
        var schedule = Reckoning.Line($"{Units},{Dollar},{Minimum(100, "creditable")}");
        var statement = Reckoning.Of(schedule, "period,units|2020-Q1,60|2022-Q4,100");
        statement.Periods.Select(static period => (period.Last.Year, period.Totals[0].Amount)).Should().Equal((2020, 60m), (2020, 40m), (2021, 100m), (2022, 100m));
        statement.Presumptions.Select(static used => used.Explanation).Should().Contain("Nothing was sold in 2020-Q4 that is neither in the report nor in the ledger.");
        Reckoning.Of(schedule, "period,units|2021-Q1,5", Reckoning.Of(schedule, "period,units|2020-Q1,60").Ledger).Due().Should().Be("USD 45");
        Reckoning.Of(schedule, "period,units|2021-Q2,5", Reckoning.Of(schedule, "period,units|2020-Q1,60|2021-Q1,1").Ledger).Due().Should().Be("USD 5");
    }

    [Fact]
    public void Before_a_minimum_begins_no_time_is_settled()
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "minimum", "amounts": [{ "amount": "USD 100", "from": "2022-01-01" }], "manner": "creditable", "over": "year" }"""), "period,units|2020-Q1,60|2021-Q4,100").Periods.Should().HaveCount(2);

    [Fact]
    public void There_is_no_year_before_the_first()
        => Reckoning.Of(Reckoning.Line($"{Units},{Dollar},{Minimum(1000, "creditable")}", ", \"yearFrom\": \"2020-07-15\""), "period,units|2020-04-15/2020-07-14,150").Due().Should().Be("? period");

    [Fact]
    public void An_advance_that_was_set_off_against_what_came_back_is_there_again()
    {
        var schedule = Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "recoupment", "amount": "USD 50" }""");
        Reckoning.Of(schedule, "period,units,kind|2020-Q1,40,sale|2020-Q2,30,return").Due().Should().Be("USD 0");
        Reckoning.Of(schedule, "period,units,kind|2020-Q1,40,sale|2020-Q2,30,return|2020-Q3,60,sale").Due().Should().Be("USD 20");
        Reckoning.Of(schedule, "period,units,kind|2020-Q1,80,sale|2020-Q2,20,return").Due().Should().Be("USD 10");
    }

    [Theory]
    [InlineData(Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 40" }], "over": "quarter" }""")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "10", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }, "over": "quarter" }""")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 500" }, "over": "life" }""")]
    public void How_much_is_given_back_of_what_came_back_later_is_not_known(string steps)
        => Reckoning.Of(Reckoning.Line(Units + "," + steps), "period,units,kind|2020-Q1,70,sale|2020-Q2,70,return").Periods.Select(static period => period.Totals[0].Amount is null).Should().Equal(false, true);

    [Fact]
    public void What_was_sold_before_the_time_asked_about_counts_and_is_not_stated()
    {
        const string report = "period,units|2020-Q1,150|2020-Q2,150|2020-Q3,9";
        var statement = Asked(report, "2020-04-01/2020-06-30");
        (statement.Due(), statement.Periods.Count, statement.IsWhole).Should().Be(("USD 150", 1, false));
        statement.LeftOut.Select(static rows => (rows.Code, rows.Rows)).Should().Equal(("LM6017", 1L));
        var first = Reckoning.Of(Reckoning.Line(Units + "," + Free), "period,units|2020-Q1,150");
        Asked(report, "2020-04-01/2020-06-30", first).Due().Should().Be("USD 150");
    }

    [Fact]
    public void That_nothing_was_sold_before_is_presumed_and_listed()
    {
        var schedule = Reckoning.Line(Units + "," + Free);
        var statement = Reckoning.Of(schedule, "period,units|2020-Q4,100");
        statement.Due().Should().Be("USD 0");
        statement.Presumptions.Select(static used => used.Explanation).Should().Contain("Nothing was sold in 2020-01-01/2020-09-30 that is neither in the report nor in the ledger.");
        Reckoning.Of(schedule, "period,units|2020-Q4,100", Reckoning.Of(schedule, "period,units|2020-Q3,100").Ledger).Presumptions.Should().NotContain(static used => used.Explanation.StartsWith("Nothing was sold", StringComparison.Ordinal));
        Reckoning.Of(schedule, "period,units|2020-Q1,100").Presumptions.Should().NotContain(static used => used.Explanation.StartsWith("Nothing was sold", StringComparison.Ordinal));
    }

    private static string Minimum(int amount, string manner) => $$"""{ "kind": "minimum", "amounts": [{ "amount": "USD {{amount}}" }], "manner": "{{manner}}", "over": "year" }""";

    private static RoyaltyStatement Asked(string report, string period, RoyaltyStatement? before = null)
        => Reckoning.Document(Reckoning.Line(Units + "," + Free)).Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a"), Period = DateSpan.Parse(period), Prior = before?.Ledger ?? LicensingModel.Royalties.Statements.RoyaltyLedger.Empty }, new StringReader(report.Replace('|', '\n')));
}
