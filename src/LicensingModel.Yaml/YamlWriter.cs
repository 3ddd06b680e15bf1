using System.Text;
using System.Text.Json;

namespace LicensingModel.Yaml;

/// <summary>Writes JSON as YAML for people: blocks, text without quotation marks where no reader can mistake it, and text of several lines as it stands.</summary>
internal sealed class YamlWriter
{
    private const int LongestKey = 500;

    private readonly StringBuilder _text = new();

    internal static string Write(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1024 });
        reader.Read();
        var writer = new YamlWriter();
        writer.Value(ref reader, 0, isInline: true);
        reader.Read();
        return writer._text.ToString();
    }

    /// <summary>Text as a scalar on one line.</summary>
    internal static string Scalar(string text) => PlainScalar.IsText(text) ? text : Quoted(text);

    /// <summary>A value as flow text on one line.</summary>
    internal static string Flow(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(", ", value.EnumerateObject().Select(static member => $"{Quoted(member.Name)}: {Flow(member.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Flow)) + "]",
        JsonValueKind.String => Quoted(value.GetString()!),
        _ => value.GetRawText(),
    };

    /// <summary>Writes a value, and ends the line.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="indent">How far what is in it is indented.</param>
    /// <param name="isInline">Whether its first member or item stands on the line that was begun.</param>
    private void Value(ref Utf8JsonReader reader, int indent, bool isInline)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: Object(ref reader, indent, isInline); break;
            case JsonTokenType.StartArray: Array(ref reader, indent, isInline); break;
            case JsonTokenType.String: Text(reader.GetString()!, indent); break;
            default: _text.Append(Encoding.UTF8.GetString(reader.ValueSpan)).Append('\n'); break;
        }
    }

    private void Object(ref Utf8JsonReader reader, int indent, bool isInline)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            _text.Append("{}\n");
            return;
        }

        for (var isFirst = true; reader.TokenType == JsonTokenType.PropertyName; isFirst = false, reader.Read())
        {
            Line(indent, isFirst && isInline, isFirst);
            var name = Scalar(reader.GetString()!);
            _text.Append(name.Length > LongestKey ? "? " : "").Append(name);
            if (name.Length > LongestKey)
                _text.Append('\n').Append(' ', indent);
            _text.Append(':');
            reader.Read();
            Below(ref reader, indent);
        }
    }

    private void Array(ref Utf8JsonReader reader, int indent, bool isInline)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _text.Append("[]\n");
            return;
        }

        for (var isFirst = true; reader.TokenType != JsonTokenType.EndArray; isFirst = false, reader.Read())
        {
            Line(indent, isFirst && isInline, isFirst);
            _text.Append("- ");
            Value(ref reader, indent + 2, isInline: true);
        }
    }

    /// <summary>Writes the value of a member behind its colon.</summary>
    private void Below(ref Utf8JsonReader reader, int indent)
    {
        var ahead = reader;
        ahead.Read();
        var isBlock = (reader.TokenType == JsonTokenType.StartObject && ahead.TokenType != JsonTokenType.EndObject)
            || (reader.TokenType == JsonTokenType.StartArray && ahead.TokenType != JsonTokenType.EndArray);
        if (!isBlock)
            _text.Append(' ');
        Value(ref reader, indent + 2, isInline: false);
    }

    private void Line(int indent, bool isBegun, bool isFirst)
    {
        if (isBegun)
            return;

        // Behind a colon nothing stands yet, and the line is not ended.
        if (isFirst)
            _text.Append('\n');
        _text.Append(' ', indent);
    }

    private void Text(string text, int indent)
    {
        if (!IsBlock(text))
        {
            _text.Append(Scalar(text)).Append('\n');
            return;
        }

        _text.Append(text.EndsWith('\n') ? "|\n" : "|-\n");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0)
                _text.Append(' ', Math.Max(indent, 1)).Append(line);
            _text.Append('\n');
        }
    }

    /// <summary>Whether text of several lines can stand as it is: no line is mistaken for indentation, and none loses its end.</summary>
    private static bool IsBlock(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length < 2 || text.EndsWith("\n\n", StringComparison.Ordinal) || lines[0].Length == 0)
            return false;

        return lines.All(static line => line.Length == 0 || (!char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(line[^1]) && line.All(IsPrintable)));
    }

    private static bool IsPrintable(char letter) => letter >= ' ' && letter is not ('\u007F' or '\uFEFF' or '\u0085' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF') && letter is < '\u0080' or > '\u009F';

    private static string Quoted(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"': builder.Append("\\\""); break;
                case '\\': builder.Append("\\\\"); break;
                case '\n': builder.Append("\\n"); break;
                case '\r': builder.Append("\\r"); break;
                case '\t': builder.Append("\\t"); break;
                default:
                    if (IsPrintable(letter))
                        builder.Append(letter);
                    else
                        builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
                    break;
            }
        }

        return builder.Append('"').ToString();
    }
}
