using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>Rates, minimums and scopes that look at other columns of a report.</summary>
public class ColumnRateTests
{
    private const string Revenue = """{ "kind": "base", "measure": "sales" }""";
    private const string AllIn = """{ "kind": "greaterOf", "rates": [{ "kind": "percent", "rate": "15.1%" }, { "kind": "lesserOf", "rates": [{ "kind": "percent", "rate": "26.2%", "of": "laborCost" }, { "kind": "perUnit", "amount": "USD 1.1", "of": "subscribers" }] }] }""";

    [Theory]
    [InlineData("2001-01,1000,1000,100", "USD 151")]
    [InlineData("2001-01,1000,1000,200", "USD 220")]
    [InlineData("2001-01,1000,1000,500", "USD 262")]
    [InlineData("2001-01,1000,,500", "? laborCost")]
    [InlineData("2001-01,1000,1000,100|2001-02,1000,1000,200", "USD 330")]
    public void A_rate_may_be_of_another_column_than_the_base(string rows, string due)
        => Of($$"""{{Revenue}},{ "kind": "rate", "rate": {{AllIn}} }""", "period,sales,laborCost,subscribers|" + rows).Due().Should().Be(due);

    [Theory]
    [InlineData("2001-01,1000,60", "USD 91")]
    [InlineData("2001-01,1000,60|2001-02,1000,10", "USD 232")]
    [InlineData("2001-01,1000,", "? paid")]
    public void What_a_column_says_is_deducted_behind_a_rate_of_many_sales_too(string rows, string due)
        => Of($$"""{{Revenue}},{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "percent", "rate": "15.1%" }, { "kind": "flat", "amount": "USD 5" }] } },{ "kind": "deduction", "column": "paid" }""", "period,sales,paid|" + rows).Due().Should().Be(due);

    [Fact]
    public void What_is_counted_of_several_columns_goes_on_in_the_ledger()
    {
        var steps = $$"""{{Revenue}},{ "kind": "rate", "rate": {{AllIn}}, "over": "year" }""";
        const string Header = "period,sales,laborCost,subscribers|";
        var first = Of(steps, Header + "2001-Q1,1000,1000,100");
        var ledger = RoyaltyLedgerOf(first);
        var second = Of(steps, Header + "2001-Q2,100,2000,900", ledger);
        (first.Due(), second.Due()).Should().Be(("USD 151", "USD 635"));
        Of(steps, Header + "2001-Q1,1000,1000,100|2001-Q2,100,2000,900").Due().Should().Be("USD 786");
        second.Ledger.Entries.Single(static entry => entry.Step == 1).Columns.Should().Equal(new LedgerColumn("laborCost", 3000), new LedgerColumn("subscribers", 1000));
    }

    [Theory]
    [InlineData("2001-Q1,100,4.2", "USD 9.1")]
    [InlineData("2001-Q1,100,5.0", "USD 9.1")]
    [InlineData("2001-Q1,100,5.2", "USD 10.5")]
    [InlineData("2001-Q1,100,6", "USD 10.5")]
    [InlineData("2001-Q1,100,6.01", "USD 12.25")]
    [InlineData("2001-Q1,100,4.2|2001-Q1,10,7.5", "USD 10.5")]
    [InlineData("2001-Q1,100,", "? minutes")]
    public void So_much_for_each_minute_or_fraction_of_one_if_that_is_more(string rows, string due)
        => Of("""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "perUnit", "amount": "USD 0.091" }, { "kind": "perUnit", "amount": "USD 0.0175", "times": "minutes", "timesRounding": { "decimals": 0, "manner": "up" } }] }, "per": ["unit"] }""", "period,units,minutes|" + rows).Due().Should().Be(due);

    [Theory]
    [InlineData("60", "2001-Q1,100,61", "USD 4")]
    [InlineData("60", "2001-Q1,100,60", "USD 2")]
    [InlineData("0", "2001-Q1,100,60", "? body/royalty/lines/0/steps/1/rate/timesEach")]
    public void So_much_for_each_hour_or_fraction_of_one_by_minutes(string each, string row, string due)
        => Of($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.02", "times": "minutes", "timesEach": "{{each}}", "timesRounding": { "decimals": 0, "manner": "up" } } }""", "period,units,minutes|" + row).Due().Should().Be(due);

    [Fact]
    public void What_each_unit_has_is_not_known_of_many_together()
        => Of("""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "perUnit", "amount": "USD 0.091" }, { "kind": "perUnit", "amount": "USD 0.0175", "times": "minutes" }] } }""", "period,units,minutes|2001-Q1,100,4").Due().Should().Be("? body/royalty/lines/0/steps/1/rate");

    [Theory]
    [InlineData("2001-Q1,100000,3|2001-Q2,100000,0|2001-Q3,100000,0|2001-Q4,100000,0", "USD 3000")]
    [InlineData("2001-Q1,2000000,3|2001-Q2,0,0|2001-Q3,0,0|2001-Q4,0,0", "USD 4200")]
    [InlineData("2001-Q1,100000,150|2001-Q2,0,0|2001-Q3,0,0|2001-Q4,0,0", "USD 100000")]
    [InlineData("2001-Q1,100000,3|2001-Q2,0,|2001-Q3,0,0|2001-Q4,0,0", "? channels")]
    public void A_minimum_may_be_for_each_channel_and_bounded(string rows, string due)
        => Of("""{ "kind": "base", "count": "performances" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.0021" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 1000", "each": "channels" }], "most": [{ "amount": "USD 100000" }], "manner": "creditable", "over": "year" }""", "period,performances,channels|" + rows).Due().Should().Be(due);

    [Fact]
    public void The_line_of_the_minimum_shows_of_how_many_it_is()
        => Of("""{ "kind": "base", "count": "performances" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.0021" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 1000", "each": "channels" }], "manner": "creditable" }""", "period,performances,channels|2001-Q1,1000,3").Periods[0].Lines[^1].Arithmetic.Should().Be("2.1 + 2997.9 from 2.1 in 2001-Q1 to at least USD 1000 × 3 channels = USD 3000 = 3000");

    [Theory]
    [InlineData("12,", "USD 0")]
    [InlineData("12.5,", "USD 2")]
    [InlineData(",", "? minutes")]
    [InlineData("long,", "? minutes")]
    public void A_scope_may_be_of_numbers_within_bounds(string row, string due)
        => Reckoning.Of("""{ "currency": "USD", "lines": [{ "name": "short", "sales": { "attributes": [{ "column": "minutes", "through": "12" }] }, "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0" } }] }, { "name": "long", "sales": { "attributes": [{ "column": "minutes", "above": "12" }] }, "steps": [{ "kind": "base", "count": "units" }, { "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.02" } }] }] }""", "period,units,minutes,x|2001-Q1,100," + row).Due().Should().Be(due);

    [Theory]
    [InlineData("firstSold", "\"since\": \"2001-02-01\", \"until\": \"2001-03-31\"", "2001-01-31", "USD 100")]
    [InlineData("firstSold", "\"since\": \"2001-02-01\", \"until\": \"2001-03-31\"", "2001-02-01", "USD 50")]
    [InlineData("firstSold", "\"since\": \"2001-02-01\", \"until\": \"2001-03-31\"", "2001-04-01", "USD 100")]
    [InlineData("firstSold", "\"since\": \"2001-02-01\"", "last year", "? firstSold")]
    [InlineData("madeIn", "\"territory\": \"CN, VN\"", "VN", "USD 50")]
    [InlineData("madeIn", "\"territory\": \"CN, VN\"", "DE", "USD 100")]
    [InlineData("madeIn", "\"territory\": \"CN, VN\"", "", "? madeIn")]
    [InlineData("price", "\"from\": \"10\", \"below\": \"20\"", "10", "USD 50")]
    [InlineData("price", "\"from\": \"10\", \"below\": \"20\"", "20", "USD 100")]
    [InlineData("price", "\"from\": \"10\", \"below\": \"20\"", "9.99", "USD 100")]
    public void A_reduction_may_be_for_sales_by_a_day_a_country_or_a_price(string column, string bound, string cell, string due)
        => Of($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "reduction", "by": "50%", "sales": { "attributes": [{ "column": "{{column}}", {{bound}} }] } }""", $"period,units,{column}|2001-Q1,100,{cell}").Due().Should().Be(due);

    [Fact]
    public void A_price_in_another_currency_is_not_compared()
        => Of("""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" }, "sales": { "attributes": [{ "column": "price", "from": "10" }] } }""", "period,units,price,currency|2001-Q1,100,12,EUR").Due().Should().Be("? price");

    [Fact]
    public void What_came_back_takes_off_what_its_columns_brought()
        => Of($$"""{{Revenue}},{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%", "of": "laborCost" } }""", "period,kind,sales,laborCost,soldIn|2001-Q1,sale,100,50,|2001-Q2,return,100,50,2001-Q1").Due().Should().Be("USD 0");

    private static RoyaltyLedger RoyaltyLedgerOf(RoyaltyStatement statement) => statement.Ledger;

    private static RoyaltyStatement Of(string steps, string report, RoyaltyLedger? prior = null) => Reckoning.Of(Reckoning.Line(steps), report, prior);
}
