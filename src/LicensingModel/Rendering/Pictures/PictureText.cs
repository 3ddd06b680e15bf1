using System.Globalization;
using System.Text;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Pictures;

/// <summary>Sets text in a picture, where nothing breaks lines by itself: widths are estimated by columns.</summary>
internal static class PictureText
{
    /// <summary>How wide one column of the ordinary size is taken to be.</summary>
    internal const double ColumnWidth = 6.9;

    /// <summary>How far lines are apart.</summary>
    internal const double LineHeight = 17;

    /// <summary>How many columns fit.</summary>
    internal static int Columns(double width) => Math.Max(8, (int)(width / ColumnWidth));

    /// <summary>How many columns of bold text fit.</summary>
    internal static int BoldColumns(double width) => Columns(width * 0.88);

    /// <summary>The text broken into lines; where there are more than asked for, the last ends with an ellipsis.</summary>
    internal static List<string> Wrap(string text, int columns, int mostLines)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        var width = 0;
        foreach (var rune in SafeText.Line(text).EnumerateRunes())
        {
            if (width + SafeText.Width(rune) > columns)
            {
                if (lines.Count == mostLines - 1)
                {
                    line.Append('…');
                    break;
                }

                width = BreakInto(lines, line, isAtSpace: rune.Value == ' ');
            }

            if (line.Length == 0 && rune.Value == ' ')
                continue;

            line.Append(rune.ToString());
            width += SafeText.Width(rune);
        }

        if (line.Length > 0)
            lines.Add(line.ToString().Trim());
        return lines;
    }

    /// <summary>Writes lines one below another; <paramref name="y"/> is the baseline of the first.</summary>
    internal static void Write(Markup markup, IReadOnlyList<string> lines, double x, double y, string style)
    {
        for (var i = 0; i < lines.Count; i++)
            markup.Element("text", lines[i], ("x", Number(x)), ("y", Number(y + (i * LineHeight))), ("class", style));
    }

    /// <summary>A length, with at most one decimal place.</summary>
    internal static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Ends a line: where it stands if a space follows, else at its last space, if it has one; what followed that begins the next.</summary>
    private static int BreakInto(List<string> lines, StringBuilder line, bool isAtSpace)
    {
        var full = line.ToString();
        var at = isAtSpace ? -1 : full.LastIndexOf(' ');
        var (head, tail) = at > 0 ? (full[..at], full[(at + 1)..]) : (full, string.Empty);
        lines.Add(head.Trim());
        line.Clear().Append(tail);
        return SafeText.Width(tail);
    }
}
