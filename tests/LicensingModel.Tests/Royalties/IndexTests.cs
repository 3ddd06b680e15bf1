using LicensingModel.Royalties;

namespace LicensingModel.Tests.Royalties;

/// <summary>Sums that follow an index.</summary>
public class IndexTests
{
    private const string Figures = "date,name,value,source|2000-10,CPI-U,300,BLS|2000-01,CPI-U,290,BLS|2001,CPI-U,310,BLS|2001-11,CPI-U,5%,wrong";

    [Theory]
    [InlineData("\"base\": \"296.808\"", "2001-Q1", "USD 121")]
    [InlineData("\"baseOn\": \"2000-01-15\"", "2001-Q4", "USD 124")]
    [InlineData("\"base\": \"200\", \"most\": \"110%\"", "2001-Q1", "USD 132")]
    [InlineData("\"base\": \"310\", \"least\": \"100%\"", "2001-Q1", "USD 120")]
    [InlineData("\"base\": \"310\"", "2001-Q1", "USD 116")]
    [InlineData("\"base\": \"296.808\"", "2002-Q1", "? CPI-U")]
    [InlineData("\"baseOn\": \"1999-01-15\"", "2001-Q1", "? CPI-U")]
    [InlineData("\"base\": \"1\", \"baseOn\": \"2000-01-15\"", "2001-Q1", "? body/royalty/lines/0/steps/1/rate/index/base")]
    [InlineData("\"least\": \"100%\"", "2001-Q1", "? body/royalty/lines/0/steps/1/rate/index/base")]
    public void A_rate_follows_the_index_and_is_rounded_as_the_text_says(string index, string period, string due)
        => Of($$"""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.12", "index": { "index": "CPI-U", {{index}}, "over": "year", "lag": "P3M", "rounding": { "decimals": 3, "manner": "halfUp" } } } }""", $"period,units|{period},1000").Due().Should().Be(due);

    [Fact]
    public void The_line_shows_the_numbers_and_where_they_are_from()
        => Of("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 0.12", "index": { "index": "CPI-U", "base": "296.808", "over": "year", "lag": "P3M", "rounding": { "decimals": 3, "manner": "halfUp" } } } }""", "period,units|2001-Q1,1000").Periods[0].Lines[1].Arithmetic
            .Should().Be("1000 × USD 0.12 a unit by CPI-U = 121 (USD 0.12 × CPI-U 300 (2000-10, BLS) ÷ 296.808, to 3 decimals = USD 0.121)");

    [Theory]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "limit", "cap": [{ "amount": "USD 100", "index": { "index": "CPI-U", "base": "200", "over": "year", "lag": "P3M" } }], "over": "year" }""", "USD 150")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "perUnit", "amount": "USD 1" } },{ "kind": "minimum", "amounts": [{ "amount": "USD 1000", "index": { "index": "CPI-U", "base": "200", "over": "year", "lag": "P3M" } }], "manner": "creditable", "over": "quarter" }""", "USD 1500")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 10", "index": { "index": "CPI-U", "base": "200", "over": "year", "lag": "P3M" } }, "over": "year" }""", "USD 15")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 10", "index": { "index": "CPI-U", "base": "200", "over": "year", "of": "year" } }, "over": "year" }""", "USD 15.5")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 10", "index": { "index": "CPI-U", "base": "200", "over": "month" } }, "over": "year" }""", "? body/royalty/lines/0/steps/1/rate/index/over")]
    [InlineData("""{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 10", "index": { "index": "CPI-U", "base": "200", "over": "year", "lag": "P3M", "rounding": { "decimals": 0, "manner": "oddly" } } } }""", "? body/royalty/lines/0/steps/1/rate/index/rounding")]
    public void Caps_minimums_and_fees_follow_it_too(string steps, string due)
        => Of(steps, "period,units|2001-Q1,1000").Due().Should().Be(due);

    private static RoyaltyStatement Of(string steps, string report) => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{{steps}}"""), report, references: Figures);
}
