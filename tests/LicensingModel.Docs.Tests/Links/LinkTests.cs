using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Links;

/// <summary>Every relative link in the README and the docs leads somewhere.</summary>
public class LinkTests
{
    private static readonly Page Other = new("docs/other.md", "# Other page\n\n## `ask` and *show*: §2.2\n\n## Twice\n\n## Twice\n\n```text\n# No heading\n```\n<a id=\"by-hand\"></a>");

    public static TheoryData<string> Paths => [.. Repository.Pages.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_links_of_a_page_lead_somewhere(string path)
        => LinkCheck.Problems(Repository.Page(path), PageAt, Exists).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_blocks_of_a_page_are_closed(string path) => Repository.Page(path).Problems.Should().BeEmpty();

    [Fact]
    public void Every_page_can_be_reached_from_the_readme()
    {
        HashSet<string> reached = ["README.md"];
        Queue<string> open = new(reached);
        while (open.TryDequeue(out var path))
        {
            foreach (var (target, _) in LinkCheck.Targets(Repository.Page(path)))
            {
                var linked = Path.GetRelativePath(Repository.Root, Path.GetFullPath(target.Split('#')[0], Path.GetDirectoryName(Repository.PathTo(path))!)).Replace('\\', '/');
                if (Repository.Pages.Any(page => page.Path == linked) && reached.Add(linked))
                    open.Enqueue(linked);
            }
        }

        Repository.Pages.Select(page => page.Path).Should().BeSubsetOf(reached);
    }

    [Theory]
    [InlineData("[a](other.md)")]
    [InlineData("[a](./other.md#ask-and-show-22)")]
    [InlineData("[a](other.md#twice) [b](other.md#twice-1)")]
    [InlineData("[a](other.md#by-hand)")]
    [InlineData("[a](deals/)")]
    [InlineData("[a](../LICENSE \"the licence\")")]
    [InlineData("[a]: other.md\n[a]")]
    [InlineData("## Here\n[a](#here)")]
    [InlineData("[a](https://nowhere.example/x#y) [b](mailto:a@b.example)")]
    [InlineData("`[a](nowhere.md)`")]
    [InlineData("```text\n[a](nowhere.md)\n```")]
    public void A_planted_link_that_leads_somewhere_passes(string markdown) => Planted(markdown).Should().BeEmpty();

    [Theory]
    [InlineData("[a](nowhere.md)", "leads to docs/nowhere.md, which is not there")]
    [InlineData("# Title\n\nSee [a](other.md) and [b](nowhere.md).", "docs/planted.md:3:")]
    [InlineData("![picture](nowhere.png)", "which is not there")]
    [InlineData("[a]: nowhere.md", "which is not there")]
    [InlineData("[a](other.md#nothing)", "names a heading that docs/other.md does not have")]
    [InlineData("[a](other.md#no-heading)", "names a heading that docs/other.md does not have")]
    [InlineData("[a](other.md#twice-2)", "names a heading that docs/other.md does not have")]
    [InlineData("[a](#nothing)", "names a heading that docs/planted.md does not have")]
    [InlineData("[a](deals/#x)", "names a heading of something that is not a page")]
    [InlineData("[a](../../other/README.md)", "leads out of the repository")]
    [InlineData("[a](/docs/other.md)", "does not begin from the page")]
    public void A_planted_link_that_leads_nowhere_fails(string markdown, string because)
        => Planted(markdown).Should().ContainSingle().Which.Should().Contain(because);

    [Fact]
    public void A_planted_block_that_is_not_closed_fails() => new Page("planted.md", "one\n```json\n{}").Problems.Should().Equal("planted.md:2: the block is not closed");

    private static IEnumerable<string> Planted(string markdown)
        => LinkCheck.Problems(
            new Page("docs/planted.md", markdown),
            path => path == Other.Path ? Other : null,
            path => path is "docs/other.md" or "docs/deals" or "LICENSE");

    private static Page? PageAt(string path) => Repository.Pages.FirstOrDefault(page => page.Path == path);

    private static bool Exists(string path) => File.Exists(Repository.PathTo(path)) || Directory.Exists(Repository.PathTo(path));
}
