using System.Text;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>Sets a report as plain text, wrapped, with headings underlined. Only what it sets itself stands at the beginning of a line.</summary>
internal sealed class TextLayout(int width = TextLayout.DefaultWidth) : Layout
{
    /// <summary>How wide a line is unless another width is asked for, in columns.</summary>
    internal const int DefaultWidth = 100;

    private readonly StringBuilder _text = new();

    internal override void Heading(int level, string text)
    {
        Gap();
        var line = SafeText.Line(text);
        Wrap(string.Empty, string.Empty, line);
        if (level < 3)
            _text.Append(level == 1 ? '=' : '-', Math.Min(SafeText.Width(line), width)).Append('\n');
    }

    internal override void Paragraph(string text) => Wrap(string.Empty, "  ", SafeText.Line(text));

    internal override void Item(int depth, string? label, string text)
    {
        var indent = new string(' ', 2 * (depth + 1));
        Wrap(indent, indent + "  ", label is null ? SafeText.Line(text) : $"{SafeText.Line(label)}: {SafeText.Line(text)}");
    }

    internal override void Marked(int depth, char mark, string text)
    {
        var indent = new string(' ', 2 * (depth + 1));
        Wrap($"{indent}{mark} ", indent + "  ", SafeText.Line(text));
    }

    internal override void Gap()
    {
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
            _text.Append('\n');
    }

    public override string ToString() => _text.ToString();

    private void Wrap(string first, string rest, string line)
    {
        var column = SafeText.Width(first);
        var isEmpty = true;
        _text.Append(first);
        foreach (var (word, isSpaced) in Words(line))
        {
            var needed = SafeText.Width(word) + (isSpaced && !isEmpty ? 1 : 0);
            if (!isEmpty && column + needed > width)
            {
                _text.Append('\n').Append(rest);
                column = rest.Length;
            }
            else if (isSpaced && !isEmpty)
            {
                _text.Append(' ');
                column++;
            }

            _text.Append(word);
            column += SafeText.Width(word);
            isEmpty = false;
        }

        _text.Append('\n');
    }

    /// <summary>The parts between which a line may be broken: words, and single characters of scripts that are written without spaces.</summary>
    private static IEnumerable<(string Word, bool IsSpaced)> Words(string line)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isSpaced = true;
            var part = new StringBuilder();
            foreach (var rune in word.EnumerateRunes())
            {
                if (SafeText.IsWide(rune) && part.Length > 0)
                {
                    yield return (part.ToString(), isSpaced);
                    isSpaced = false;
                    part.Clear();
                }

                part.Append(rune.ToString());
            }

            if (part.Length > 0)
                yield return (part.ToString(), isSpaced);
        }
    }
}
