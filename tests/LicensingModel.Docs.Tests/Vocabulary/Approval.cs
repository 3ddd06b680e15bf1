using System.Text.RegularExpressions;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>Writes into the page what is computed: the JSON of every entry, and for every row a deal in which it occurs and a question that turns on it.</summary>
internal static partial class Approval
{
    private const string None = "—";

    public static string Of(VocabularyPage page, Written written, string text)
    {
        var lines = text.Split('\n').ToList();
        foreach (var row in page.Rows.Where(row => row.Written is not null && row.Json.Count > 0))
            lines[row.Line - 1] = LastCells().Replace(lines[row.Line - 1], $"| {Where(row)} |");

        var next = 0;
        return Block().Replace(string.Join('\n', lines), block =>
        {
            var entry = page.Entries[next++];
            return $"{block.Groups["code"].Value}{block.Groups["json"].Value}\n{JsonLayout.Of(written.Json(entry))}\n```";
        });
    }

    /// <summary>Where the row says, if a question turns on it there; else the first place that has the term and a question that turns on it.</summary>
    private static string Where(Row row)
    {
        var named = row.Place is { } at && row.Question is { } asked && Deals.Has(at, row) ? new[] { (Place: at, Question: asked) } : [];
        var places = Deals.Places.Select(place => place.Key).Where(place => Deals.Has(place, row)).ToArray();
        var found = named.Concat(places.SelectMany(place => Dossier.Of(place).Questions.Select(question => (Place: place, Question: question.Id!))))
            .Where(one => Dossier.Of(one.Place).TurnsOn(one.Question, one.Place, row))
            .Select(one => Cells(one.Place, one.Question))
            .FirstOrDefault();
        return found ?? (places is [var first, ..] ? $"{Link(first)} | {None}" : $"{None} | {None}");
    }

    private static string Cells(Place place, string question) => $"{Link(place)} | [{question}]({place.File}.questions.json)";

    private static string Link(Place place) => $"[{place.Deal}{(place.IsSupposed ? ", supposed" : "")}]({place.File}.json) `{place.Id}`";

    [GeneratedRegex(@"\|[^|]*\|[^|]*\|$")]
    private static partial Regex LastCells();

    [GeneratedRegex(@"(?<code>```csharp (?!names)[^`]*```\n\n)(?<json>```json[^\n]*)\n[^`]*```")]
    private static partial Regex Block();
}
