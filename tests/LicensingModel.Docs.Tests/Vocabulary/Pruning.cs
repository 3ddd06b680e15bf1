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

    /// <summary>The document without the least part of a place that holds a row's term; null where no part of it does, or it is spread over several.</summary>
    public static JsonObject? WithoutTerm(JsonObject document, string id, Row row)
    {
        var copy = document.DeepClone().AsObject();
        var place = Locate(copy, id) ?? copy[id];
        if (place is null || Least(place, Deals.Compact(row.Json[^1])) is not (var holder, var at))
            return null;

        if (holder is JsonObject members)
            members.Remove((string)at);
        else
            holder.AsArray().RemoveAt((int)at);
        return copy;
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

    /// <summary>The deepest member or element whose text has the piece.</summary>
    private static (JsonNode Holder, object At)? Least(JsonNode? node, string piece)
    {
        var parts = node switch
        {
            JsonObject members => members.Select(member => (At: (object)member.Key, member.Value, Text: $"\"{member.Key}\":{Deals.Text(member.Value)}")),
            JsonArray list => list.Select((element, index) => (At: (object)index, Value: element, Text: Deals.Text(element))),
            _ => [],
        };
        foreach (var part in parts.Where(part => part.Text.Contains(piece, StringComparison.Ordinal)))
            return Least(part.Value, piece) ?? (node!, part.At);
        return null;
    }
}
