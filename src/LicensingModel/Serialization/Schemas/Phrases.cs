using System.Text.Json.Nodes;

namespace LicensingModel.Serialization.Schemas;

/// <summary>The phrases of JSON Schema that several formats use.</summary>
internal static class Phrases
{
    /// <summary>At least one character that is no white space as .NET sees it.</summary>
    private const string NotBlank = "[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    /// <summary>A string that matches a pattern.</summary>
    internal static JsonObject Matching(string description, string pattern)
        => new() { ["description"] = Upper(description), ["type"] = "string", ["pattern"] = pattern };

    /// <summary>Text for people.</summary>
    internal static JsonObject Text(int maximumLength)
        => new() { ["type"] = "string", ["maxLength"] = maximumLength, ["pattern"] = NotBlank };

    /// <summary>An array.</summary>
    internal static JsonObject Array(JsonObject items, int minimum)
    {
        var array = new JsonObject { ["type"] = "array", ["items"] = items };
        if (minimum > 0)
            array["minItems"] = minimum;
        return array;
    }

    /// <summary>One of some words.</summary>
    internal static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    /// <summary>A word of a list that is open: known ones first, for editors.</summary>
    internal static JsonObject Open(IEnumerable<string> known, JsonObject any)
    {
        any["anyOf"] = new JsonArray(OneOf(known), new JsonObject { ["type"] = "string" });
        return any;
    }

    /// <summary>Words as an array.</summary>
    internal static JsonArray Words(IEnumerable<string> words) => [.. words.Select(static word => (JsonNode)word)];

    /// <summary>An object that has a member of a name, with a value where one is given.</summary>
    internal static JsonObject Having(string member, string? value = null)
    {
        var phrase = new JsonObject { ["type"] = "object", ["required"] = new JsonArray(member) };
        if (value is not null)
            phrase["properties"] = new JsonObject { [member] = new JsonObject { ["const"] = value } };
        return phrase;
    }

    private static string Upper(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
