namespace LicensingModel.Cli.Tests;

public sealed class NormalizeTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Numbers_are_spelled_in_one_way_each_on_a_line()
    {
        var run = _tool.Run("patents", "normalize", "US 2002/0066904 A1", "EP7054A1", "WOPCT/EP02/07746");

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().Be("US2002066904A1\nEP0007054A1\nPCT/EP2002/007746\n");
    }

    [Theory]
    [InlineData("docdb", "GB.0204635.W")]
    [InlineData("EPODOC", "WO2002GB04635")]
    [InlineData("compact", "PCTGB2002004635")]
    public void A_dialect_is_named(string dialect, string expected)
        => _tool.Run("patents", "normalize", "PCT/GB02/04635", "--dialect", dialect).Output.Should().Be(expected + "\n");

    [Fact]
    public void What_is_refused_is_reported_and_the_rest_is_still_read()
    {
        var run = _tool.Run("patents", "normalize", "WO09901000A3", "EP1000000B1");

        run.Code.Should().Be(1);
        run.Output.Should().Be("EP1000000B1\n");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("<number>: error LM4003: `WO09901000A3` has no single reading");
    }

    [Fact]
    public void A_dialect_that_cannot_spell_a_number_is_reported()
    {
        var run = _tool.Run("patents", "normalize", "EP1000000B1", "--dialect", "uspto");

        run.Code.Should().Be(1);
        run.ErrorLines.Should().Equal("<number>: error LM4006: `EP1000000B1` cannot be spelled in the dialect `uspto`; expected another dialect, or none.");
    }

    [Fact]
    public void JSON_has_the_parts_of_each_number_or_what_is_wrong_with_it()
    {
        var run = _tool.Run("patents", "normalize", "US 2002/0066904 A1", "CN200410012345.6", "--format", "json");

        run.Code.Should().Be(1);
        run.Error.Should().BeEmpty();
        var first = run.Json.GetProperty("numbers")[0];
        first.GetProperty("input").GetString().Should().Be("US 2002/0066904 A1");
        first.GetProperty("normalized").GetString().Should().Be("US2002066904A1");
        first.GetProperty("office").GetString().Should().Be("US");
        first.GetProperty("number").GetString().Should().Be("2002066904");
        first.GetProperty("kind").GetString().Should().Be("A1");
        first.GetProperty("type").GetString().Should().Be("publication");
        first.TryGetProperty("diagnostics", out _).Should().BeFalse();
        var second = run.Json.GetProperty("numbers")[1];
        second.TryGetProperty("normalized", out _).Should().BeFalse();
        second.GetProperty("diagnostics")[0].GetProperty("code").GetString().Should().Be("LM4004");
    }

    [Fact]
    public void A_list_is_read_and_its_lines_are_told()
    {
        var run = _tool.Run("patents", "normalize", "--csv", _tool.Write("a.csv", "Family,Patent No.\nF1,\"US 7,650,331 B1\"\nF2,nonsense\n"));

        run.Code.Should().Be(1);
        run.Output.Should().Be("US7650331B1\n");
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("a.csv:3:4: error LM4002: ");
        _tool.RunWith("EP1000000B1\n", "patents", "normalize", "--csv", "-").Output.Should().Be("EP1000000B1\n");
        _tool.RunWith("a,b\nx,EP1000000B1\n", "patents", "normalize", "--csv", "-", "--column", "B").Output.Should().Be("EP1000000B1\n");
    }

    [Theory]
    [InlineData("No number was given", "patents", "normalize")]
    [InlineData("`docbd` is not a dialect", "patents", "normalize", "US1A", "--dialect", "docbd")]
    public void Wrong_usage_is_told(string expected, params string[] arguments)
    {
        var run = _tool.Run(arguments);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(expected);
    }
}
