using LicensingModel.Royalties;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Tests.Royalties;

/// <summary>Rates that name the very column on which their line is reckoned, columns of sums in other currencies, and tiers of what was sold for different prices.</summary>
public class NamedColumnTests
{
    private const string Rates = "date,from,to,rate\n2001-03-31,EUR,USD,1.1";
    private const string Revenue = """{ "kind": "base", "measure": "revenue" }""";
    private const string Turned = """{ "kind": "conversion", "to": "USD", "day": "saleDay" }""";
    private const string Family = """{ "kind": "weight", "weight": "1.5", "sales": { "categories": ["family"] } }""";

    [Theory]
    [InlineData("subscribers", "subscribers")]
    [InlineData("units", "units")]
    public void What_the_line_counts_is_counted_as_weighted(string column, string of)
        => Of($$"""{ "kind": "base", "count": "{{column}}" },{{Family}},{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.6", "of": "{{of}}" } }""", $"period,category,{column}|2001-Q1,single,1000|2001-Q1,family,1000").Due().Should().Be("USD 1500");

    [Theory]
    [InlineData(""", "per": ["unit"]""")]
    [InlineData("")]
    public void A_weight_is_not_passed_over_by_a_rate_for_each_of_another_column(string per)
        => Of($$"""{{Revenue}},{{Family}},{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "percent", "rate": "10%" }, { "kind": "perUnit", "amount": "USD 1", "of": "subscribers" }] }{{per}} }""", "period,category,revenue,units,subscribers|2001-Q1,family,1000,10,10").Due().Should().Be("? body/royalty/lines/0/steps/2/rate");

    [Theory]
    [InlineData("\"by\": \"subscribers\", ", "")]
    [InlineData("\"by\": \"subscribers\", ", ", \"of\": \"subscribers\"")]
    [InlineData("", ", \"of\": \"subscribers\"")]
    public void Tiers_may_go_by_what_the_line_counts(string by, string of)
        => Of($$"""{ "kind": "base", "count": "subscribers" },{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", {{by}}"tiers": [{ "through": "50000", "rate": { "kind": "perUnit", "amount": "USD 0" } }, { "rate": { "kind": "perUnit", "amount": "USD 0.25"{{of}} } }] }, "over": "year" }""", "period,subscribers|2001-Q1,150000").Due().Should().Be("USD 25000");

    [Fact]
    public void Tiers_may_go_by_the_sum_on_which_is_reckoned()
        => Of($$"""{{Revenue}},{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "by": "revenue", "tiers": [{ "through": "100000", "rate": { "kind": "percent", "rate": "1%" } }, { "rate": { "kind": "percent", "rate": "2%" } }] } }""", "period,revenue|2001-Q1,150000").Due().Should().Be("USD 2000");

    [Theory]
    [InlineData("revenue", "EUR,950,1", "USD 52.25")]
    [InlineData("gross", "EUR,1000,950", "? body/royalty/lines/0/steps/2/rate/by")]
    [InlineData("gross", "USD,1000,950", "USD 100")]
    public void Bounds_in_money_are_compared_with_what_was_converted(string by, string row, string due)
        => Of($$"""{{Revenue}},{{Turned}},{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "by": "{{by}}", "tiers": [{ "through": "1000", "rate": { "kind": "percent", "rate": "10%" } }, { "rate": { "kind": "percent", "rate": "5%" } }] } }""", $"period,currency,revenue,gross|2001-Q1,{row}").Due().Should().Be(due);

    [Fact]
    public void Sums_in_several_currencies_are_not_added_as_bare_numbers()
        => Of($$"""{{Revenue}},{{Turned}},{ "kind": "rate", "rate": { "kind": "tiers", "manner": "whole", "by": "gross", "tiers": [{ "through": "1000", "rate": { "kind": "percent", "rate": "10%" } }, { "rate": { "kind": "percent", "rate": "5%" } }] } }""", "period,currency,revenue,gross|2001-Q1,EUR,500,500|2001-Q1,USD,500,480").Due().Should().StartWith("?");

    [Theory]
    [InlineData(Turned + ",", "")]
    [InlineData("", "," + Turned)]
    public void Other_sums_of_the_row_are_converted_with_it(string before, string after)
        => Of($$"""{{Revenue}},{{before}}{ "kind": "rate", "rate": { "kind": "greaterOf", "rates": [{ "kind": "percent", "rate": "10%" }, { "kind": "percent", "rate": "20%", "of": "costs" }] } }{{after}}""", "period,currency,revenue,costs|2001-Q1,EUR,1000,600").Due().Should().Be("USD 132");

    [Theory]
    [InlineData("""{ "kind": "deduction", "column": "other" },{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } }""", "USD 99")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } },{ "kind": "offset", "others": "other", "share": "50%", "carried": "lost" }""", "USD 55")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "percent", "rate": "10%" } },{ "kind": "stacking", "others": "other", "cap": "USD 110" }""", "USD 55")]
    public void What_is_taken_off_is_converted_with_the_sale(string steps, string due)
        => Of($"{Revenue},{Turned},{steps}", "period,currency,revenue,other|2001-Q1,EUR,1000,100").Due().Should().Be(due);

    [Theory]
    [InlineData("""{ "kind": "percent", "rate": "2%" }""", ", \"per\": [\"unit\"]", "USD 150")]
    [InlineData("""{ "kind": "percent", "rate": "2%" }""", "", "USD 150")]
    [InlineData("""{ "kind": "perUnit", "amount": "USD 0.04" }""", "", "USD 90")]
    [InlineData("""{ "kind": "perUnit", "amount": "USD 0.04" }""", ", \"per\": [\"unit\"]", "USD 90")]
    public void All_units_of_a_sale_were_sold_for_the_same(string first, string per, string due)
        => Of($$"""{ "kind": "base", "measure": "sales" },{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "1000", "rate": {{first}} }, { "rate": { "kind": "percent", "rate": "1%" } }] }{{per}} }""", "period,units,sales|2001-Q1,2000,10000").Due().Should().Be(due);

    [Theory]
    [InlineData("2001-01,4000,25|2001-02,1000,20|2001-03,1000,20", "USD 14500")]
    [InlineData("2001-03,1000,20|2001-02,1000,20|2001-01,4000,25", "USD 14500")]
    [InlineData("2001-01,4000,25|2001-02,500,20|2001-02,500,21|2001-03,1000,20", "USD 14550")]
    [InlineData("2001-01,4000,25|2001-02,1500,20|2001-02,500,21", "? body/royalty/lines/0/steps/1/rate/tiers/0/rate")]
    [InlineData("2001-01,4000,25|2001-Q1,2000,20", "? body/royalty/lines/0/steps/1/rate/tiers/0/rate")]
    public void What_was_sold_earlier_falls_into_the_tiers_before(string rows, string due)
        => Of("""{ "kind": "base", "measure": "sales" },{ "kind": "rate", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "5000", "rate": { "kind": "percent", "rate": "10%" } }, { "through": "10000", "rate": { "kind": "percent", "rate": "12.5%" } }, { "rate": { "kind": "percent", "rate": "15%" } }] }, "over": "life" }""", "period,units,price|" + rows).Due().Should().Be(due);

    private static RoyaltyStatement Of(string steps, string report) => Reckoning.Of(Reckoning.Line(steps), report, rates: Rates);
}
