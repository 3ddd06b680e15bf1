using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>The deals of the repository and the suppositions beside them, place by place: provisions, agreements without them, whatever else has an id, and members of the document.</summary>
internal static class Deals
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every place of every deal, then of every supposition, with its JSON without white space: as it is written, and with stated terms as their values alone.</summary>
    public static ILookup<Place, string> Places { get; } = Files("docs/deals", false).Concat(Files("docs/deals/suppositions", true))
        .SelectMany(file => new[] { JsonNode.Parse(File.ReadAllText(file.Path)), Bare(JsonNode.Parse(File.ReadAllText(file.Path))) }
            .SelectMany(document => PlacesOf((JsonObject)document!))
            .Select(place => (Key: new Place(Path.GetFileNameWithoutExtension(file.Path), file.IsSupposed, place.Name), place.Text)))
        .ToLookup(place => place.Key, place => place.Text);

    /// <summary>Whether a row's term is written in a place.</summary>
    public static bool Has(Place place, Row row) => Places[place].Any(json => row.Json.All(piece => json.Contains(Compact(piece), StringComparison.Ordinal)));

    /// <summary>Without white space between its tokens.</summary>
    public static string Compact(string json)
    {
        var isInText = false;
        return string.Concat(json.Index().Where(at =>
        {
            if (at.Item == '"' && (at.Index == 0 || json[at.Index - 1] != '\\'))
                isInText = !isInText;
            return isInText || !char.IsWhiteSpace(at.Item);
        }).Select(at => at.Item));
    }

    private static IEnumerable<(string Path, bool IsSupposed)> Files(string folder, bool isSupposed) => Directory.EnumerateFiles(Repository.PathTo(folder), "*.json")
        .Where(path => !path.EndsWith(".questions.json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => (path, isSupposed));

    private static IEnumerable<(string Name, string Text)> PlacesOf(JsonObject document)
    {
        var agreements = document["agreements"]?.AsArray().Select(agreement => agreement!.AsObject()).ToArray() ?? [];
        foreach (var provision in agreements.SelectMany(agreement => agreement["provisions"]?.AsArray() ?? []))
            yield return ((string)provision!["id"]!, Text(provision));
        foreach (var agreement in agreements)
        {
            agreement.Remove("provisions");
            yield return ((string)agreement["id"]!, Text(agreement));
        }

        foreach (var (member, value) in document)
        {
            foreach (var element in value is JsonArray elements && member != "agreements" ? elements.OfType<JsonObject>().Where(element => element["id"] is not null) : [])
                yield return ((string)element["id"]!, Text(element));
            yield return (member, $"\"{member}\":{Text(value)}");
        }
    }

    /// <summary>The same with every stated term as its value alone, without what sources say of it.</summary>
    public static JsonNode? Bare(JsonNode? node) => node switch
    {
        JsonObject term when (string?)(term["state"] as JsonValue) == "stated" && term.ContainsKey("value") => Bare(term["value"]),
        JsonObject value => new JsonObject(value.Select(member => KeyValuePair.Create(member.Key, Bare(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Bare)]),
        _ => node?.DeepClone(),
    };

    /// <summary>JSON without white space between its tokens.</summary>
    public static string Text(JsonNode? node) => node is null ? "null" : node.ToJsonString(Plain);
}
