using LicensingModel.Royalties;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Royalties;

/// <summary>What is certain though something beside it is not known, and what is not known though it could be reckoned somehow. The sums were reckoned by hand.</summary>
public class CertainTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Half = """{ "kind": "weight", "weight": "0.5" }""";
    private const string Freight = """{ "kind": "deduction", "column": "freight" }""";
    private const string Regions = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.4" } },{ "kind": "reduction", "by": "50%", "sales": { "attributes": [{ "column": "region", "values": ["2"] }] } }""";
    private const string Year = """{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "year" }""";
    private const string Books = """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "5000", "rate": { "kind": "percent", "rate": "10%" } }, { "through": "10000", "rate": { "kind": "percent", "rate": "12.5%" } }, { "rate": { "kind": "percent", "rate": "15%" } }] }, "over": "life" }""";
    private const string Falling = """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD 1" } }, { "rate": { "kind": "perUnit", "amount": "USD 0.3" } }] }, "over": "year" }""";

    // One unit at 300, at most 200 of it, is 2 at 1 %; 4 units of 75 less 10 each are 260; ten units at 1 are 5 of half units, and 4 where each bears at most 0.4.
    [Theory]
    [InlineData(Sales + "," + Half + """,{ "kind": "limit", "cap": [{ "amount": "USD 200" }], "per": ["unit"] },{ "kind": "rate", "rate": { "kind": "percent", "rate": "1%" } }""", "period,units,price|2010-Q1,1,300", "USD 2")]
    [InlineData(Sales + "," + Half + """,{ "kind": "deduction", "perUnit": "USD 10" },""" + Tenth, "period,units,price|2010-Q1,4,75", "USD 26")]
    [InlineData(Units + "," + Half + "," + Dollar, "period,units|2010-Q1,10", "USD 5")]
    [InlineData(Units + "," + Half + "," + Dollar + """,{ "kind": "limit", "cap": [{ "amount": "USD 0.4" }], "per": ["unit"] }""", "period,units|2010-Q1,10", "USD 4")]
    [InlineData(Units + "," + Half + "," + Dollar + """,{ "kind": "limit", "floor": [{ "amount": "USD 0.6" }], "per": ["unit"] }""", "period,units,kind|2010-Q1,10,|2010-Q1,5,return", "USD 3")]
    public void A_weight_does_not_change_what_each_unit_is(string steps, string report, string due) => Reckoning.Of(Reckoning.Line(steps), report).Due().Should().Be(due);

    [Theory]
    [InlineData("2010-Q1,100,130", "? body/royalty/lines/0/steps/1")]
    [InlineData("2010-Q1,100,130|2010-Q1,100,10", "? body/royalty/lines/0/steps/1")]
    [InlineData("2010-Q1,0,5", "? body/royalty/lines/0/steps/1")]
    [InlineData("2010-Q1,100,100|2010-Q1,100,10", "USD 9")]
    [InlineData("2010-Q1,0,0", "USD 0")]
    public void More_is_not_deducted_than_there_is(string rows, string due) => Reckoning.Of(Reckoning.Line(Sales + "," + Freight + "," + Tenth), "period,sales,freight|" + rows).Due().Should().Be(due);

    [Theory]
    [InlineData("30,20", "USD 6")]
    [InlineData("30,0", "USD 10")]
    [InlineData("30,-10", "? own")]
    [InlineData("-30,40", "? own")]
    [InlineData("-30,-20", "? own")]
    public void A_part_is_no_more_than_the_whole(string parts, string due)
        => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "apportionment", "own": "own", "others": "others" },""" + Tenth), "period,sales,own,others|2010-Q1,100," + parts).Due().Should().Be(due);

    [Theory]
    [InlineData("2015-Q1,1000", "USD 60")]
    [InlineData("2015-Q3,1000", "USD 20")]
    [InlineData("2015-Q2,1000", "? body/royalty/lines/0/steps")]
    public void Of_two_rates_for_one_sale_neither_counts(string row, string due)
        => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": "6%" }, "sales": { "soldUntil": "2015-06-30" } },{ "kind": "rate", "rate": { "kind": "percent", "rate": "2%" }, "sales": { "soldFrom": "2015-04-01" } }"""), "period,sales|" + row).Due().Should().Be(due);

    [Theory]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "5000", "rate": { "kind": "percent", "rate": "10%" } }, { "rate": { "kind": "percent", "rate": "15%" } }] }, "per": ["unit"], "over": "life" }""")]
    [InlineData(Tenth + """,{ "kind": "limit", "cap": [{ "amount": "USD 200" }], "per": ["unit"], "over": "year" }""")]
    public void Of_each_unit_nothing_is_counted_over_a_time(string steps)
        => Reckoning.Of(Reckoning.Line(Sales + "," + steps), "period,units,price|2010-Q1,4000,25").Due().Should().EndWith("/over");

    // 300 units are 120, of which 100 are owed; whatever the next ten come to, nothing is owed on them.
    [Theory]
    [InlineData("2010-Q1,300,1,|2010-Q2,10,,|2010-Q3,10,1,", "100 0 0")]
    [InlineData("2010-Q1,300,1,|2010-Q1,10,,", "100")]
    [InlineData("2010-Q1,200,1,|2010-Q2,10,,|2010-Q3,100,1,", "80 ? ?")]
    [InlineData("2010-Q1,300,1,|2010-Q2,10,,|2010-Q3,100,1,return", "100 0 ?")]
    [InlineData("2010-Q1,300,1,|2010-Q2,10,,return", "100 ?")]
    [InlineData("2010-Q1,300,1,|2010-Q2,,1,", "100 ?")]
    [InlineData("2010-Q1,300,1,|2010-Q2,10,,|2011-Q1,10,1,", "100 0 4")]
    public void A_cap_that_is_reached_stays_so(string rows, string due) => Amounts(Reckoning.Of(Reckoning.Line(Units + "," + Regions + "," + Year), "period,units,region,kind|" + rows)).Should().Be(due);

    [Fact]
    public void A_cap_that_is_reached_stays_so_from_one_statement_to_the_next()
    {
        var schedule = Reckoning.Line(Units + "," + Regions + "," + Year);
        var ledger = Reckoning.Of(schedule, "period,units,region|2010-Q2,10,", Reckoning.Of(schedule, "period,units,region|2010-Q1,300,1").Ledger).Ledger;
        Reckoning.Of(schedule, "period,units,region|2010-Q3,10,1", ledger).Due().Should().Be("USD 0");
        Reckoning.Of(schedule, "period,units,region,kind,soldIn|2010-Q3,100,1,return,2010-Q1", ledger).Due().Should().StartWith("?");
    }

    [Theory]
    [InlineData("creditable", "10 20 ?")]
    [InlineData("additional", "10 20 ?")]
    [InlineData("topUp", "0 0 ?")]
    public void A_minimum_that_is_not_known_matters_at_the_end_of_its_time(string manner, string due)
        => Amounts(Reckoning.Of(Reckoning.Line(Sales + "," + Tenth, $$""", "steps": [{ "kind": "minimum", "amounts": [{ "amount": { "state": "redacted" } }], "manner": "{{manner}}", "over": "year" }]"""), "period,sales|2010-Q1,100|2010-Q2,200|2010-Q4,10")).Should().Be(due);

    // 4,000 copies at 10 %; then 1,000 at 10 % and 3,000 at 12.5 %.
    [Theory]
    [InlineData("2010-Q1,4000,25|2010-Q2,4000,25", "10000 11875")]
    [InlineData("2010-Q1,4000,25|2010-Q2,4000,20", "10000 9500")]
    [InlineData("2010-Q1,12000,10", "14250")]
    [InlineData("2010-Q1,4000,25|2010-Q1,500,20", "11000")]
    [InlineData("2010-Q1,4000,25|2010-Q1,2000,20", "?")]
    [InlineData("2010-Q1,4000,25|2010-Q2,1000,20|2010-Q2,1000,10|2010-Q3,1000,20", "10000 ? 2500")]
    [InlineData("2010-Q1,4000,25|2010-Q2,1000,20|2010-Q3,1000,20", "10000 2000 2500")]
    public void Shares_in_tiers_of_units_are_known_where_each_was_sold_for_the_same(string rows, string due) => Amounts(Reckoning.Of(Reckoning.Line(Sales + "," + Books), "period,units,price|" + rows)).Should().Be(due);

    [Fact]
    public void What_is_told_later_of_an_earlier_time_shifts_the_tiers()
    {
        var schedule = Reckoning.Line(Sales + "," + Books);
        var ledger = Reckoning.Of(schedule, "period,units,price|2010-Q1,4000,25|2010-Q2,4000,25").Ledger;
        Reckoning.Of(schedule, "period,units,price|2010-Q1,1000,20", ledger).Due().Should().StartWith("?");
        Reckoning.Of(schedule, "period,units,price|2010-Q3,2000,20", ledger).Due().Should().Be("USD 5000");
    }

    [Fact]
    public void What_another_line_asks_does_not_matter()
        => Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "decoder", "sales": { "categories": ["decoder"] }, "steps": [{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 2" } }] }, { "name": "title", "sales": { "categories": ["title"] }, "steps": [{{Units}},{{Dollar}},{{Year}},{ "kind": "reduction", "by": "50%", "sales": { "attributes": [{ "column": "movies", "values": ["yes"] }] } }] }] }""", "period,category,units|2010-Q1,decoder,10").Due().Should().Be("USD 20");

    [Fact]
    public void A_rate_told_of_each_sale_is_compared_sale_by_sale()
    {
        const string Least = """{ "kind": "rate", "rate": { "kind": "lesserOf", "rates": [{ "kind": "percent", "rate": "5%" }, { "kind": "reported", "column": "r" }] } """;
        var open = Reckoning.Of(Reckoning.Line(Sales + "," + Least + "}"), "period,sales,r|2010-Q1,1000,4%");
        (open.Due(), open.Totals[0].Unknown[0].Explanation.Contains("`per` `unit`", StringComparison.Ordinal)).Should().Be(("? r", true));
        Reckoning.Of(Reckoning.Line(Sales + "," + Least + """, "per": ["unit"] }"""), "period,sales,r|2010-Q1,1000,4%").Due().Should().Be("USD 40");
    }

    [Theory]
    [InlineData("period,sales,r|2010-Q1,0,", "USD 0")]
    [InlineData("period,sales,r|2010-Q1,5,", "? r")]
    [InlineData("period,sales,units,r|2010-Q1,0,0,", "USD 0")]
    [InlineData("period,sales,units,r|2010-Q1,0,5,", "? r")]
    [InlineData("period,sales,units,r|2010-Q1,0,,", "? r")]
    public void Of_nothing_nothing_is_owed_at_whatever_rate(string report, string due) => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "rate", "rate": { "kind": "reported", "column": "r" } }"""), report).Due().Should().Be(due);

    // 150 more make 250 at 0.3, 75 in all, of which 100 were paid. Where the cap took 50 of 200, how much of that is given back is not said.
    [Theory]
    [InlineData("USD 150", "2010-Q1,100|2010-Q2,150", "100 -25")]
    [InlineData("USD 50", "2010-Q1,100|2010-Q2,150", "50 ?")]
    public void Where_more_sales_lower_the_total_nothing_came_back(string cap, string rows, string due)
    {
        var statement = Reckoning.Of(Reckoning.Line(Units + "," + Falling + $$""",{ "kind": "limit", "cap": [{ "amount": "{{cap}}" }], "over": "quarter" }"""), "period,units|" + rows);
        Amounts(statement).Should().Be(due);
        statement.Totals[0].Unknown.Should().NotContain(static why => why.Explanation.Contains("came back", StringComparison.Ordinal));
    }

    [Fact]
    public void After_what_is_not_known_an_advance_is_not_known()
        => Reckoning.Of(Reckoning.Line(Sales + "," + Tenth, """, "steps": [{ "kind": "recoupment", "amount": "USD 70", "share": "50%" }]"""), "period,sales|2010-Q1,100|2010-Q2,|2010-Q3,100").Periods[2].Totals[0].Unknown.Single().Explanation.Should().Be("What was counted before in life is not known.");

    [Theory]
    [InlineData("advance")]
    [InlineData("lumpSum")]
    [InlineData("instalments")]
    public void A_sum_that_is_owed_beside_stands_under_what_is_not_reckoned(string form)
    {
        var text = LicensingJson.Write(Reckoning.Document(Reckoning.Line(Sales + "," + Tenth)));
        var beside = $$"""
            "provisions": [{ "id": "q", "body": { "kind": "payment", "payer": "beta", "payee": "alpha", "form": "{{form}}", "amount": "USD 100" } },
            """;
        var at = text.IndexOf("\"provisions\"", StringComparison.Ordinal);
        text = text[..at] + beside + text[(text.IndexOf('[', at) + 1)..];
        var statement = LicensingJson.Read(text).GetValueOrThrow().Royalties(new RoyaltyRequest { Agreement = AgreementId.Parse("a") }, new StringReader("period,sales\n2010-Q1,100"));
        (statement.Due(), statement.IsWhole, statement.NotReckoned.Single().Subject).Should().Be(("USD 10", false, "q"));
    }

    private static string Amounts(RoyaltyStatement statement) => string.Join(' ', statement.Periods.Select(static period => period.Totals[0].Amount is { } amount ? ExactDecimal.Format(amount) : "?"));
}
