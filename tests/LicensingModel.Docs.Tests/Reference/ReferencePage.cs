using System.Text.RegularExpressions;
using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Reference;

/// <summary>
/// The tables of a page that say what they list: <c>&lt;!-- record: Party --&gt;</c> before a table of members, <c>&lt;!-- words: PartyKind --&gt;</c> before a table of
/// words. The first cell of a row names the member or word; the second cell of a member says <c>required</c> where it is.
/// </summary>
internal sealed partial class ReferencePage
{
    private readonly Dictionary<string, List<string[]>> _tables = [];

    public ReferencePage(Page page)
    {
        List<string[]>? rows = null;
        var isInTable = false;
        foreach (var line in page.Lines)
        {
            if (Marker().Match(line.Text) is { Success: true } marker)
            {
                if (!_tables.TryAdd(marker.Groups["what"].Value, rows = []))
                    Repeated.Add(marker.Groups["what"].Value);
                isInTable = false;
            }
            else if (line.Text.StartsWith('|'))
            {
                isInTable = true;
                rows?.Add(Cells(line.Text));
            }
            else if (isInTable || line.HeadingText is not null)
            {
                rows = null;
                isInTable = false;
            }
        }
    }

    /// <summary>What has more than one table.</summary>
    public List<string> Repeated { get; } = [];

    /// <summary>What the tables are of: <c>record: Party</c>.</summary>
    public IEnumerable<string> Subjects => _tables.Keys;

    /// <summary>The members that the table of a record lists, those that are required with a star.</summary>
    public IEnumerable<string> MembersOf(string record) => Rows($"record: {record}").Select(row => Word(row[0]) + (row[1] == "required" ? "*" : string.Empty));

    /// <summary>The words that the table of a vocabulary lists.</summary>
    public IEnumerable<string> WordsOf(string vocabulary) => Rows($"words: {vocabulary}").Select(row => Word(row[0]));

    private IEnumerable<string[]> Rows(string subject) => _tables.GetValueOrDefault(subject, []).Where(row => row[0].StartsWith('`'));

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Word(string cell) => cell.Trim('`');

    [GeneratedRegex(@"^<!-- (?<what>(record|words): \w+) -->$")]
    private static partial Regex Marker();
}
