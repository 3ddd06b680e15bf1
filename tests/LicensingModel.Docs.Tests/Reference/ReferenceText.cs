using System.Text.RegularExpressions;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Docs.Tests.Reference;

/// <summary>
/// The page on writing JSON with every table of members written anew from the library's own: names, order, what is required, what may stand there, what it means. Links stay as they are on the page: of
/// what may stand there as its first table has it, of a meaning where its words are the library's.
/// </summary>
internal sealed partial class ReferenceText
{
    private readonly Dictionary<string, string> _phrases = [];

    /// <summary>Learns from a page by which words, with which links, it speaks of what may stand in members.</summary>
    public ReferenceText(string page)
    {
        foreach (var table in Library.Records)
        {
            foreach (var (name, value) in table.MemberNames.Zip(table.ValueNames))
            {
                if (Rows(page, table.Type.Name).TryGetValue(name, out var cells))
                    Learn(value, cells[2]);
            }
        }
    }

    /// <summary>The page with its tables written anew.</summary>
    public string Of(string page)
        => Table().Replace(page, found => Library.Records.SingleOrDefault(table => table.Type.Name == found.Groups["record"].Value) is { } table
            ? found.Groups["head"].Value + string.Concat(Written(table, Rows(page, table.Type.Name)))
            : found.Value);

    private static Dictionary<string, string[]> Rows(string page, string record)
        => Table().Matches(page).FirstOrDefault(table => table.Groups["record"].Value == record)?.Groups["row"].Captures
            .Select(row => row.Value.Trim().Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .ToDictionary(cells => cells[0].Trim('`')) ?? [];

    private IEnumerable<string> Written(IRecordFormat table, Dictionary<string, string[]> rows)
    {
        if (table.Kind is not null)
            yield return $"| `kind` | required | `{table.Kind}` | |\n";

        foreach (var ((name, value), meaning) in table.MemberNames.Zip(table.ValueNames).Zip(table.Meanings))
        {
            var linked = rows.TryGetValue(name, out var cells) && Link().Replace(cells[3], "${words}") == meaning ? cells[3] : meaning;
            yield return $"| `{name}` |{(table.RequiredNames.Contains(name) ? " required" : string.Empty)} | {Words(value)} | {linked} |\n";
        }
    }

    /// <summary>What may stand in a member in words, by its name in the schema: <c>PartyId.Set1.Disclosed</c>.</summary>
    private string Words(string value)
    {
        if (Outer().Match(value) is not { Success: true } outer)
            return _phrases.GetValueOrDefault(value, $"[{value}](#{value.ToLowerInvariant()})");

        return Prefix(outer) + Words(outer.Groups["inner"].Value);
    }

    private void Learn(string value, string cell)
    {
        if (Outer().Match(value) is not { Success: true } outer)
            _phrases.TryAdd(value, cell);
        else if (cell.StartsWith(Prefix(outer), StringComparison.Ordinal))
            Learn(outer.Groups["inner"].Value, cell[Prefix(outer).Length..]);
    }

    private static string Prefix(Match outer) => outer.Groups["outer"].Value switch
    {
        "Set" => "set of ",
        "List" => "list of ",
        _ => "term: ",
    };

    [GeneratedRegex(@"(?<head><!-- record: (?<record>\w+) -->\n\n\| member \|.*\n\|[-|]+\n)(?<row>\|.*\n)+")]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?<inner>.+)\.(?<outer>Set|List|Disclosed)\d*$")]
    private static partial Regex Outer();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
