namespace LicensingModel.Cli.Tests;

/// <summary>The commands about the document format: its schema, its versions, and findings in the form that hosts of code take.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_schema_is_the_one_in_the_repository()
    {
        var run = _tool.Run("schema");

        run.Code.Should().Be(0);
        run.Output.Should().Be(File.ReadAllText(Tool.PathTo("docs", "schema", "licensing-document-1.schema.json")));
    }

    [Fact]
    public void The_schema_of_a_version_is_asked_for_by_its_number()
    {
        _tool.Run("schema", "--version", "1").Output.Should().Be(_tool.Run("schema").Output);

        var run = _tool.Run("schema", "--version", "2");
        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines[0].Should().Contain("There is no schema of version 2; this tool writes that of version 1.");
    }

    [Fact]
    public void An_older_document_is_upgraded()
    {
        var run = _tool.Run("upgrade", Tool.PathTo("docs", "versions", "version-0.json"));

        run.Code.Should().Be(0);
        run.Output.Should().Be(File.ReadAllText(Tool.PathTo("docs", "versions", "version-1.json")));
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("info LM1041");
    }

    [Fact]
    public void A_current_document_stays_as_it_is()
    {
        var run = _tool.Run("upgrade", Tool.Deal);

        run.Code.Should().Be(0);
        run.Output.Should().Be(File.ReadAllText(Tool.Deal));
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void What_cannot_be_upgraded_is_not_written()
    {
        var run = _tool.Run("upgrade", _tool.Write("a.json", """{"schemaVersion": 2}"""));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().Equal("a.json:1:19: error LM1040: The document has schema version 2; this library reads versions 0 to 1. (/schemaVersion)");
    }

    [Fact]
    public void Findings_are_written_as_sarif()
    {
        var run = _tool.Run("validate", _tool.Write("a.json", """{"schemaVersion": 2}"""), "--format", "sarif", "--help-at", "https://example.org/docs/");
        var log = run.Json.GetProperty("runs")[0];

        run.Code.Should().Be(1);
        run.Error.Should().BeEmpty();
        log.GetProperty("results")[0].GetProperty("ruleId").GetString().Should().Be("LM1040");
        log.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("helpUri").GetString().Should().Be("https://example.org/docs/diagnostics/LM1040.md");
    }

    [Theory]
    [InlineData("--help-at goes with `--format sarif`.", "validate", "a.json", "--help-at", "https://example.org/")]
    [InlineData("--help-at: `docs` is not an address; expected one as `https://example.org/docs/`.", "validate", "a.json", "--format", "sarif", "--help-at", "docs")]
    public void An_address_of_help_goes_with_sarif_and_is_one(string problem, params string[] arguments)
    {
        var run = _tool.Run(arguments);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(problem);
    }
}
