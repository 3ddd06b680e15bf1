using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Commands;

/// <summary>Every command in the pages can be typed, and the library's own print what the page shows.</summary>
public class CommandTests
{
    public static TheoryData<string> Commands => [.. Repository.Pages.SelectMany(page => CommandReading.In(page).Select(command => $"{page.Path}:{command.Line}"))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_does_what_its_page_says(string place)
    {
        var page = Repository.Page(place.Split(':')[0]);
        var command = CommandReading.In(page).Single(command => $"{page.Path}:{command.Line}" == place);

        CommandCheck.Problems(command, LicensingProcess.Run, Exists).Should().BeEmpty();
    }

    [Fact]
    public void The_readme_tells_how_to_run_the_tests()
        => CommandReading.In(Repository.Page("README.md")).Select(command => command.Text).Should().Contain("dotnet test");

    [Fact]
    public void The_readmes_main_command_ends_with_the_proof_that_the_readme_shows()
    {
        var readme = Repository.Page("README.md");
        var main = CommandReading.In(readme).First(command => command.Licensing?.Contains("--question ", StringComparison.Ordinal) == true);

        var printed = LicensingProcess.Run(CommandReading.Words(main.Licensing!)!).Printed;

        printed.Should().EndWith(readme.Fences.First(fence => fence.Language == "text").Text);
    }

    [Fact]
    public void Commands_are_found_with_what_they_print()
    {
        var page = new Page(
            "planted.md",
            "```console\n$ dotnet test\n```\nThen:\n\n```console\n$ licensing show a.json \\\n    --lang en\nOne\nTwo\n$ licensing sources a.json\n```\n\n```console\n$ licensing validate a.json\n```\nIt prints\n```text\nnothing\n```");

        CommandReading.In(page).Should().Equal(
            new Command("dotnet test", null, 2),
            new Command("licensing show a.json --lang en", "One\nTwo\n", 7),
            new Command("licensing sources a.json", null, 11),
            new Command("licensing validate a.json", "nothing\n", 15));
    }

    [Theory]
    [InlineData("ask a.json --on 2017-08-15", new[] { "ask", "a.json", "--on", "2017-08-15" })]
    [InlineData("ask 'a b.json'  --actor \"x\" ''", new[] { "ask", "a b.json", "--actor", "x", "" })]
    [InlineData("ask a.json | head", null)]
    [InlineData("ask 'a.json", null)]
    public void Words_are_read_as_a_shell_reads_them(string command, string[]? words) => CommandReading.Words(command).Should().Equal(words);

    [Theory]
    [InlineData("dotnet test", null)]
    [InlineData("dotnet build src/LicensingModel -c Release", null)]
    [InlineData("LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests", null)]
    [InlineData("dotnet run -c Release --project src/LicensingModel -- --x", null)]
    [InlineData("dotnet add package LicensingModel", null)]
    [InlineData(".ci/run", null)]
    [InlineData("dotnet run --project src/LicensingModel.Cli -- show a.json", "shown\n")]
    [InlineData("licensing show a.json", "shown")]
    [InlineData("licensing show a.json", null)]
    public void A_planted_command_that_is_right_passes(string command, string? output) => Planted(command, output).Should().BeEmpty();

    [Theory]
    [InlineData("dotnet tset", null, "is not a command that the pages may name")]
    [InlineData("dotnet build src/Nothing", null, "names src/Nothing, which is not there")]
    [InlineData("dotnet run --project src/Nothing", null, "names no project that is there")]
    [InlineData(".ci/nothing", null, "is not there")]
    [InlineData("rm -r x", null, "is not a command that the pages may name")]
    [InlineData("licensing show a.json | head", null, "needs a shell")]
    [InlineData("licensing show a.json", "something else", "line 1 of the output differs; shown: something else; printed: shown")]
    [InlineData("licensing fail", null, "exited with 2")]
    public void A_planted_command_that_is_wrong_fails(string command, string? output, string because)
        => Planted(command, output).Should().ContainSingle().Which.Should().Contain(because);

    private static IEnumerable<string> Planted(string command, string? output)
        => CommandCheck.Problems(new Command(command, output, 1), words => words[0] == "fail" ? (2, "refused") : (1, "shown\n"), Exists);

    private static bool Exists(string path) => File.Exists(Repository.PathTo(path)) || Directory.Exists(Repository.PathTo(path));
}
