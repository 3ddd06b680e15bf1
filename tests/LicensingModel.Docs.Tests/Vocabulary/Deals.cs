using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>The deals of the repository, place by place: provisions, agreements without them, whatever else has an id, and members of the document.</summary>
internal static class Deals
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every place of every deal, with its JSON without white space: as it is written, and with stated terms as their values alone.</summary>
    public static ILookup<(string Deal, string Place), string> Places { get; } = Directory.EnumerateFiles(Repository.PathTo("docs/deals"), "*.json")
        .Where(path => !path.EndsWith(".questions.json", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(path => new[] { JsonNode.Parse(File.ReadAllText(path)), Bare(JsonNode.Parse(File.ReadAllText(path))) }
            .SelectMany(document => PlacesOf((JsonObject)document!))
            .Select(place => (Key: (Path.GetFileNameWithoutExtension(path), place.Name), place.Text)))
        .ToLookup(place => place.Key, place => place.Text);

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

    private static JsonNode? Bare(JsonNode? node) => node switch
    {
        JsonObject term when (string?)(term["state"] as JsonValue) == "stated" && term.ContainsKey("value") => Bare(term["value"]),
        JsonObject value => new JsonObject(value.Select(member => KeyValuePair.Create(member.Key, Bare(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Bare)]),
        _ => node?.DeepClone(),
    };

    private static string Text(JsonNode? node) => node is null ? "null" : node.ToJsonString(Plain);
}
