using System.Text.Json.Nodes;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>Takes something out of a document, to see what turns on it.</summary>
internal static class Pruning
{
    /// <summary>The document without what stands in a place, and without what a source says that stands there; null where there is nothing.</summary>
    public static JsonObject? Without(JsonObject document, string id)
    {
        var copy = document.DeepClone().AsObject();
        if (Locate(copy, id) is { } place)
        {
            place.Parent!.AsArray().Remove(place);
            Silence(copy, source => source == id);
            return copy;
        }

        if (!copy.Remove(id))
            return null;
        Silence(copy, _ => id == "sources");
        return copy;
    }

    /// <summary>
    /// The document without the least part of a place that holds a row's term, then without each part around it, and last without the place; nothing where the place does
    /// not have the term as it is written here.
    /// </summary>
    public static IEnumerable<JsonObject> WithoutTerm(JsonObject document, string id, Row row)
    {
        var place = Locate(document, id) ?? document[id];
        var piece = Deals.Compact(row.Json[^1]);
        if (place is null || !$"\"{id}\":{Deals.Text(place)}".Contains(piece, StringComparison.Ordinal))
            yield break;

        var path = Path(place, piece).ToArray();
        for (var length = path.Length; length > 0; length--)
        {
            var copy = document.DeepClone().AsObject();
            var holder = path.Take(length - 1).Aggregate((Locate(copy, id) ?? copy[id])!, (node, at) => at is string name ? node[name]! : node[(int)at]!);
            if (holder is JsonObject members)
                members.Remove((string)path[length - 1]);
            else
                holder.AsArray().RemoveAt((int)path[length - 1]);
            yield return copy;
        }

        if (Without(document, id) is { } without)
            yield return without;
    }

    private static void Silence(JsonNode? node, Func<string, bool> isSilent)
    {
        if (node is JsonArray list)
        {
            foreach (var said in list.Where(element => element is JsonObject claim && claim["source"] is JsonValue source && isSilent((string)source!)).ToArray())
                list.Remove(said);
        }

        foreach (var part in node switch { JsonObject members => members.Select(member => member.Value).ToArray(), JsonArray elements => elements.ToArray(), _ => [] })
            Silence(part, isSilent);
    }

    private static JsonObject? Locate(JsonObject document, string id)
    {
        var agreements = document["agreements"]?.AsArray().Select(agreement => agreement!.AsObject()).ToArray() ?? [];
        var elements = document.Select(member => member.Value).OfType<JsonArray>().SelectMany(list => list.OfType<JsonObject>());
        return agreements.SelectMany(agreement => agreement["provisions"]?.AsArray().Select(provision => provision!.AsObject()) ?? []).Concat(elements).FirstOrDefault(element => (string?)element["id"] == id);
    }

    /// <summary>The names and numbers that lead to the deepest member or element whose text has the piece.</summary>
    private static IEnumerable<object> Path(JsonNode? node, string piece)
    {
        var parts = node switch
        {
            JsonObject members => members.Select(member => (At: (object)member.Key, member.Value, Text: $"\"{member.Key}\":{Deals.Text(member.Value)}")),
            JsonArray list => list.Select((element, index) => (At: (object)index, Value: element, Text: Deals.Text(element))),
            _ => [],
        };
        foreach (var part in parts.Where(part => part.Text.Contains(piece, StringComparison.Ordinal)))
            return Path(part.Value, piece).Prepend(part.At);
        return [];
    }
}
