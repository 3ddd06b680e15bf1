namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing value</c>, over the cross-licence of docs/cross-licences.</summary>
public sealed class ValueTests : IDisposable
{
    private readonly Tool _tool = new();

    private static string Deal => Tool.PathTo("docs", "cross-licences", "alpha-beta.json");

    [Fact]
    public void Every_step_is_written_with_its_numbers()
    {
        var run = _tool.Run("value", Deal, "--inputs", Tool.PathTo("docs", "cross-licences", "alpha-beta.inputs.json"));
        run.Output.Should().Contain("firstRate: USD 10 ÷ USD 1500 = 1/150").And.Contain("sum: USD 0.225 a unit × 792571429 units = USD 178328571.525").And.Contain("not known for want of sales").And.Contain("alpha → beta: to-beta, license, 2.1, for to-alpha");
        (run.Code, run.Error).Should().Be((1, string.Empty));
    }

    [Fact]
    public void Json_has_exact_values()
    {
        var run = _tool.Run("value", Deal, "--agreement", "exchange", "--inputs", Inputs("""{ "kind": "unpacking", "name": "legs", "net": "USD 10", "firstRevenue": "USD 1000", "secondRevenue": "USD 2000", "ratio": "0.5" }"""), "--format", "json");
        run.Json.GetProperty("results")[0].GetProperty("readings")[0].GetProperty("lines").EnumerateArray().Select(static line => line.GetProperty("value").GetString()).Should().Equal("500", "1500", "1/150", "1/300", "40/3", "10/3", "10");
        run.Json.GetProperty("crossLicenses")[0].GetProperty("legs").GetArrayLength().Should().Be(2);
        run.Code.Should().Be(0);
    }

    [Fact]
    public void A_vacated_decision_is_told_with_its_place_and_is_no_good_news()
    {
        var run = _tool.Run("value", Deal, "--inputs", Inputs("""{ "kind": "comparable", "name": "m", "benchmarkRate": "1%", "strengthRatio": "1", "decision": { "title": "A v B", "standing": "vacated" } }"""));
        run.Error.Should().Contain("in.json:1:").And.Contain("error LM6101: `A v B` was vacated");
        run.Output.Should().Contain("1% × 1 = 1%");
        run.Code.Should().Be(1);
    }

    [Theory]
    [InlineData("""{ "kind": "auction", "name": "m" }""", "LM6113")]
    [InlineData("""{ "kind": "split", "name": "m", "discount": "1%" }""", "LM6112")]
    [InlineData("""{ "kind": "split" }""", "LM1011")]
    public void Inputs_that_are_not_understood_are_wrong(string method, string code)
    {
        var run = _tool.Run("value", Deal, "--inputs", Inputs(method));
        run.Error.Should().Contain(code);
        (run.Code, run.Output).Should().Be((2, string.Empty));
    }

    [Theory]
    [InlineData("--agreement", "nobody")]
    [InlineData("--inputs", "nowhere.json")]
    public void What_is_asked_wrongly_is_wrong(string option, string value)
        => _tool.Run("value", Deal, option, value, "--inputs", Inputs("""{ "kind": "split", "name": "m" }""")).Code.Should().Be(2);

    public void Dispose() => _tool.Dispose();

    private string Inputs(string method) => _tool.Write("in.json", $$"""{ "methods": [{{method}}] }""");
}
