using System.Text.RegularExpressions;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>Writes into the page what is computed: the JSON of every entry, and for every row the first deal in which it occurs.</summary>
internal static partial class Approval
{
    private const string None = "—";

    public static string Of(VocabularyPage page, Written written, string text)
    {
        var lines = text.Split('\n').ToList();
        foreach (var row in page.Rows.Where(row => row.Written is not null && row.Json.Count > 0))
            lines[row.Line - 1] = LastCell().Replace(lines[row.Line - 1], $"| {Where(row)} |");

        var next = 0;
        return Block().Replace(string.Join('\n', lines), block =>
        {
            var entry = page.Entries[next++];
            return $"{block.Groups["code"].Value}{block.Groups["json"].Value}\n{JsonLayout.Of(written.Json(entry))}\n```";
        });
    }

    private static string Where(Row row)
    {
        var found = Deals.Places.FirstOrDefault(place => place.Any(json => row.Json.All(piece => json.Contains(Deals.Compact(piece), StringComparison.Ordinal))));
        return found is null ? None : $"[{found.Key.Deal}](deals/{found.Key.Deal}.json) `{found.Key.Place}`";
    }

    [GeneratedRegex(@"\|[^|]*\|$")]
    private static partial Regex LastCell();

    [GeneratedRegex(@"(?<code>```csharp (?!names)[^`]*```\n\n)(?<json>```json[^\n]*)\n[^`]*```")]
    private static partial Regex Block();
}
