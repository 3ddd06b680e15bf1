namespace LicensingModel.Tests.Royalties;

/// <summary>Shares in marginal tiers of the price and of units, and caps that change within the time over which they are counted.</summary>
public class TierShareTests
{
    // 2 % of the first 100 of the price and 1 % of the rest: at 500 that is 2 + 4 for each of 10.
    [Theory]
    [InlineData("period,units,sales|2001-Q1,10,5000", "USD 60")]
    [InlineData("period,units,price|2001-Q1,10,500", "USD 60")]
    [InlineData("period,units,price|2001-Q1,10,50", "USD 10")]
    [InlineData("period,units,price|2001-Q1,10,500|2001-Q1,1,60", "USD 61.2")]
    [InlineData("period,units,price,kind,soldIn|2001-Q1,10,500,sale,|2001-Q1,1,500,return,2001-Q1", "USD 54")]
    [InlineData("period,units,price|2001-Q1,0,500", "USD 0")]
    [InlineData("period,units,sales|2001-Q1,,5000", "? price")]
    public void Each_part_of_the_price_bears_the_share_of_its_tier(string report, string due)
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "measure": "sales" },""" + OfPrice), report).Due().Should().Be(due);

    [Fact]
    public void How_much_of_a_base_that_is_not_the_price_falls_into_a_tier_of_the_price_is_not_known()
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "measure": "sales" },{ "kind": "deduction", "share": "10%" },""" + OfPrice), "period,units,price|2001-Q1,10,500").Due().Should().Be("? body/royalty/lines/0/steps/2/rate/tiers/0/rate");

    // 100 units at 2 % and the rest at 1 % of what they were sold for, 5 each: 10 + 95.
    [Theory]
    [InlineData("period,units,sales|2001-Q1,2000,10000", "USD 105")]
    [InlineData("period,units,sales|2001-Q1,100,500|2001-Q2,1900,9500", "USD 105")]
    [InlineData("period,units,sales|2001-Q1,60,600", "USD 12")]
    [InlineData("period,units,sales|2001-Q1,60,600|2001-Q1,60,300", "? body/royalty/lines/0/steps/1/rate/tiers/0/rate")]
    [InlineData("period,units,sales|2001-Q1,2000,", "? sales")]
    public void What_the_units_of_a_tier_were_sold_for_bears_its_share_though_the_line_counts_units(string report, string due)
        => Reckoning.Of(Reckoning.Line("""{ "kind": "base", "count": "units" },{ "kind": "rate", "over": "year", "rate": { "kind": "tiers", "manner": "marginal", "tiers": [{ "through": "100", "rate": { "kind": "percent", "rate": "2%", "of": "sales" } }, { "rate": { "kind": "percent", "rate": "1%", "of": "sales" } }] } }"""), report).Due().Should().Be(due);

    private const string Two = """{ "amount": "USD 1000", "until": "2001-06-30" }, { "amount": "USD 2000", "from": "2001-07-01" }""";

    [Theory]
    [InlineData(Two, "fullText", "2001-Q1,900|2001-Q3,5", "USD 905")]
    [InlineData(Two, "extracts", "2001-Q1,900|2001-Q3,5", "USD 905")]
    [InlineData(Two, "extracts", "2001-Q1,900|2001-Q3,100", "USD 1000")]
    [InlineData(Two, "extracts", "2001-Q1,900|2001-Q3,101", "? body/royalty/lines/0/steps/2/cap/0")]
    [InlineData("""{ "amount": "USD 1000", "until": "2001-06-30" }""", "fullText", "2001-Q1,900", "USD 900")]
    [InlineData("""{ "amount": "USD 1000", "until": "2001-06-30" }""", "extracts", "2001-Q1,900", "? body/royalty/lines/0/steps/2/cap/0")]
    [InlineData("""{ "amount": "USD 1000", "until": "2001-06-30" }, { "amount": "USD 2000", "from": "2001-07-02" }""", "extracts", "2001-Q1,900", "? body/royalty/lines/0/steps/2/cap/0")]
    [InlineData("""{ "amount": "USD 1000", "until": "2001-06-30" }, { "amount": { "state": "redacted" }, "from": "2001-07-01" }""", "fullText", "2001-Q1,900", "? body/royalty/lines/0/steps/2/cap/0")]
    public void Whichever_cap_of_a_year_holds_nothing_is_cut_off_from_less_than_any_of_them(string caps, string completeness, string rows, string due)
        => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "limit", "cap": [{{caps}}], "over": "year" }"""), "period,units|" + rows, completeness: completeness).Due().Should().Be(due);

    private const string OfPrice = """{ "kind": "rate", "per": ["unit"], "rate": { "kind": "tiers", "manner": "marginal", "by": "price", "tiers": [{ "through": "100", "rate": { "kind": "percent", "rate": "2%" } }, { "rate": { "kind": "percent", "rate": "1%" } }] } }""";
}
