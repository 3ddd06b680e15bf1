using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>The many texts of one document.</summary>
internal static class Texts
{
    internal static byte[] Written(LicensingDocument document, bool indented)
    {
        var output = new ArrayBufferWriter<byte>();
        LicensingJson.Write(output, document, indented);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Written by somebody else's writer, who escapes whatever is not ASCII and lays out as he likes.</summary>
    internal static byte[] WrittenByOthers(LicensingDocument document)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, IndentCharacter = '\t', IndentSize = 1, NewLine = "\r\n", Encoder = JavaScriptEncoder.Default }))
            LicensingJson.Write(writer, document);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Parts indented and parts not.</summary>
    internal static byte[] Mixed(LicensingDocument document, Dice dice)
    {
        var (indented, compact) = (Nodes(Written(document, indented: true)), new StringBuilder("{"));
        foreach (var (name, value) in indented.AsObject())
        {
            compact.Append(compact.Length > 1 ? "," : string.Empty).Append(JsonSerializer.Serialize(name)).Append(':');
            compact.Append(value?.ToJsonString(new JsonSerializerOptions { MaxDepth = 256, WriteIndented = dice.Chance(0.5) }) ?? "null");
        }

        return Encoding.UTF8.GetBytes(compact.Append('}').ToString());
    }

    /// <summary>With white space wherever it may stand.</summary>
    internal static byte[] Spaced(LicensingDocument document, Dice dice)
    {
        var text = new StringBuilder();
        var isString = false;
        var isEscaped = false;
        foreach (var character in Encoding.UTF8.GetString(Written(document, indented: false)))
        {
            var isMark = !isString && "{}[],:".Contains(character, StringComparison.Ordinal);
            text.Append(isMark ? Space(dice) : string.Empty).Append(character).Append(isMark ? Space(dice) : string.Empty);
            isString ^= character == '"' && !isEscaped;
            isEscaped = character == '\\' && !isEscaped;
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>
    /// With the members of every object in another order. What is not understood is kept as it came, so it stays as it is: the values of members and the objects of kinds that
    /// are not known; and unknown members keep their order among themselves.
    /// </summary>
    internal static byte[] Shuffled(LicensingDocument document, Dice dice)
        => Encoding.UTF8.GetBytes(Shuffled(Nodes(Written(document, indented: false)), dice).ToJsonString(new JsonSerializerOptions { MaxDepth = 256 }));

    /// <summary>Where two texts begin to differ, for who has to find out why.</summary>
    internal static string Difference(byte[] one, byte[] other)
    {
        var start = Math.Max(0, one.AsSpan().CommonPrefixLength(other) - 100);
        return $"…{Encoding.UTF8.GetString(one.AsSpan(start, Math.Min(200, one.Length - start)))}…\nbecame\n…{Encoding.UTF8.GetString(other.AsSpan(start, Math.Min(200, other.Length - start)))}…";
    }

    private static JsonNode Shuffled(JsonNode node, Dice dice)
    {
        if (node is JsonArray items)
            return new JsonArray([.. items.Select(item => Shuffled(item!, dice))]);
        if (node is not JsonObject members || IsStrange(members))
            return node.DeepClone();

        var strangers = new Queue<KeyValuePair<string, JsonNode?>>(members.Where(IsStranger));
        return new JsonObject(dice.Shuffled(members)
            .Select(member => IsStranger(member) ? strangers.Dequeue() : member)
            .Select(member => KeyValuePair.Create(member.Key, IsStranger(member) ? member.Value?.DeepClone() : Shuffled(member.Value!, dice))));
    }

    private static bool IsStrange(JsonObject members)
        => members["kind"] is JsonValue kind && kind.TryGetValue<string>(out var word) && Strange.Kinds.Contains(word);

    private static bool IsStranger(KeyValuePair<string, JsonNode?> member) => Strange.MemberNames.Contains(member.Key) && !IsState(member);

    // Of a term; what is not understood has other words under that name.
    private static bool IsState(KeyValuePair<string, JsonNode?> member)
        => member.Key == "state" && member.Value is JsonValue value && value.TryGetValue<string>(out var word) && KernelFormats.DisclosureState.Names.Contains(word);

    private static JsonNode Nodes(byte[] text) => JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 256 })!;

    private static string Space(Dice dice) => dice.Chance(0.7) ? string.Empty : dice.Any([" ", "\n", "\t", "\r\n", "  \n\n  "]);
}
