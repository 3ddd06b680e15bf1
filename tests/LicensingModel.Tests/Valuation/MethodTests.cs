using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Tests.Valuation;

/// <summary>Each method over the vectors of the domain and over inputs that have no meaning.</summary>
public class MethodTests
{
    private const string Half = """ "firstRevenue": "USD 1000", "secondRevenue": "USD 2000", "ratio": "0.5" """;
    private const string Yearly = """ "rate": "4%", "every": "P1Y", "manner": "compound" """;

    [Theory]
    [InlineData("weighted", "USD 500")]
    [InlineData("denominator", "USD 1500")]
    [InlineData("firstRate", "1/150")]
    [InlineData("secondRate", "1/300")]
    [InlineData("firstRate-rounded", "0.006667")]
    [InlineData("secondRate-rounded", "0.003333")]
    [InlineData("firstLeg", "USD 40/3")]
    [InlineData("secondLeg", "USD 10/3")]
    [InlineData("difference", "USD 10")]
    public void Unpacking_gives_what_each_side_would_pay_by_itself(string line, string expected)
        => Valued.Line($$"""{ "kind": "unpacking", "net": "USD 10", {{Half}} }""", line, """ "rateRounding": { "decimals": 4, "manner": "halfUp" }, """).Should().Be(expected);

    [Fact]
    public void A_comparable_is_its_rate_times_how_strong_the_portfolio_is()
    {
        const string Method = """{ "kind": "comparable", "benchmarkPerUnit": "USD 0.3", "strengthRatio": "0.75", "units": "792571429" }""";
        Valued.Line(Method, "perUnit").Should().Be("USD 0.225");
        Valued.Line(Method, "sum").Should().Be("USD 178328571.525");
        Valued.One(Method).Find("sum")!.Arithmetic.Should().Be("USD 0.225 a unit × 792571429 units = USD 178328571.525");
    }

    [Theory]
    [InlineData("""{ "kind": "comparable", "benchmarkRate": "0.6%", "strengthRatio": "2/3", "sales": "USD 1000" }""", "rate", "0.004")]
    [InlineData("""{ "kind": "comparable", "benchmarkRate": "0.6%", "strengthRatio": "2/3", "sales": "USD 1000" }""", "sum", "USD 4")]
    [InlineData("""{ "kind": "topDown", "aggregateRate": "6%", "ownFamilies": "40", "allFamilies": "1000" }""", "rate", "0.0024")]
    [InlineData("""{ "kind": "topDown", "aggregatePerUnit": "USD 15", "ownFamilies": "1", "allFamilies": "3", "units": "3" }""", "sum", "USD 15")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "releaseShare": "30%" }""", "future", "USD 70")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "release": "USD 12.5" }""", "future", "USD 87.5")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "pastSales": "USD 1", "futureSales": "USD 2" }""", "release", "USD 100/3")]
    public void The_other_methods_are_as_exact(string method, string line, string expected) => Valued.Line(method, line).Should().Be(expected);

    [Theory]
    [InlineData("""[{ "on": "2025-01-01", "amount": "USD 121.66529024" }]""", Yearly, "USD 100")]
    [InlineData("""[{ "on": "2021-01-01", "amount": "USD 104" }, { "on": "2022-01-01", "amount": "USD 108.16" }]""", Yearly, "USD 200")]
    [InlineData("""[{ "on": "2022-01-01", "amount": "USD 108" }]""", """ "rate": "4%", "every": "P1Y", "manner": "simple" """, "USD 100")]
    [InlineData("""[{ "on": "2021-01-01", "amount": "USD 104.060401" }]""", """ "rate": "4%", "every": "P1Y", "manner": "compound", "compounded": "P3M" """, "USD 100")]
    [InlineData("""[{ "on": "2020-03-14", "amount": "USD 100.8" }]""", """ "rate": "4%", "every": "P1Y", "manner": "compound", "dayCount": "actual365" """, "USD 100")]
    [InlineData("""[{ "on": "2020-04-01", "amount": "USD 101" }]""", """ "rate": "4%", "every": "P1Y", "manner": "simple", "dayCount": "thirty360" """, "USD 100")]
    [InlineData("""[{ "on": "2020-01-01", "amount": "USD 7" }]""", Yearly, "USD 7")]
    public void Discounting_undoes_the_interest_of_the_time(string instalments, string terms, string expected)
        => Valued.Line($$"""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": {{instalments}}, {{terms}} }""", "present").Should().Be(expected);

    [Fact]
    public void Five_years_compounded_quarterly_are_undone()
    {
        var present = Valued.One("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "2025-01-01", "amount": "USD 122.019" }], "rate": "4%", "every": "P1Y", "manner": "compound", "compounded": "P3M" }""", """ "sumRounding": { "decimals": 4, "manner": "halfEven" }, """).Find("present-rounded");
        present!.Value.Should().Be(ExactRatio.Of(100));
    }

    [Theory]
    [InlineData("""{ "kind": "unpacking", "net": "USD 10", "firstRevenue": "USD 4000", "secondRevenue": "USD 2000", "ratio": "0.5" }""", "LM6105", "firstRate")]
    [InlineData("""{ "kind": "unpacking", "net": "USD 0", "firstRevenue": "USD 1000", "secondRevenue": "USD 2000", "ratio": "0.5" }""", "LM6111", "firstRate")]
    [InlineData("""{ "kind": "unpacking", "net": "USD 10", "firstRevenue": "USD -1", "secondRevenue": "USD 2000", "ratio": "0.5" }""", "LM6107", "firstRate")]
    [InlineData("""{ "kind": "unpacking", "net": "USD 10", "firstRevenue": "EUR 1000", "secondRevenue": "USD 2000", "ratio": "0.5" }""", "LM6106", "firstRate")]
    [InlineData("""{ "kind": "topDown", "aggregateRate": "6%", "ownFamilies": "0", "allFamilies": "0" }""", "LM6108", "rate")]
    [InlineData("""{ "kind": "topDown", "aggregateRate": "6%", "ownFamilies": "11", "allFamilies": "10" }""", "LM6109", "rate")]
    [InlineData("""{ "kind": "topDown", "aggregateRate": "106%", "ownFamilies": "1", "allFamilies": "10" }""", "LM6109", "rate")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "release": "USD 101" }""", "LM6109", "future")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "releaseShare": "101%" }""", "LM6109", "future")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "pastSales": "USD 0", "futureSales": "USD 0" }""", "LM6105", "future")]
    [InlineData("""{ "kind": "split", "total": "USD 100", "release": "USD 1", "releaseShare": "1%" }""", "LM6115", "future")]
    [InlineData("""{ "kind": "split", "totalFrom": "n/sum", "release": "USD 1" }""", "LM6119", "future")]
    [InlineData("""{ "kind": "split", "totalOf": "nothing", "release": "USD 1" }""", "LM6118", "future")]
    [InlineData("""{ "kind": "comparable", "benchmarkRate": "1%", "benchmarkPerUnit": "USD 1", "strengthRatio": "1" }""", "LM6115", "rate")]
    [InlineData("""{ "kind": "comparable", "benchmarkRate": "1%", "strengthRatio": "1", "units": "5" }""", "LM6122", "sum")]
    [InlineData("""{ "kind": "comparable", "benchmarkRate": "1%", "strengthRatio": "-2/3" }""", "LM6107", "rate")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "2019-12-31", "amount": "USD 7" }], "rate": "4%", "every": "P1Y", "manner": "compound" }""", "LM6116", "present")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "2021-01-01", "amount": "USD 7" }], "rate": "-100%", "every": "P1Y", "manner": "compound" }""", "LM6105", "present")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "9020-01-01", "amount": "USD 7" }], "rate": "1.2345678%", "every": "P1M", "manner": "compound" }""", "LM6120", "present")]
    public void What_has_no_meaning_is_refused(string method, string code, string line)
    {
        Valued.Codes(method).Should().Be(code);
        Valued.One(method).IsRefused.Should().BeTrue();
        Valued.Line(method, line).Should().BeOneOf("none", "?");
    }

    [Fact]
    public void A_negative_rate_is_flagged_and_given()
    {
        const string Method = """{ "kind": "unpacking", "net": "USD 10", "firstRevenue": "USD 8000", "secondRevenue": "USD 2000", "ratio": "0.5" }""";
        Valued.Codes(Method).Should().Be("LM6110");
        Valued.Line(Method, "firstRate").Should().Be("-0.005");
        Valued.One(Method).IsRefused.Should().BeFalse();
    }

    [Fact]
    public void Where_nothing_is_paid_the_ratio_is_all_that_is_told()
        => Valued.Report("""{ "kind": "unpacking", "name": "m", "net": "USD 0", "firstRevenue": "USD 3000", "secondRevenue": "USD 2000", "ratio": "0.5" }""").Diagnostics.Single().Message.Should().Contain("where the ratio is 2/3");

    [Theory]
    [InlineData("inForce", "")]
    [InlineData("appealed", "LM6103")]
    [InlineData("vacated", "LM6101")]
    [InlineData("superseded", "LM6102")]
    [InlineData("notKnown", "LM6104")]
    public void A_comparable_carries_the_standing_of_its_decision(string standing, string code)
        => Valued.Codes($$"""{ "kind": "comparable", "benchmarkRate": "1%", "strengthRatio": "1", "decision": { "title": "A v B", "standing": "{{standing}}" } }""").Should().Be(code);

    [Fact]
    public void Currencies_are_converted_at_a_rate_that_is_given_and_never_at_its_inverse()
    {
        const string Method = $$"""{ "kind": "unpacking", "net": "EUR 10", {{Half}} }""";
        Valued.Line(Method, "firstRate", """ "currency": "USD", "exchange": [{ "from": "EUR", "to": "USD", "rate": "1.5", "source": "as agreed" }], """).Should().Be("0.01");
        Valued.One(Method, """ "currency": "USD", "exchange": [{ "from": "EUR", "to": "USD", "rate": "1.5", "source": "as agreed" }], """).Lines[0].Arithmetic.Should().Be("EUR 10 × 1.5 (as agreed) = USD 15");
        Valued.Codes(Method, """ "currency": "USD", "exchange": [{ "from": "USD", "to": "EUR", "rate": "1.5" }], """).Should().Be("LM6106");
    }
}
