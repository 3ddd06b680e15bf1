using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization.Schemas;

/// <summary>A document with one value, name or item changed; it is always JSON, and no name stands twice.</summary>
internal static class Mutant
{
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = 1024 };
    private static readonly string[] Others = ["null", "true", "0", "-1", "1.5", "1e400", "9007199254740992", "\"\"", "\" \"", "\"x\"", "\"X\"", "\"2017-02-29\"", "[]", "{}", "[null]", "{\"kind\":\"x\"}", "{\"state\":\"unstated\"}", "{\"state\":\"stated\"}", "{\"state\":\"known\"}"];
    private static readonly string[] Splinters = [" ", "-", ".", "0", "a", "A", "é", ",", "\n", "%", "/", "(", ")"];

    internal static byte[] Of(byte[] text, Dice dice)
    {
        while (true)
        {
            var root = JsonNode.Parse(text, null, AnyDepth)!;
            var places = Places(root).ToArray();
            if (Change(dice.Any(places), places, dice))
                return Encoding.UTF8.GetBytes(root.ToJsonString());
        }
    }

    private static IEnumerable<JsonNode> Places(JsonNode node)
    {
        var children = node switch
        {
            JsonObject one => one.Select(member => member.Value).OfType<JsonNode>(),
            JsonArray many => many.OfType<JsonNode>(),
            _ => [],
        };
        return children.SelectMany(Places).Prepend(node);
    }

    private static bool Change(JsonNode at, JsonNode[] places, Dice dice) => dice.Below(6) switch
    {
        0 => Replace(at, JsonNode.Parse(dice.Any(Others))),
        1 => Replace(at, dice.Any(places).DeepClone()),
        2 => at is JsonValue && at.GetValueKind() == JsonValueKind.String && Replace(at, Splintered(at.GetValue<string>(), dice)),
        3 => Remove(at),
        4 => at is JsonObject { Count: > 0 } one && Rename(one, dice),
        _ => at is JsonArray { Count: > 0 } many && Repeat(many, dice),
    };

    private static bool Replace(JsonNode at, JsonNode? by)
    {
        if (at.Parent is null)
            return false;
        at.ReplaceWith(by);
        return true;
    }

    private static JsonValue Splintered(string text, Dice dice)
    {
        var place = dice.Below(text.Length + 1);
        return dice.Below(4) switch
        {
            0 => JsonValue.Create(text[..place]),
            1 => JsonValue.Create(text[place..]),
            2 => JsonValue.Create(text.ToUpperInvariant()),
            _ => JsonValue.Create(text.Insert(place, dice.Any(Splinters))),
        };
    }

    private static bool Remove(JsonNode at) => at.Parent switch
    {
        JsonObject one => one.Remove(at.GetPropertyName()),
        JsonArray many => many.Remove(at),
        _ => false,
    };

    private static bool Rename(JsonObject one, Dice dice)
    {
        var (name, value) = one.ElementAt(dice.Below(one.Count));
        one.Remove(name);
        return one.TryAdd(dice.Any(["x", "state", "kind", "value", name + "s", name.ToUpperInvariant()]), value?.DeepClone());
    }

    private static bool Repeat(JsonArray many, Dice dice)
    {
        many.Add(many[dice.Below(many.Count)]?.DeepClone());
        return true;
    }
}
