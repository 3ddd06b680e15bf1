using System.Text;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>
/// Writes elements that are well-formed as XML and as HTML. All text and every attribute value goes through it, so that nothing a document contains becomes markup:
/// it is set on one line, without control and format characters, and escaped.
/// </summary>
internal sealed class Markup
{
    private static readonly HashSet<string> _inline = new(StringComparer.Ordinal)
        { "a", "bdi", "cite", "code", "q", "small", "span", "strong", "tspan", "style", "title", "desc", "th", "td", "p", "h1", "h2", "h3", "h4", "figcaption", "text" };

    private readonly StringBuilder _text = new();
    private readonly Stack<string> _open = new();

    /// <summary>Begins an element; an attribute without a value is left out.</summary>
    internal Markup Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append('>');
        _open.Push(name);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    internal Markup Close()
    {
        var name = _open.Pop();
        if (!_inline.Contains(name))
            Break();
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element with nothing in it.</summary>
    internal Markup Empty(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        _text.Append("/>");
        return this;
    }

    /// <summary>An element that holds text.</summary>
    internal Markup Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(name, attributes).Text(text).Close();

    /// <summary>Text.</summary>
    internal Markup Text(string text)
    {
        if (text.StartsWith(' '))
            _text.Append(' ');
        _text.Append(Escape(text));
        if (text.Length > 1 && text.EndsWith(' '))
            _text.Append(' ');
        return this;
    }

    /// <summary>What is markup already and holds nothing of a document.</summary>
    internal Markup Constant(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>What was written elsewhere.</summary>
    internal Markup Append(Markup other)
    {
        Break();
        _text.Append(other._text);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>The text on one line, every character escaped that means something in markup.</summary>
    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in SafeText.Line(text))
        {
            _ = character switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }

    private void Begin(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (name is not ("a" or "bdi" or "cite" or "code" or "q" or "small" or "span" or "strong" or "tspan"))
            Break();
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                _text.Append(' ').Append(attribute).Append("=\"").Append(Escape(value)).Append('"');
        }
    }

    private void Break()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
    }
}
