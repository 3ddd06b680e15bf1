using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Code;

/// <summary>Every block of C# in the pages compiles, runs, and prints what the page says it prints.</summary>
public class CSharpTests
{
    /// <summary>Pages whose blocks go on from each other, or need a source generator, and that another test compiles and runs.</summary>
    private static readonly Dictionary<string, string> TestedElsewhere = new()
    {
        ["docs/serialization.md"] = "tests/LicensingModel.Tests/Serialization/Hosting/HostDocsTests.cs",
        ["docs/vocabulary.md"] = "tests/LicensingModel.Docs.Tests/Vocabulary/VocabularyTests.cs",
    };

    public static TheoryData<string> Blocks => [.. Pages.SelectMany(page => CSharp(page).Select(page.PlaceOf))];

    public static TheoryData<string, string> Elsewhere
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (page, test) in TestedElsewhere)
                rows.Add(page, test);
            return rows;
        }
    }

    private static IEnumerable<Page> Pages => Repository.Pages.Where(page => !TestedElsewhere.ContainsKey(page.Path));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_csharp_does_what_its_page_says(string place)
    {
        var page = Pages.Single(page => CSharp(page).Any(fence => page.PlaceOf(fence) == place));

        Check(page, CSharp(page).Single(fence => page.PlaceOf(fence) == place)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public void A_page_that_is_not_tested_here_is_tested_elsewhere(string page, string test)
    {
        Repository.Pages.Should().Contain(other => other.Path == page);
        File.ReadAllText(Repository.PathTo(test)).Should().Contain(page);
    }

    [Fact]
    public void The_readme_shows_csharp_with_its_output()
    {
        var readme = Repository.Page("README.md");

        CSharp(readme).Should().Contain(fence => !fence.Has("no-run") && readme.OutputOf(fence) != null);
    }

    [Fact]
    public void Hardly_any_block_is_only_compiled()
        => Pages.SelectMany(CSharp).Count(fence => fence.Has("no-run")).Should().BeLessThanOrEqualTo(5);

    [Theory]
    [InlineData("```csharp\nConsole.WriteLine(LicensingModel.PartyId.Parse(\"acme\"));\n```\n```text\nacme\n```")]
    [InlineData("```csharp\nConsole.WriteLine(File.Exists(\"LicensingModel.sln\"));\n```\nIt prints:\n\n```text\nTrue\n```")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n```\n## Next\n```text\nof another thing\n```")]
    [InlineData("```csharp\npublic sealed record Answer(int Number);\n```")]
    [InlineData("```csharp no-run\nthrow new InvalidOperationException();\n```")]
    [InlineData("```csharp\nawait Task.Yield();\nConsole.WriteLine(2);\n```\n```text\n2\n```")]
    public void A_planted_block_that_is_right_passes(string markdown) => CheckPlanted(markdown).Should().BeEmpty();

    [Theory]
    [InlineData("```csharp\nConsole.WriteLine(LicensingModel.PartyId.Parse(\"acme\"));\n```\n```text\nacne\n```", "line 1 of the output differs")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n```\n```text\n1\n2\n```", "line 2 of the output differs; shown: 2; printed: (nothing)")]
    [InlineData("```csharp\nConsole.WriteLine(\"1\\n2\");\n```\n```text\n1\n```", "line 2 of the output differs; shown: (nothing); printed: 2")]
    [InlineData("```csharp\nConsole.WriteLine(1)\n```", "line 1 of the snippet: CS1002")]
    [InlineData("```csharp\nvar nokia = PartyId.Parse(\"nokia\");\n```", "CS0103")]
    [InlineData("```csharp\nvar unused = 1;\nConsole.WriteLine();\n```", "CS0219")]
    [InlineData("```csharp\nstring text = null;\nConsole.WriteLine(text);\n```", "CS8600")]
    [InlineData("```csharp no-run\nNoSuchThing();\n```", "CS0103")]
    [InlineData("```csharp\npublic sealed record Answer(Nothing Number);\n```", "CS0246")]
    [InlineData("```csharp\nthrow new InvalidOperationException(\"no\");\n```", "it threw InvalidOperationException: no")]
    [InlineData("```csharp\nreturn 3;\n```", "it exited with 3")]
    public void A_planted_block_that_is_wrong_fails(string markdown, string because)
        => CheckPlanted(markdown).Should().ContainSingle().Which.Should().Contain(because);

    private static IReadOnlyList<string> CheckPlanted(string markdown)
    {
        var page = new Page("planted.md", markdown);
        return Check(page, CSharp(page).Single());
    }

    private static IReadOnlyList<string> Check(Page page, Fence fence) => Snippet.Check(fence.Text, !fence.Has("no-run"), page.OutputOf(fence)?.Text);

    private static IEnumerable<Fence> CSharp(Page page) => page.Fences.Where(fence => fence.Language is "csharp" or "cs" or "c#");
}
