using System.Text.Json;

namespace LicensingModel.Benchmarks;

/// <summary>The floor: the tokens of the deal and nothing else, read without looking at them, written from what is already encoded.</summary>
internal sealed class Tokens
{
    private readonly List<(JsonTokenType Type, JsonEncodedText Text, long Number)> _tokens = [];

    internal Tokens(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            var encoded = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String
                ? JsonEncodedText.Encode(reader.GetString()!, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)
                : default;
            _tokens.Add((reader.TokenType, encoded, reader.TokenType == JsonTokenType.Number ? reader.GetInt64() : 0));
        }
    }

    internal static int Count(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        var count = 0;
        while (reader.Read())
            count++;
        return count;
    }

    internal void Write(Utf8JsonWriter writer)
    {
        foreach (var (type, text, number) in _tokens)
        {
            switch (type)
            {
                case JsonTokenType.StartObject: writer.WriteStartObject(); break;
                case JsonTokenType.EndObject: writer.WriteEndObject(); break;
                case JsonTokenType.StartArray: writer.WriteStartArray(); break;
                case JsonTokenType.EndArray: writer.WriteEndArray(); break;
                case JsonTokenType.PropertyName: writer.WritePropertyName(text); break;
                case JsonTokenType.Number: writer.WriteNumberValue(number); break;
                default: writer.WriteStringValue(text); break;
            }
        }
    }
}
