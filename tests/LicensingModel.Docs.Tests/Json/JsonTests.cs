using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Json;

/// <summary>Every block of JSON in the pages can be read as what it is.</summary>
public class JsonTests
{
    public static TheoryData<string> Blocks => [.. Pages.SelectMany(page => Json(page).Select(page.PlaceOf))];

    /// <summary>The pages of diagnostics show broken documents on purpose; their own test reads them.</summary>
    private static IEnumerable<Page> Pages => Repository.Pages.Where(page => !page.Path.StartsWith("docs/diagnostics/", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_json_can_be_read(string place)
        => JsonCheck.Problems(Pages.SelectMany(page => Json(page).Where(fence => page.PlaceOf(fence) == place)).Single()).Should().BeEmpty();

    [Fact]
    public void The_pages_show_whole_documents() => Pages.SelectMany(Json).Should().Contain(fence => JsonCheck.IsDocument(fence));

    [Theory]
    [InlineData("```json\n{ \"schemaVersion\": 1, \"parties\": [{ \"id\": \"acme\", \"kind\": \"company\", \"name\": { \"en\": \"Acme\" } }] }\n```")]
    [InlineData("```json\n{ \"kind\": \"may\", \"actor\": \"acme\" }\n```")]
    [InlineData("```json date\n{ \"kind\": \"event\", \"event\": \"closing\" }\n```")]
    [InlineData("```json body\n{ \"kind\": \"payment\", \"payer\": \"acme\", \"amount\": { \"state\": \"undisclosed\" } }\n```")]
    [InlineData("```json amount\n\"USD 5\"\n```")]
    [InlineData("```json patents\n{ \"kind\": \"allPatents\" }\n```")]
    public void A_planted_block_that_is_right_passes(string markdown) => Planted(markdown).Should().BeEmpty();

    [Theory]
    [InlineData("```json\n{ \"schemaVersion\": 1, \"parties\": [{ \"id\": \"acme\", \"name\": { \"en\": \"Acme\" } }] }\n```", "LM1011")]
    [InlineData("```json\n{ \"schemaVersion\": 1, \"ownership\": [{ \"owner\": \"a\", \"owned\": \"a\", \"share\": \"60%\", \"during\": \"../..\" }], \"parties\": [{ \"id\": \"b\", \"kind\": \"company\", \"name\": { \"en\": \"B\" } }] }\n```", "LM2001")]
    [InlineData("```json\n{ \"schemaVersion\": 2 }\n```", "LM1040")]
    [InlineData("```json\n{ \"kind\": \"may\", }\n```", "it is not JSON")]
    [InlineData("```json\n{ \"kind\": \"may\", \"kind\": \"may\" }\n```", "it is not JSON, or repeats a member")]
    [InlineData("```json date\n\"2017-02-30\"\n```", "LM1021")]
    [InlineData("```json date\n{ \"kind\": \"evnt\", \"event\": \"closing\" }\n```", "LM2011")]
    [InlineData("```json body\n{ \"kind\": \"payment\", \"payor\": \"acme\" }\n```", "LM2010")]
    [InlineData("```json agreement\n{ \"id\": \"a\", \"title\": { \"en\": \"A\" }, \"kind\": \"crosslicense\", \"completeness\": \"press\" }\n```", "LM2012")]
    [InlineData("```json amount\n\"USD 5.0\"\n```", "LM1023")]
    [InlineData("```json nothing\n{}\n```", "`nothing` is not the name of a part")]
    public void A_planted_block_that_is_wrong_fails(string markdown, string because) => Planted(markdown).Should().Contain(problem => problem.Contains(because, StringComparison.Ordinal));

    private static IEnumerable<string> Planted(string markdown) => JsonCheck.Problems(new Page("planted.md", markdown).Fences.Single());

    private static IEnumerable<Fence> Json(Page page) => page.Fences.Where(fence => fence.Language == "json");
}
