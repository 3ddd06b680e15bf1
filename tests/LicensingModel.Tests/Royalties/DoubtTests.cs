using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Where a schedule or a report leaves room for more than one sum, none is given.</summary>
public class DoubtTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Caps = """{ "kind": "limit", "cap": [{ "amount": "USD 3", "until": "2006-12-31" }, { "amount": "USD 4", "from": "2007-01-01", "until": "2010-12-31" }], "over": "year" }""";

    [Fact]
    public void A_share_of_what_is_only_counted_is_no_cap()
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 4" } },{ "kind": "stacking", "others": "third", "capRate": "5%", "floor": "50%" }"""), "period,units,third|2020-Q1,10,30").Due().Should().Be("? body/royalty/lines/0/steps/2/capRate");

    [Fact]
    public void Where_no_rate_is_for_a_sale_its_whole_price_is_not_owed()
    {
        var schedule = Reckoning.Line($$"""{{Sales}},{ "kind": "rate", "rate": { "kind": "percent", "rate": "5%" }, "sales": { "territory": "US" } },{ "kind": "rate", "rate": { "kind": "percent", "rate": "2%" }, "sales": { "territory": "IN" } }""");
        Reckoning.Of(schedule, "period,territory,sales|2020-Q1,US,1000|2020-Q1,IN,1000").Due().Should().Be("USD 70");
        Reckoning.Of(schedule, "period,territory,sales|2020-Q1,DE,1000").Due().Should().Be("? body/royalty/lines/0/steps");
    }

    [Theory]
    [InlineData("UK", "LM6008")]
    [InlineData("ZZ", "LM6008")]
    [InlineData("GB", "")]
    [InlineData("XK", "")]
    public void A_code_of_no_country_lies_nowhere(string country, string code)
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "reduction", "by": "50%", "sales": { "territory": "worldwide except (GB)" } }"""), $"period,territory,units|2020-Q1,{country},10").LeftOut.Select(static rows => rows.Code).Should().Equal(code.Length == 0 ? [] : [code]);

    [Fact]
    public void A_sum_in_another_currency_than_that_in_which_it_is_owed_is_not_known()
    {
        var statement = Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": "3%" } }"""), "period,sales,currency|2020-Q1,3000,EUR");
        (statement.Due(), statement.IsWhole).Should().Be(("? EUR to USD", false));
        Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": "3%" } }"""), "period,sales,currency|2020-Q1,0,EUR").IsWhole.Should().BeTrue();
    }

    [Theory]
    [InlineData("2020", "", null)]
    [InlineData("2020-Q2", ", \"yearFrom\": \"2020-02-15\"", null)]
    [InlineData("2020-Q2", "", "2020-08-14")]
    [InlineData("2020-05", "", "2020-08-14")]
    public void When_it_is_due_is_known_only_of_the_time_of_one_payment(string period, string rest, string? due)
    {
        var statement = Reckoning.Of(Reckoning.Line(Units + "," + Dollar, rest + ", \"dueWithin\": \"P45D\""), $"period,units|{period},60");
        var only = statement.Periods.Single();
        (only.Due is { } day ? IsoDay.Format(day) : null).Should().Be(due);
        (only.DueUnknown?.Term, statement.IsWhole).Should().Be(due is null ? ("period", false) : (null, true));
    }

    [Fact]
    public void A_cap_that_ended_is_none_in_a_full_text_and_not_known_in_an_extract()
    {
        var statement = Reckoning.Of(Reckoning.Line($"{Units},{Dollar},{Caps}"), "period,units|2011-Q1,10");
        (statement.Due(), statement.Periods[0].Lines[^1].Arithmetic).Should().Be(("USD 10", "10, and no cap holds then = 10"));
        Reckoning.Of(Reckoning.Line($"{Units},{Dollar},{Caps}"), "period,units|2007-Q1,10").Periods[0].Lines[^1].Arithmetic.Should().Be("10, at most USD 4 = 4");
        Reckoning.Of(Reckoning.Line($"{Units},{Dollar},{Caps}"), "period,units|2011-Q1,10", completeness: "extracts").Due().Should().Be("? body/royalty/lines/0/steps/2/cap");
    }

    [Theory]
    [InlineData("greatest")]
    [InlineData("least")]
    public void Lines_with_a_cap_are_not_compared_without_it(string manner)
    {
        var schedule = $$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "x", "sales": { "technologies": ["5G"] }, "steps": [{{Units}},{{Dollar}}] }, { "name": "y", "sales": { "technologies": ["4G"] }, "steps": [{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 3" } },{{Caps}}] }], "choices": [{ "manner": "{{manner}}", "lines": ["x", "y"] }] }""";
        Reckoning.Of(schedule, "period,technologies,units|2006-Q1,5G;4G,100").Due().Should().Be("? body/royalty/lines/1/steps/2");
        Reckoning.Of(schedule, "period,technologies,units|2006-Q1,4G,100").Due().Should().Be("USD 3");
    }

    [Fact]
    public void A_row_that_falls_under_no_line_is_told_on_the_statement()
    {
        var statement = Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "l", "sales": { "categories": ["mobile"] }, "steps": [{{Units}},{{Dollar}}] }] }""", "period,category,units|2020-Q1,mobile,1|2020-Q1,Mobile,5");
        (statement.Due(), statement.IsWhole).Should().Be(("USD 1", false));
        statement.LeftOut.Select(static rows => (rows.Code, rows.Rows)).Should().Equal(("LM6016", 1L));
    }

    [Fact]
    public void Prices_of_rows_are_not_added_up()
    {
        const string bands = """{ "kind": "tiers", "manner": "whole", "by": "price", "tiers": [{ "through": "80", "rate": { "kind": "perUnit", "amount": "USD 0.2" } }, { "rate": { "kind": "perUnit", "amount": "USD 0.4" } }] }""";
        Reckoning.Of(Reckoning.Line($$"""{{Units}},{ "kind": "rate", "rate": {{bands}} }"""), "period,units,price|2020-Q1,10,50|2020-Q1,30,60").Due().Should().Be("? body/royalty/lines/0/steps/1/rate");
        Reckoning.Of(Reckoning.Line($$"""{{Units}},{ "kind": "rate", "rate": {{bands}}, "per": ["unit"] }"""), "period,units,price|2020-Q1,10,50|2020-Q1,30,60").Due().Should().Be("USD 8");
    }

    [Theory]
    [InlineData("units", "2020-Q1,1000,6500,INR", "? INR to USD")]
    [InlineData("units", "2020-Q1,1000,79,USD", "USD 200")]
    [InlineData("sales", "2020-Q1,10,7000,JPY", "? JPY to USD")]
    [InlineData("converted", "2020-01-31,10,7000,JPY", "USD 4.69")]
    [InlineData("converted", "2020-01-31,10,60,USD", "USD 12")]
    [InlineData("by sales", "2020-Q1,1,99,EUR", "? EUR to USD")]
    [InlineData("by sales", "2020-Q1,1,60,EUR|2020-Q1,1,60,USD", "? currency")]
    [InlineData("by sales", "2020-Q1,1,99,USD", "USD 1")]
    public void Tiers_of_a_column_of_sums_are_in_the_currency_of_the_schedule(string kind, string rows, string due)
    {
        const string percents = """{ "kind": "tiers", "manner": "whole", "by": "price", "tiers": [{ "through": "50", "rate": { "kind": "percent", "rate": "1%" } }, { "rate": { "kind": "percent", "rate": "2%" } }] }""";
        var steps = kind switch
        {
            "units" => Units + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "by": "price", "tiers": [{ "through": "80", "rate": { "kind": "perUnit", "amount": "USD 0.2" } }, { "rate": { "kind": "perUnit", "amount": "USD 0.4" } }] }, "per": ["unit"] }""",
            "sales" => Sales + $$""",{ "kind": "rate", "rate": {{percents}}, "per": ["unit"] }""",
            "converted" => Sales + $$""",{ "kind": "conversion", "to": "USD", "day": "saleDay" },{ "kind": "rate", "rate": {{percents}}, "per": ["unit"] }""",
            _ => Units + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "by": "sales", "tiers": [{ "through": "100", "rate": { "kind": "flat", "amount": "USD 1" } }, { "rate": { "kind": "flat", "amount": "USD 2" } }] } }""",
        };
        var column = kind == "by sales" ? "sales" : "price";
        var statement = Reckoning.Of(Reckoning.Line(steps), $"period,units,{column},currency|{rows}", rates: "date,from,to,rate\n2020-01-31,JPY,USD,0.0067");
        statement.Due().Should().Be(due);
    }

    [Theory]
    [InlineData("2020-03-31,EUR,USD,2|2020-03-31,EUR,USD,2", "USD 20")]
    [InlineData("2020-03-31,EUR,USD,2|2020-03-31,EUR,USD,3", "? EUR to USD")]
    [InlineData("2020-03-31,EUR,USD,2|2020-03-31,EUR,USD,3|2020-03-31,EUR,USD,2", "? EUR to USD")]
    public void Of_two_rates_of_exchange_that_differ_none_counts(string rates, string due)
        => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "conversion", "to": "USD", "day": "periodEnd" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }"""), "period,sales,currency|2020-Q1,100,EUR", rates: "date,from,to,rate\n" + rates.Replace('|', '\n')).Due().Should().Be(due);

    [Theory]
    [InlineData("period,units,price|2020-Q1,3,20", "USD 0.6")]
    [InlineData("period,units,sales|2020-Q1,3,60", "USD 0.6")]
    [InlineData("period,units,sales|2020-Q1,100,2001", "USD 40")]
    [InlineData("period,units,sales,kind|2020-Q1,200,4002,sale|2020-Q1,100,2001,return", "USD 40")]
    [InlineData("period,units,sales|2020-Q1,0,60", "? price")]
    public void The_price_of_a_row_is_its_sum_by_its_units(string report, string due)
        => Reckoning.Of(Reckoning.Line(Units + """,{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "by": "price", "tiers": [{ "through": "20", "rate": { "kind": "perUnit", "amount": "USD 0.2" } }, { "rate": { "kind": "perUnit", "amount": "USD 0.4" } }] }, "per": ["unit"] }"""), report).Due().Should().Be(due);

    [Theory]
    [InlineData("", "2024-H1,5|2024-Q3,5", "USD 20")]
    [InlineData("\"every\": \"year\", ", "2024-H1,5|2024-Q3,5", "USD 10")]
    [InlineData("", "2024-01,5|2024-02,5", "USD 20")]
    public void Without_every_each_time_that_the_report_gives_is_a_payment_though_a_cap_is_over_a_year(string every, string rows, string due)
        => Reckoning.Of($$"""{ "currency": "USD", {{every}}"lines": [{ "name": "l", "steps": [{{Units}},{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 10" } },{ "kind": "limit", "cap": [{ "amount": "USD 1000" }], "over": "year" }] }] }""", "period,units|" + rows).Due().Should().Be(due);

    [Theory]
    [InlineData("2024-01-05,20|2024-03-09,20", "USD 200")]
    [InlineData("2024-01,20|2024-03,20", "USD 200")]
    [InlineData("2024-Q1,20|2024-09,20", "USD 200")]
    public void Without_every_there_is_no_payment_between_two_rows(string rows, string due)
        => Reckoning.Of($$"""{ "currency": "USD", "lines": [{ "name": "l", "steps": [{{Units}},{{Dollar}},{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable" }] }] }""", "period,units|" + rows).Due().Should().Be(due);

    [Fact]
    public void A_share_that_is_withheld_of_nothing_is_nothing()
        => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "rate", "rate": { "kind": "percent", "rate": { "state": "redacted" } } },{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable" }"""), "period,sales|2020-Q1,0").Due().Should().Be("USD 100");

    [Fact]
    public void A_sum_without_units_has_no_price_that_a_limit_could_hold()
        => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "limit", "floor": [{ "amount": "USD 60" }], "cap": [{ "amount": "USD 200" }], "per": ["unit"] },{ "kind": "rate", "rate": { "kind": "percent", "rate": "0.6%" } }"""), "period,units,sales|2020-Q1,0,300").Due().Should().Be("? units");
}
