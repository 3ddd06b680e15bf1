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

    // 1000 for 2001. Chained: 1020; 1100 is above 103 % of it, so 1050.6; 1050.6 × 111 ÷ 110 = 1060.15; 1002.84 is below it. From the base: 1020; 1050.6; 1110 is above 103 % of that, so 1082.12; 1050.
    [Theory]
    [InlineData("\"statedFor\": \"2001-01-01\", \"leastOfPreceding\": \"100%\", \"mostOfPreceding\": \"103%\"", "USD 1000", "USD 1020", "USD 1050.6", "USD 1060.15", "USD 1060.15")]
    [InlineData("\"statedFor\": \"2001-06-30\", \"base\": \"100\", \"mostOfPreceding\": \"103%\"", "USD 1000", "USD 1020", "USD 1050.6", "USD 1082.12", "USD 1050")]
    [InlineData("\"statedFor\": \"2001-06-30\", \"baseOn\": \"2000-01-01\", \"leastOfPreceding\": \"100%\"", "USD 1000", "USD 1020", "USD 1100", "USD 1110", "USD 1110")]
    [InlineData("\"statedFor\": \"2002-12-31\"", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "USD 1000", "USD 1078.43", "USD 1088.23", "USD 1029.41")]
    [InlineData("\"statedFor\": \"2001-01-01\", \"most\": \"102%\", \"leastOfPreceding\": \"101%\"", "USD 1000", "USD 1020", "? body/royalty/lines/0/steps/1/rate/index/mostOfPreceding", "? body/royalty/lines/0/steps/1/rate/index/mostOfPreceding", "? body/royalty/lines/0/steps/1/rate/index/mostOfPreceding")]
    [InlineData("\"base\": \"100\", \"mostOfPreceding\": \"103%\"", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor")]
    [InlineData("\"statedFor\": { \"kind\": \"unstated\" }", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor", "? body/royalty/lines/0/steps/1/rate/index/statedFor")]
    public void A_sum_is_bounded_by_that_of_the_year_before(string index, params string[] due)
    {
        const string Prices = "date,name,value,source|2000,CPI-U,100,S|2001,CPI-U,102,S|2002,CPI-U,110,S|2003,CPI-U,111,S|2004,CPI-U,105,S";
        var schedule = Reckoning.Line($$"""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 1000", "index": { "index": "CPI-U", "over": "year", "of": "year", "lag": "P1Y", "rounding": { "decimals": 2, "manner": "halfUp" }, {{index}} } }, "over": "year" }""");
        for (var i = 0; i < due.Length; i++)
            Reckoning.Of(schedule, FormattableString.Invariant($"period,units|{2001 + i}-Q1,1"), references: Prices).Due().Should().Be(due[i]);
    }

    [Fact]
    public void A_year_of_which_the_index_is_not_told_leaves_all_later_ones_not_known()
    {
        var schedule = Reckoning.Line("""{ "kind": "base", "count": "units" },{ "kind": "rate", "rate": { "kind": "flat", "amount": "USD 1000", "index": { "index": "CPI-U", "over": "year", "of": "year", "lag": "P1Y", "base": "100", "statedFor": "2001-01-01", "mostOfPreceding": "103%" } }, "over": "year" }""");
        Reckoning.Of(schedule, "period,units|2003-Q1,1", references: "date,name,value|2002,CPI-U,110").Due().Should().Be("? CPI-U");
        Reckoning.Of(schedule, "period,units|2001-Q1,1").Due().Should().Be("USD 1000");
    }

    private static RoyaltyStatement Of(string steps, string report) => Reckoning.Of(Reckoning.Line($$"""{ "kind": "base", "count": "units" },{{steps}}"""), report, references: Figures);
}
