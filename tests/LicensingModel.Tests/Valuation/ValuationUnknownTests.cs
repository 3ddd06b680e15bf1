using LicensingModel.Interchange.Valuation;

namespace LicensingModel.Tests.Valuation;

/// <summary>What is not known stays so, names the input, and does not hide the rest.</summary>
public class ValuationUnknownTests
{
    private const string Contested = """{ "state": "contested", "claims": [{ "source": "s", "stance": "asserts", "value": "0.5" }, { "source": "t", "stance": "asserts", "value": "1" }] }""";

    [Theory]
    [InlineData("undisclosed")]
    [InlineData("redacted")]
    [InlineData("unstated")]
    [InlineData("notCaptured")]
    public void An_input_that_is_not_known_is_named_and_never_zero(string state)
    {
        var method = $$"""{ "kind": "comparable", "benchmarkPerUnit": "USD 0.3", "strengthRatio": "0.75", "units": { "state": "{{state}}", "claims": [{ "source": "s", "stance": "asserts" }] } }""";
        Valued.Line(method, "perUnit").Should().Be("USD 0.225");
        Valued.Line(method, "sum").Should().Be("? units");
        Valued.Report($"{method.Replace("{ \"kind\"", "{ \"name\": \"m\", \"kind\"", StringComparison.Ordinal)}").Results[0].Missing.Single().Input.Should().Be("units");
    }

    [Fact]
    public void All_inputs_that_are_not_known_are_named()
        => Valued.Line("""{ "kind": "unpacking", "net": { "state": "undisclosed" }, "firstRevenue": "USD 1000", "secondRevenue": { "state": "redacted" }, "ratio": "0.5" }""", "secondLeg").Should().Be("? net secondRevenue");

    [Fact]
    public void A_value_that_a_source_denies_is_not_known()
        => Valued.Line("""{ "kind": "comparable", "benchmarkRate": { "state": "stated", "value": "1%", "claims": [{ "source": "s", "stance": "denies", "value": "1%" }] }, "strengthRatio": "1" }""", "rate").Should().Be("? benchmarkRate");

    [Fact]
    public void Where_sources_disagree_there_is_a_result_for_each()
    {
        var result = Valued.Report($$"""{ "kind": "unpacking", "name": "m", "net": "USD 10", "firstRevenue": "USD 1000", "secondRevenue": "USD 2000", "ratio": {{Contested}} }""").Results[0];
        result.Readings.Select(static reading => (reading.Supposing.Single().Value, reading.Find("firstRate")!.Value!.ToString())).Should().Equal(("0.5", "1/150"), ("1", "0.01"));
        result.IsWhole.Should().BeFalse();
    }

    [Fact]
    public void What_goes_on_from_several_results_has_as_many()
    {
        var report = Valued.Report($$"""{ "kind": "comparable", "name": "one", "benchmarkPerUnit": "USD 1", "strengthRatio": {{Contested}}, "units": "10" }, { "kind": "split", "name": "two", "totalFrom": "one/sum", "releaseShare": "50%" }""");
        report.Results[1].Readings.Select(static reading => reading.Find("release")!.Value!.ToString()).Should().Equal("2.5", "5");
    }

    [Fact]
    public void Too_many_readings_are_undetermined()
    {
        var claims = string.Join(',', Enumerable.Range(1, 9).Select(static value => $$"""{ "source": "s", "stance": "asserts", "value": "{{value}}" }"""));
        var contested = $$"""{ "state": "contested", "claims": [{{claims}}] }""";
        var report = Valued.Report($$"""{ "kind": "topDown", "name": "m", "aggregateRate": "6%", "ownFamilies": {{contested}}, "allFamilies": {{contested}} }""");
        report.Results[0].Readings.Should().BeEmpty();
        report.Diagnostics.Single().Code.Should().Be("LM6114");
        report.IsWhole.Should().BeFalse();
    }

    [Theory]
    [InlineData("""{ "kind": "split", "name": "m", "total": "USD 1", "release": "USD 1", "surcharge": "USD 1" }""", "LM6112", "/methods/0/surcharge")]
    [InlineData("""{ "kind": "auction", "name": "m" }""", "LM6113", "/methods/0/kind")]
    [InlineData("""{ "kind": "split", "name": "m", "decision": { "title": "A v B", "judge": "C" } }""", "LM6112", "/methods/0/decision/judge")]
    public void What_is_not_understood_is_an_error(string method, string code, string pointer)
        => ValuationInputsJson.Read($$"""{ "methods": [{{method}}] }""").Diagnostics.Select(static finding => (finding.Code, finding.Pointer.ToString())).Should().Contain((code, pointer));

    [Theory]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "2020-07-01", "amount": "USD 7" }], "rate": "4%", "every": "P1Y", "manner": "compound" }""", "? dayCount")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "2021-01-01", "amount": "USD 7" }], "rate": "4%", "every": "P1Y", "manner": "yearly" }""", "? manner")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": "2021-01-01", "amount": "USD 7" }], "rate": "4%", "every": "P1Y", "manner": "compound", "compounded": "P30D" }""", "? compounded")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "rate": "4%", "every": "P1Y", "manner": "compound" }""", "? instalments")]
    [InlineData("""{ "kind": "discounting", "valuedOn": "2020-01-01", "instalments": [{ "on": { "kind": "unstated" }, "amount": "USD 7" }], "rate": "4%", "every": "P1Y", "manner": "compound" }""", "? instalments/0/on")]
    public void How_time_is_counted_is_not_assumed(string method, string expected) => Valued.Line(method, "present").Should().Be(expected);
}
