using System.Text;
using LicensingModel.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LicensingModel.Yaml;

/// <summary>
/// A YAML text that is edited value by value: whatever is not the value stays as it was written, with its comments, its order and its layout. Immutable.
/// </summary>
public sealed class YamlText
{
    private readonly string _text;

    private YamlText(string text) => _text = text;

    /// <summary>Takes a text.</summary>
    /// <param name="text">One YAML document.</param>
    /// <exception cref="FormatException">It is not YAML, or more than one document.</exception>
    public static YamlText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = YamlNode.Parse(text);
        return new YamlText(text);
    }

    /// <summary>The text with another value. A member that is not there yet is added to the end of its object, whose own place must be there.</summary>
    /// <param name="pointer">The place of the value.</param>
    /// <param name="value">The value; objects and arrays are written on one line.</param>
    /// <exception cref="ArgumentException">There is no such place.</exception>
    /// <exception cref="InvalidOperationException">The place is one that an alias repeats, or has an anchor: a change there would change others.</exception>
    public YamlText Set(JsonPointer pointer, RawJson value)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        ArgumentNullException.ThrowIfNull(value);
        var root = YamlNode.Parse(_text);
        var node = root;
        for (var i = 0; i < pointer.Segments.Count; i++)
        {
            if (node.IsShared)
                throw new InvalidOperationException($"What stands at `{pointer}` is repeated by an alias.");

            if (node.Find(pointer.Segments[i]) is { } next)
                node = next;
            else if (i == pointer.Segments.Count - 1 && node.IsMapping)
                return new YamlText(Added(node, pointer.Segments[i], Flow(value)));
            else
                throw new ArgumentException($"There is nothing at `{pointer}`.", nameof(pointer));
        }

        if (node.IsShared)
            throw new InvalidOperationException($"What stands at `{pointer}` has an anchor or is an alias.");
        return new YamlText(Replaced(node, Flow(value)));
    }

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    private static string Flow(RawJson value)
    {
        // Flow text is JSON, apart from text by itself, which may stand without quotation marks.
        using var document = System.Text.Json.JsonDocument.Parse(value.Text);
        return document.RootElement.ValueKind == System.Text.Json.JsonValueKind.String ? YamlWriter.Scalar(document.RootElement.GetString()!) : YamlWriter.Flow(document.RootElement);
    }

    private string Replaced(YamlNode node, string value)
    {
        var old = _text[node.Start..node.End];
        var builder = new StringBuilder(_text, 0, node.Start, _text.Length + value.Length);

        // A value that stood on lines of its own goes behind its colon; one that was not written at all needs a space there.
        var before = _text[..node.Start];
        if (node.IsBlock && before.TrimEnd(' ', '\n', '\r').EndsWith(':') && before.AsSpan(before.TrimEnd(' ').Length - 1) is ['\n', ..])
            builder.Length = before.TrimEnd(' ', '\n', '\r').Length;
        if (builder.Length > 0 && builder[^1] is not (' ' or '\n' or '[' or '{'))
            builder.Append(' ');
        builder.Append(value);
        if (old.EndsWith('\n'))
            builder.Append('\n');
        return builder.Append(_text, node.End, _text.Length - node.End).ToString();
    }

    private string Added(YamlNode parent, string name, string value)
    {
        var member = $"{YamlWriter.Scalar(name)}: {value}";
        if (!parent.IsBlock)
        {
            var close = parent.End - 1;
            var end = close;
            while (end > 0 && _text[end - 1] is ' ' or '\n' or '\r')
                end--;
            return _text.Insert(end, parent.IsEmpty || _text[end - 1] == ',' ? member : ", " + member);
        }

        var indent = new string(' ', parent.Indent);
        var line = _text.IndexOf('\n', Math.Max(0, parent.End - 1));
        return line < 0 ? $"{_text}\n{indent}{member}\n" : _text.Insert(line + 1, $"{indent}{member}\n");
    }
}
