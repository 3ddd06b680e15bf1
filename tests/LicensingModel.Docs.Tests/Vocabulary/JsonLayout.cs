using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>JSON as the pages show it: on one line where it is short, else member by member.</summary>
internal static class JsonLayout
{
    private const int Width = 150;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(JsonNode? node, int indent = 0)
    {
        var short_ = OnOneLine(node);
        if (short_.Length + indent <= Width || node is JsonValue or null)
            return short_;

        var margin = new string(' ', indent + 2);
        var parts = node is JsonObject members
            ? members.Select(member => $"{margin}{Text(member.Key)}: {Of(member.Value, indent + 2)}")
            : node.AsArray().Select(element => margin + Of(element, indent + 2));
        var (open, close) = node is JsonObject ? ('{', '}') : ('[', ']');
        return $"{open}\n{string.Join(",\n", parts)}\n{new string(' ', indent)}{close}";
    }

    private static string OnOneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Select(member => $"{Text(member.Key)}: {OnOneLine(member.Value)}"))} }}",
        JsonArray list => $"[{string.Join(", ", list.Select(OnOneLine))}]",
        _ => node?.ToJsonString(Plain) ?? "null",
    };

    private static string Text(string text) => JsonSerializer.Serialize(text, Plain);
}
