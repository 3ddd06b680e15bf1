using System.Text.RegularExpressions;
using LicensingModel.Docs.Tests.Links;
using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>
/// The page that shows how every term is written: tables whose rows have a term, what to look for in C# and in JSON, a link to where it is written out, a deal, and a question; and
/// headings with a block of C# and one of JSON.
/// </summary>
internal sealed partial class VocabularyPage
{
    public const string Path = "docs/vocabulary.md";

    private const int Columns = 6;

    public VocabularyPage(Page page)
    {
        var fences = page.Fences.ToArray();
        Names = fences.Single(fence => fence.Info == "csharp names").Text;
        Entries =
        [
            .. fences.Index()
                .Where(fence => fence.Item.Language == "csharp" && fence.Item.Info != "csharp names")
                .Select(fence => new Entry(
                    page.Headings.Last(heading => heading.Number < fence.Item.Line).HeadingText!,
                    fence.Item.Info["csharp ".Length..],
                    fence.Item.Text,
                    fences[fence.Index + 1].Text)),
        ];
        Rows =
        [
            .. page.Lines
                .Where(line => line.Text.StartsWith("| ", StringComparison.Ordinal))
                .Select(line => (line.Number, Cells: line.Text.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()))
                .Where(line => line.Cells.Length == Columns && line.Cells[1] != "C#")
                .Select(line => Read(page, line.Number, line.Cells)),
        ];
    }

    /// <summary>The directives and declarations that the expressions use.</summary>
    public string Names { get; }

    public IReadOnlyList<Entry> Entries { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The entry to which a row leads.</summary>
    public Entry? EntryOf(Row row) => Entries.SingleOrDefault(entry => LinkCheck.AnchorsOf(new Page(Path, "# " + entry.Heading)).Contains(row.Written!));

    private static Row Read(Page page, int line, string[] cells)
    {
        var section = page.Headings.Last(heading => heading.Number < line).HeadingText!;
        var link = Fragment().Match(cells[3]);
        var deal = Deal().Match(cells[4]);
        var place = deal.Success ? new Place(deal.Groups["deal"].Value, deal.Groups["supposed"].Success, deal.Groups["place"].Value) : null;
        var question = Question().Match(cells[5]);
        return new(
            section,
            cells[0],
            Codes(cells[1]),
            Codes(cells[2]),
            link.Success ? link.Groups["fragment"].Value : null,
            place,
            question.Success && question.Groups["file"].Value == place?.File ? question.Groups["id"].Value : null,
            line);
    }

    private static IReadOnlyList<string> Codes(string cell) => [.. InlineCode().Matches(cell).Select(code => code.Groups["code"].Value)];

    [GeneratedRegex(@"^\[[^\]]+\]\(#(?<fragment>[^)]+)\)$")]
    private static partial Regex Fragment();

    [GeneratedRegex(@"^\[(?<deal>[^\],]+)(?<supposed>, supposed)?\]\(deals/(?(supposed)suppositions/)\k<deal>\.json\) `(?<place>[^`]+)`$")]
    private static partial Regex Deal();

    [GeneratedRegex(@"^\[(?<id>[^\]]+)\]\((?<file>[^)]+)\.questions\.json\)$")]
    private static partial Regex Question();

    [GeneratedRegex("`(?<code>[^`]+)`")]
    private static partial Regex InlineCode();
}
