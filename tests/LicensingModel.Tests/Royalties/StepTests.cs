namespace LicensingModel.Tests.Royalties;

public class StepTests
{
    private const string Sales = """{ "kind": "base", "measure": "sales" }""";
    private const string Units = """{ "kind": "base", "count": "units" }""";
    private const string Tenth = """{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""";
    private const string Dollar = """{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } }""";
    private const string Marginal = """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }, "over": "year" }""";
    private const string Whole = """{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "tiers": [{ "through": "100", "rate": { "kind": "perUnit", "amount": "USD 2" } }, { "rate": { "kind": "perUnit", "amount": "USD 1" } }] }, "over": "year" }""";

    [Theory]
    [InlineData(Sales + "," + Tenth, "period,sales|2001-Q1,250", "USD 25")]
    [InlineData(Sales + "," + Tenth, "period,units,price|2001-Q1,5,50", "USD 25")]
    [InlineData(Units + "," + Dollar, "period,units|2001-Q1,7|2001-Q1,5", "USD 12")]
    [InlineData(Sales + """,{ "kind": "deduction", "share": "20%" },""" + Tenth, "period,sales|2001-Q1,250", "USD 20")]
    [InlineData(Sales + """,{ "kind": "deduction", "perUnit": "USD 10" },""" + Tenth, "period,units,price|2001-Q1,5,50", "USD 20")]
    [InlineData(Sales + """,{ "kind": "deduction", "column": "freight" },""" + Tenth, "period,sales,freight|2001-Q1,250,50", "USD 20")]
    [InlineData(Sales + """,{ "kind": "apportionment", "share": "40%" },""" + Tenth, "period,sales|2001-Q1,250", "USD 10")]
    [InlineData(Sales + """,{ "kind": "apportionment", "own": "a", "others": "b" },""" + Tenth, "period,sales,a,b|2001-Q1,250,2,3", "USD 10")]
    [InlineData(Units + """,{ "kind": "weight", "weight": "0.5" },""" + Dollar, "period,units|2001-Q1,7", "USD 3.5")]
    [InlineData(Sales + """,{ "kind": "limit", "floor": [{ "amount": "USD 60" }], "cap": [{ "amount": "USD 200" }], "per": ["unit"] },""" + Tenth, "period,units,price|2001-Q1,2,50|2001-Q1,1,900|2001-Q1,1,100", "USD 42")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "reduction", "by": "25%" }""", "period,sales|2001-Q1,400", "USD 30")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "withholding", "rate": "15%" }""", "period,sales|2001-Q1,400", "USD 34")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "stacking", "others": "o", "cap": "USD 10" }""", "period,sales,o|2001-Q1,60,6", "USD 5")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "stacking", "others": "o", "capRate": "10%", "floor": "90%" }""", "period,sales,o|2001-Q1,60,6", "USD 5.4")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "offset", "others": "o", "share": "50%", "floor": "50%", "carried": "forward" }""", "period,sales,o|2001-Q1,100,14|2001-Q2,100,0", "USD 13")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "offset", "others": "o", "share": "50%", "floor": "50%", "carried": "lost" }""", "period,sales,o|2001-Q1,100,14|2001-Q2,100,0", "USD 15")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "recoupment", "amount": "USD 15", "share": "80%" }""", "period,sales|2001-Q1,100|2001-Q2,100|2001-Q3,100", "USD 15")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "reserve", "share": "15%", "after": "P6M" }""", "period,sales|2001-Q1,100|2001-Q2,100", "USD 17")]
    [InlineData(Sales + "," + Tenth + """,{ "kind": "reserve", "share": "15%", "after": "P6M" }""", "period,sales|2001-Q1,100|2001-Q4,0", "USD 10")]
    public void A_step_is_taken_as_it_is_written(string steps, string report, string due) => Reckoning.Of(Reckoning.Line(steps), report).Due().Should().Be(due);

    [Theory]
    [InlineData(Marginal, "period,units|2001-Q1,100", "USD 200")]
    [InlineData(Marginal, "period,units|2001-Q1,101", "USD 201")]
    [InlineData(Marginal, "period,units|2001-Q1,60|2001-Q2,60", "USD 220")]
    [InlineData(Marginal, "period,units|2001-Q4,60|2002-Q1,60", "USD 240")]
    [InlineData(Whole, "period,units|2001-Q1,100", "USD 200")]
    [InlineData(Whole, "period,units|2001-Q1,101", "USD 101")]
    [InlineData(Whole, "period,units|2001-Q1,60|2001-Q2,60", "USD 120")]
    public void Tiers_are_counted_over_their_time(string rate, string report, string due) => Reckoning.Of(Reckoning.Line(Units + "," + rate), report).Due().Should().Be(due);

    [Theory]
    [InlineData("""{ "kind": "percent", "rate": "10%" }, { "kind": "perUnit", "amount": "USD 2" }""", "lesserOf", "USD 4")]
    [InlineData("""{ "kind": "percent", "rate": "10%" }, { "kind": "perUnit", "amount": "USD 2" }""", "greaterOf", "USD 28")]
    [InlineData("""{ "kind": "percent", "rate": "10%" }, { "kind": "perUnit", "amount": "USD 2" }""", "sum", "USD 32")]
    [InlineData("""{ "kind": "percent", "rate": "10%" }, { "kind": "reported", "column": "r" }""", "sum", "USD 35")]
    public void Rates_are_put_together_for_each_sale_where_they_are_per_unit(string rates, string kind, string due)
        => Reckoning.Of(Reckoning.Line($$"""{{Sales}},{ "kind": "rate", "rate": { "kind": "{{kind}}", "rates": [{{rates}}] }, "per": ["unit"] }"""), "period,units,price,r|2001-Q1,2,10,5%|2001-Q1,1,220,USD 9.9999|2001-Q1,1,0,USD 0.0001").Due().Should().Be(due);

    [Fact]
    public void Rates_are_put_together_over_the_payment_otherwise()
        => Reckoning.Of(Reckoning.Line(Sales + """,{ "kind": "rate", "rate": { "kind": "lesserOf", "rates": [{ "kind": "percent", "rate": "10%" }, { "kind": "perUnit", "amount": "USD 2" }] } }"""), "period,units,price|2001-Q1,2,10|2001-Q1,2,90").Due().Should().Be("USD 8");

    [Theory]
    [InlineData("product", "USD 290")]
    [InlineData("category", "USD 190")]
    [InlineData("territory", "USD 190")]
    [InlineData("seller", "USD 200")]
    [InlineData("enterprise", "USD 100")]
    public void A_cap_holds_over_what_it_is_for(string scope, string due)
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "per": ["{{scope}}"] }"""), "period,units,product,category,territory,seller|2001-Q1,150,phone,x,US,alpha|2001-Q1,50,watch,y,DE,beta|2001-Q1,140,folding,x,US,beta|2001-Q1,40,watch,y,DE,beta").Due().Should().Be(due);

    [Theory]
    [InlineData("quarter", "USD 400")]
    [InlineData("year", "USD 200")]
    [InlineData("life", "USD 100")]
    public void A_cap_holds_over_its_time(string over, string due)
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "{{over}}" }"""), "period,units|2001-Q1,150|2001-Q2,150|2002-Q1,150|2002-Q2,150").Due().Should().Be(due);

    [Fact]
    public void A_cap_may_follow_a_cap()
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "quarter" },{ "kind": "limit", "cap": [{ "amount": "USD 150" }], "over": "year" }"""), "period,units|2001-Q1,150|2001-Q2,150|2001-Q3,10").Due().Should().Be("USD 150");

    [Fact]
    public void A_year_of_the_contract_begins_on_its_day()
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "limit", "cap": [{ "amount": "USD 100" }], "over": "year" }""", ", \"yearFrom\": \"2001-04-01\""), "period,units|2001-Q2,150|2002-Q1,150|2002-Q2,150").Due().Should().Be("USD 200");

    [Theory]
    [InlineData("creditable", "USD 100")]
    [InlineData("additional", "USD 160")]
    [InlineData("topUp", "USD 40")]
    public void A_minimum_is_settled_at_the_close_of_its_time(string manner, string due)
    {
        var schedule = Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "{{manner}}", "over": "year" }""");
        Reckoning.Of(schedule, "period,units|2001-Q1,60|2001-Q4,0").Due().Should().Be(due);
        Reckoning.Of(schedule, "period,units|2001-Q1,60|2001-Q3,0").Due().Should().Be(manner == "topUp" ? "USD 0" : "USD 60");
    }

    [Fact]
    public void A_minimum_of_a_product_is_owed_though_only_another_was_sold_at_the_close()
        => Reckoning.Of(Reckoning.Line($$"""{{Units}},{{Dollar}},{ "kind": "minimum", "amounts": [{ "amount": "USD 100" }], "manner": "creditable", "over": "year", "per": ["product"] }"""), "period,units,product|2001-Q1,60,phone|2001-Q4,500,watch").Due().Should().Be("USD 600");

    [Fact]
    public void A_sum_that_was_held_back_is_paid_though_another_line_has_the_sales()
        => Reckoning.Of($$"""{ "currency": "USD", "every": "quarter", "lines": [{ "name": "one", "sales": { "categories": ["x"] }, "steps": [{{Units}},{{Dollar}},{ "kind": "reserve", "share": "50%", "after": "P3M" }] }, { "name": "other", "sales": { "categories": ["y"] }, "steps": [{{Units}},{{Dollar}}] }] }""", "period,units,category|2001-Q1,10,x|2001-Q2,7,y").Due().Should().Be("USD 17");

    [Theory]
    [InlineData("saleDay", "2001-02-28,EUR,USD,1.5", "USD 15")]
    [InlineData("periodEnd", "2001-03-31,EUR,USD,1.2", "USD 12")]
    [InlineData("periodAverage", "2001-Q1,EUR,USD,1.1", "USD 11")]
    [InlineData("saleDay", "2001-03-31,EUR,USD,1.5", "? EUR to USD")]
    [InlineData("periodEnd", "2001-03-31,USD,EUR,1.5", "? EUR to USD")]
    public void A_sum_is_converted_at_the_rate_of_the_day(string day, string rate, string due)
        => Reckoning.Of(Reckoning.Line($$"""{{Sales}},{ "kind": "conversion", "to": "USD", "day": "{{day}}" },{{Tenth}}"""), "period,sales,currency|2001-02,100,EUR", null, "date,from,to,rate|".Replace('|', '\n') + rate).Due().Should().Be(due);

    [Theory]
    [InlineData("halfUp", "USD 0.13")]
    [InlineData("halfEven", "USD 0.12")]
    [InlineData("down", "USD 0.12")]
    [InlineData("up", "USD 0.13")]
    public void A_payment_is_rounded_once(string manner, string due)
        => Reckoning.Of(Reckoning.Line(Sales + "," + Tenth, $$""", "rounding": { "decimals": 2, "manner": "{{manner}}" }"""), "period,sales|2001-Q1,0.625|2001-Q1,0.625").Due().Should().Be(due);

    [Theory]
    [InlineData("first", "USD 1")]
    [InlineData("greatest", "USD 5")]
    [InlineData("least", "USD 1")]
    public void One_of_several_lines_counts(string manner, string due)
    {
        var schedule = $$"""{ "currency": "USD", "lines": [{ "name": "one", "steps": [{{Units}},{{Dollar}}] }, { "name": "two", "steps": [{{Units}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 5" } }] }], "choices": [{ "manner": "{{manner}}", "lines": ["one", "two"] }] }""";
        Reckoning.Of(schedule, "period,units|2001,1").Due().Should().Be(due);
        Reckoning.Of(schedule, "period,units,kind|2001,3,sale|2001,2,return").Due().Should().Be(due);
    }

    [Fact]
    public void Returns_take_off_what_was_sold()
        => Reckoning.Of(Reckoning.Line(Sales + "," + Tenth), "period,sales,kind|2001-Q1,250,sale|2001-Q1,50,return|2001-Q1,-20,return").Due().Should().Be("USD 18");

    [Fact]
    public void A_statement_says_clause_and_arithmetic()
    {
        var line = Reckoning.Of(Reckoning.Line(Units + "," + Dollar), "period,units|2001-Q1,7").Periods[0].Lines[1];
        (line.Clause?.ToString(), line.Arithmetic, line.Amount).Should().Be(("4.1", "7 units × USD 1 a unit = 7", 7m));
    }

    [Fact]
    public void A_later_statement_goes_on_from_the_ledger_of_the_one_before()
    {
        var schedule = Reckoning.Line(Units + "," + Marginal);
        var first = Reckoning.Of(schedule, "period,units|2001-Q1,60");
        Reckoning.Of(schedule, "period,units|2001-Q2,60", first.Ledger).Due().Should().Be("USD 100");
        Reckoning.Of(schedule, "period,units|2001-Q2,60").Due().Should().Be("USD 120");
    }
}
