namespace LicensingModel.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("aks", "licensing: `aks` is not a command (did you mean `ask`?).")]
    [InlineData("validate", "licensing: Required argument 'FILE' missing for command: 'validate'.")]
    [InlineData("ask x.json --actr beta", "licensing: `--actr` is not an option of `licensing ask` (did you mean `--actor`?).")]
    [InlineData("show x.json --format pdf", "licensing: Argument 'pdf' not recognized. Must be one of: 'text' 'markdown' 'html' 'svg' 'json'")]
    [InlineData("ask x.json --actor", "licensing: Required argument missing for option: '--actor'.")]
    [InlineData("ask x.json --actor a --actor b", "licensing: Option '--actor' expects a single argument but 2 were provided.")]
    [InlineData("ask x.json", "licensing: nothing is asked: give --question, --questions, or at least one of --actor, --act, --product, --country, --on, --patent.")]
    [InlineData("ask x.json --actor a --question q.json", "licensing: one way of asking at a time: --question, --questions, or the options of the short form.")]
    public void Wrong_usage_is_said_in_one_line(string arguments, string line)
    {
        var run = _tool.Run(arguments.Split(' '));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines[0].Should().Be(line);
        run.ErrorLines.Length.Should().BeLessThanOrEqualTo(2);
    }

    [Fact]
    public void A_language_is_a_tag()
        => _tool.Run("show", "x.json", "--lang", "fr_FR").ErrorLines[0].Should().Be($"licensing: `fr_FR` is not {LanguageTag.Expectation}.");

    [Fact]
    public void Without_arguments_the_help_is_shown_as_wrong_usage()
    {
        var run = _tool.Run();

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("Usage:");
    }

    [Fact]
    public void Help_lists_what_is_built_and_nothing_else()
    {
        var help = _tool.Run("--help");

        help.Code.Should().Be(0);
        help.Error.Should().BeEmpty();
        Commands(help.Output).Should().Equal("validate", "schema", "ask", "collisions", "matrix", "show", "asof", "diff", "export", "sources", "patents", "calendar", "royalties", "value", "whatif", "upgrade");
        help.Output.Should().NotContainAny("html", "svg");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("ask")]
    [InlineData("matrix")]
    [InlineData("collisions")]
    [InlineData("show")]
    [InlineData("sources")]
    [InlineData("calendar")]
    public void Every_command_has_help_and_formats(string command)
    {
        var help = _tool.Run(command, "--help");

        help.Code.Should().Be(0);
        help.Output.Should().Contain($"licensing {command} {(command == "ask" ? "[<FILE>...]" : "<FILE>...")}").And.Contain("--format");
    }

    [Fact]
    public void The_version_is_one_line() => _tool.Run("--version").Output.Should().MatchRegex("^[0-9]+\\.[0-9]+\\.[0-9]+[^\n]*\n$");

    [Fact]
    public void Words_are_completed()
    {
        _tool.Run("[suggest:3]", "val").Output.Should().Contain("validate");
        _tool.Run("[suggest:17]", "ask x.json --act ").Output.Split('\n').Should().Contain("haveMade");
        _tool.Run("[suggest:21]", "show x.json --format ").Output.Split('\n').Should().Contain("markdown");
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_in_one_line() => Refused("nowhere.json", "nowhere.json: there is no such file.");

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_is_said_in_one_line() => Refused(Path.Combine("no", "where.json"), Path.Combine("no", "where.json") + ": there is no such file.");

    [Fact]
    public void A_folder_is_refused()
    {
        Directory.CreateDirectory(_tool.In("folder"));

        Refused("folder", "folder: is a directory; name the files in it.");
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.YML")]
    [InlineData("-")]
    public void A_file_may_be_YAML_and_is_shown_with_its_own_lines(string name)
    {
        const string Yaml = "# ours\nschemaVersion: 1\nrecordedThrough: 2020-02-30\n";
        if (name != "-")
            _tool.Write(name, Yaml);

        var run = _tool.RunWith(Yaml, "validate", name == "-" ? name : _tool.In(name));
        run.Code.Should().Be(1);
        run.ErrorLines[0].Should().StartWith($"{(name == "-" ? "<stdin>" : name)}:3:18: error LM1021");
    }

    [Fact]
    public void A_document_is_exported_as_YAML_and_back()
    {
        var yaml = _tool.Run("export", Tool.Deal, "--to", "yaml");
        yaml.Code.Should().Be(0);
        var json = _tool.Run("export", _tool.Write("deal.yaml", yaml.Output), "--to", "json");
        json.Output.Should().Be(_tool.Run("show", Tool.Deal, "--format", "json").Output);
        _tool.Run("export", Tool.Deal, "--to", "odrl").Code.Should().Be(2);
    }

    [Fact]
    public void Questions_may_be_YAML()
    {
        var questions = _tool.Write("q.yaml", LicensingModel.Yaml.LicensingYaml.FromJson(File.ReadAllBytes(Tool.Questions)));
        _tool.Run("ask", Tool.Deal, "--questions", questions).Output.Should().Be(_tool.Run("ask", Tool.Deal, "--questions", Tool.Questions).Output);
    }

    [Fact]
    public void A_file_is_named_once_however_it_is_spelt()
    {
        var file = _tool.Write("a.json", Samples.License);
        var again = _tool.In(Path.Combine(".", "a.json"));
        File.CreateSymbolicLink(_tool.In("link.json"), file);

        _tool.Run("validate", file, again).ErrorLines.Should().ContainSingle().Which.Should().EndWith("is named twice; every id in it would be declared twice.");
        _tool.Run("validate", file, _tool.In("link.json")).ErrorLines.Should().ContainSingle().Which.Should().StartWith("licensing: link.json: is named twice");
        _tool.RunWith(Samples.License, "validate", "-", "-").ErrorLines.Should().Equal("licensing: the standard input `-` is named twice; it can be read once.");
    }

    [Fact]
    public void A_huge_file_is_refused_before_it_is_held_in_memory()
    {
        var huge = _tool.Write("huge.json", "");
        using (var stream = File.OpenWrite(huge))
            stream.SetLength(5L * 1024 * 1024 * 1024);

        Refused("huge.json", "huge.json: is larger than the 64 MiB that are read.");
    }

    [Fact]
    public void A_name_cannot_forge_lines() => _tool.Run("validate", "a\nb.json").ErrorLines.Should().Equal("licensing: a b.json: there is no such file.");

    [Fact]
    public void Output_that_cannot_be_written_ends_the_command_quietly()
    {
        using var error = new StringWriter();
        using var console = new ToolConsole(Stream.Null, new BrokenWriter(), error);

        new LicensingTool(console).Run("show", _tool.Write("a.json", Samples.License)).Should().Be(2);

        error.ToString().Should().Be("licensing: the output could not be written: Broken pipe\n");
    }

    [Fact]
    public void Colour_is_for_terminals()
    {
        var file = _tool.Write("a.json", Samples.Deal);
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var console = new ToolConsole(Stream.Null, output, error, isErrorColored: true);

        new LicensingTool(console).Run("validate", file);

        error.ToString().Should().Contain("\e[31m").And.Contain("\e[0m");
        output.ToString().Should().NotContain("\e");
        _tool.Run("validate", file).Error.Should().NotContain("\e");
    }

    private static IEnumerable<string> Commands(string help)
        => help.Split("Commands:\n")[1].Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ').Select(line => line.Trim().Split(' ')[0]);

    private void Refused(string name, string message)
    {
        var run = _tool.Run("validate", _tool.In(name));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().Equal("licensing: " + message);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException("Broken pipe");

        public override void Flush() => throw new IOException("Broken pipe");
    }
}
