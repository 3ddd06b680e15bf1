using System.Text.Json;

namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing matrix</c> and <c>licensing collisions</c>.</summary>
public sealed class MatrixTests : IDisposable
{
    private readonly Tool _tool = new();

    private string Licence => _tool.Write("license.json", Samples.License);

    [Fact]
    public void The_text_has_a_table_for_each_patent_and_permitted_cells_are_good_news()
    {
        var run = _tool.Run("matrix", Licence, "--actor", "beta", "--act", "sell", "--on", "2016-06-15");
        (run.Code, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("What Beta may sell on 2016-06-15").And.Contain("under EP1000001B1").And.Contain("phones  L");
    }

    [Fact]
    public void A_cell_that_is_not_permitted_is_no_good_news()
        => _tool.Run("matrix", Licence, "--actor", "gamma", "--on", "2016-06-15").Code.Should().Be(1);

    [Fact]
    public void Lists_are_separated_by_commas_and_keep_their_order()
    {
        var json = _tool.Run("matrix", Licence, "--actor", "beta", "--on", "2016-06-15", "--countries", "US, DE", "--patents", "EP1000001B1", "--products", "*", "--format", "json").Json;
        json.GetProperty("countries").EnumerateArray().Select(country => country.GetString()).Should().Equal("US", "DE");
        json.GetProperty("patents").EnumerateArray().Select(patent => patent.GetString()).Should().Equal("p1");
        json.GetProperty("products").EnumerateArray().Select(product => product.GetString()).Should().Equal("phones");
        json.GetProperty("cells").GetArrayLength().Should().Be(2);
    }

    [Theory]
    [InlineData("csv", "beta,*,2016-06-15,p1,phones,DE,licensed,license/grant,0\r\n")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("svg", "<svg")]
    public void It_is_written_in_other_forms(string format, string expected)
        => _tool.Run("matrix", Licence, "--actor", "beta", "--on", "2016-06-15", "--format", format).Output.Should().Contain(expected);

    [Theory]
    [InlineData("--products", "phoens", "did you mean `phones`?")]
    [InlineData("--countries", "DE,Germany", "`Germany`")]
    [InlineData("--patents", "EP1000009B1", "`EP1000009B1`")]
    [InlineData("--actor", "betta", "did you mean `beta`?")]
    [InlineData("--on", "yesterday", "`yesterday`")]
    [InlineData("--actor", "*", "cannot be open")]
    public void What_the_document_does_not_have_is_refused(string option, string value, string expected)
    {
        List<string> arguments = ["matrix", Licence, option, value];
        foreach (var (name, usual) in new[] { ("--actor", "beta"), ("--on", "2016-06-15") }.Where(entry => entry.Item1 != option))
            arguments.AddRange([name, usual]);
        var run = _tool.Run([.. arguments]);
        (run.Code, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain(expected);
    }

    [Fact]
    public void The_actor_and_the_day_must_be_given()
        => _tool.Run("matrix", Licence, "--actor", "beta").Code.Should().Be(2);

    [Fact]
    public void Too_many_cells_are_refused()
    {
        var products = string.Join(",", Enumerable.Range(0, 60_000).Select(number => $$"""{"id":"x{{number}}","name":{"en":"x"} }"""));
        var many = _tool.Write("many.json", Samples.License.Replace("\"products\": [", $"\"products\": [{products},", StringComparison.Ordinal));
        var run = _tool.Run("matrix", many, "--actor", "beta", "--on", "2016-06-15", "--countries", "DE,US");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("the matrix would have 120002 cells").And.Contain("at most 100000");
    }

    [Fact]
    public void Collisions_are_found_and_no_good_news()
    {
        (_tool.Run("collisions", Licence).Code, _tool.Run("collisions", Licence).Output.Contains("None found", StringComparison.Ordinal)).Should().Be((0, true));
        var exclusive = Samples.License.Replace("nonExclusive", "exclusive", StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(exclusive);
        var agreement = parsed.RootElement.GetProperty("agreements")[0].GetRawText();
        var second = agreement.Replace("\"license\",", "\"second\",", StringComparison.Ordinal).Replace("\"grant\"", "\"grant-2\"", StringComparison.Ordinal).Replace("[\"beta\"]", "[\"gamma\"]", StringComparison.Ordinal)
            .Replace("\"effect\": \"second\"", "\"effect\": \"license\"", StringComparison.Ordinal).Replace("\"from\": \"2015-01-01\"", "\"from\": \"2016-01-01\"", StringComparison.Ordinal);
        var both = _tool.Write("both.json", exclusive.Replace(agreement, $"{agreement}, {second}", StringComparison.Ordinal));

        var run = _tool.Run("collisions", both);
        run.Code.Should().Be(1);
        run.Error.Should().Contain("warning LM3116").And.NotContain("error");
        run.Output.Should().Contain("grant and grant-2 collide").And.Contain("since 2016-01-01, until 2019-12-31 at the latest");
        _tool.Run("collisions", both, "--format", "json").Json.GetProperty("collisions")[0].GetProperty("isCertain").GetString().Should().Be("true");
        _tool.Run("collisions", both, "--presume-through", "soon").Code.Should().Be(2);
    }

    public void Dispose() => _tool.Dispose();
}
