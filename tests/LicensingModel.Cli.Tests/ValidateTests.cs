namespace LicensingModel.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_document_without_errors_is_fine()
    {
        var run = _tool.Run("validate", _tool.Write("a.json", Samples.License));

        run.Code.Should().Be(0);
        run.Output.Should().StartWith("1 file: 0 errors, ").And.EndWith(".\n");
    }

    [Fact]
    public void Errors_stand_on_the_standard_error_as_editors_expect_them()
    {
        var run = _tool.Run("validate", _tool.Write("a.json", Samples.License.Replace("\"licensee\", \"parties\": [\"beta\"]", "\"licensee\", \"parties\": [\"betta\"]", StringComparison.Ordinal)));

        run.Code.Should().Be(1);
        run.ErrorLines.Should().Contain("a.json:27:43: error LM2001: No party with the id `betta` is declared (did you mean `beta`?). (/agreements/0/parties/1/parties/0)");
        run.Output.Should().StartWith("1 file: 1 error, ");
    }

    [Fact]
    public void Several_files_are_one_document()
    {
        var parties = _tool.Write("parties.json", Samples.Parties);
        var deal = _tool.Write("deal.json", Samples.Deal);

        _tool.Run("validate", deal).Code.Should().Be(1, "its other half is missing");
        _tool.Run("validate", parties, deal).Code.Should().Be(0);
        _tool.RunWith(Samples.Parties, "validate", deal, "-").Code.Should().Be(0);
    }

    [Fact]
    public void An_id_declared_in_two_files_is_reported_with_both_places()
    {
        var run = _tool.Run("validate", _tool.Write("one.json", Samples.Parties), _tool.Write("two.json", Samples.Parties.Replace("\"name\": { \"en\": \"A", "\"name\": { \"en\": \"An A", StringComparison.Ordinal)), "--format", "json");

        run.Code.Should().Be(1);
        var collision = run.Json.GetProperty("files")[1].GetProperty("diagnostics").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "LM2002");
        collision.GetProperty("pointer").GetString().Should().Be("/parties/0/id");
        collision.GetProperty("related")[0].GetProperty("file").GetString().Should().EndWith("one.json");
        _tool.Run("validate", _tool.In("one.json"), _tool.In("two.json")).Error.Should().Contain("two.json:3:23: error LM2002").And.Contain("\n  one.json:3:23: declared here first (/parties/0/id)\n");
    }

    [Fact]
    public void JSON_has_what_scripts_rely_on_and_nothing_stands_beside_it()
    {
        var run = _tool.Run("validate", _tool.Write("a.json", "{\n  \"schemaVersion\": 9\n}"), "--format", "json");

        run.Code.Should().Be(1);
        run.Error.Should().BeEmpty();
        var file = run.Json.GetProperty("files")[0];
        var finding = file.GetProperty("diagnostics")[0];
        finding.GetProperty("code").GetString().Should().Be("LM1040");
        finding.GetProperty("severity").GetString().Should().Be("error");
        finding.GetProperty("pointer").GetString().Should().Be("/schemaVersion");
        finding.GetProperty("line").GetInt32().Should().Be(2);
        finding.GetProperty("column").GetInt32().Should().Be(20);
        finding.GetProperty("message").GetString().Should().Contain("version 9");
        finding.GetProperty("help").GetString().Should().Be("diagnostics/LM1040.md");
        run.Json.GetProperty("errors").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("{\"schemaVersion\":1,")]
    public void A_text_that_is_not_JSON_is_a_finding(string text)
    {
        var run = _tool.Run("validate", _tool.Write("a.json", text));

        run.Code.Should().Be(1);
        run.Error.Should().Contain("a.json:1:").And.Contain("error LM1001");
    }

    [Fact]
    public void What_a_document_says_never_moves_the_cursor()
    {
        var run = _tool.Run("validate", _tool.Write("a.json", "{\"schemaVersion\":1,\"evil\\u001b[2J\\nfoo.json:1:1: error LM1001: forged\":1}"));

        run.Error.Should().NotContain("\e").And.NotContain("\nfoo.json");
        run.ErrorLines.Should().Contain(line => line.StartsWith("a.json:1:", StringComparison.Ordinal) && line.Contains("LM2010"));
    }
}
