namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing patents show</c> on the portfolio of docs/patents.</summary>
public sealed class PatentsShowTests : IDisposable
{
    private readonly Tool _tool = new();

    private static string Portfolio => Tool.PathTo("docs", "patents", "portfolio.json");

    [Fact]
    public void The_text_says_until_when_and_by_which_law_and_who_owns_it()
    {
        var run = _tool.Run("patents", "show", Portfolio, "--patent", "US 7,650,331", "--on", "2020-01-01");
        (run.Code, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("last day: 2024-11-15").And.Contain("35 U.S.C.").And.Contain("owner: Acme Ltd").And.Contain("runs with it").And.NotContain("US8612510B2\n===");
    }

    [Fact]
    public void What_is_missing_is_named()
        => _tool.Run("patents", "show", Portfolio, "--patent", "child", "--on", "2020-01-01").Output.Should().Contain("US: Not known.").And.Contain("(protection/US/disclaimedTo)");

    [Fact]
    public void Json_has_the_counts_with_their_units()
    {
        var json = _tool.Run("patents", "show", Portfolio, "--on", "2020-01-01", "--format", "json").Json;
        json.GetProperty("patents").GetArrayLength().Should().Be(3);
        json.GetProperty("counts").GetProperty("simpleFamilies").GetProperty("number").GetInt32().Should().Be(2);
        json.GetProperty("counts").GetProperty("extendedFamilies").GetProperty("number").GetInt32().Should().Be(1);
        json.GetProperty("patents")[2].GetProperty("rights")[1].GetProperty("lastDayInForce").GetProperty("earliest").GetString().Should().Be("2024-06-16");
    }

    [Fact]
    public void A_provision_is_resolved()
    {
        _tool.Run("patents", "show", Portfolio, "--provision", "grant", "--on", "2018-01-01").Output.Should().Contain("In (3)");
        var json = _tool.Run("patents", "show", Portfolio, "--provision", "assignment", "--on", "2018-01-01", "--format", "json").Json;
        json.GetProperty("patents").EnumerateArray().Select(patent => patent.GetProperty("isIn").GetString()).Should().Equal("yes", "no", "no");
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html")]
    public void Pictures_need_nothing_beside_them(string format)
    {
        var run = _tool.Run("patents", "show", Portfolio, "--patent", "ep", "--format", format);
        run.Code.Should().Be(0);
        run.Output.Should().Contain("<svg").And.Contain("EP1491999B1").And.NotContain("<script").And.NotContain("href=\"http");
    }

    [Theory]
    [InlineData("no patent has the id or number `US1`", "--patent", "US1")]
    [InlineData("is not a day", "--on", "yesterday")]
    [InlineData("no provision has the id `grnt` (did you mean `grant`?)", "--provision", "grnt")]
    [InlineData("a picture shows one patent", "--format", "svg")]
    [InlineData("shown as text or JSON", "--provision", "grant", "--format", "html")]
    public void Wrong_usage_is_said(string expected, params string[] arguments)
    {
        var run = _tool.Run(["patents", "show", Portfolio, .. arguments]);
        run.Code.Should().Be(2);
        run.Error.Should().Contain(expected);
    }

    public void Dispose() => _tool.Dispose();
}
