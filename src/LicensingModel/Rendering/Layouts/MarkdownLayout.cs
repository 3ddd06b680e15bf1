using System.Text;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>Sets a report as CommonMark. Text is escaped, so that what a document contains is never taken for markup.</summary>
internal sealed class MarkdownLayout : Layout
{
    private const string Marks = "\\`*_[]<>|~&$";

    private readonly StringBuilder _text = new();
    private bool _isInList;

    internal override void Heading(int level, string text)
    {
        Gap();
        _text.Append('#', level).Append(' ').Append(Escape(text)).Append('\n');
        Gap();
    }

    internal override void Paragraph(string text)
    {
        if (_isInList)
            Gap();
        _text.Append(Escape(text)).Append('\n');
    }

    internal override void Item(int depth, string? label, string text)
    {
        if (!_isInList)
            Gap();
        _isInList = true;
        _text.Append(' ', 2 * depth).Append("- ");
        if (label is not null)
            _text.Append("**").Append(Escape(label)).Append(":** ");
        _text.Append(Escape(text)).Append('\n');
    }

    internal override void Table(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        Gap();
        Row(columns);
        _text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", columns.Count))).Append('\n');
        foreach (var row in rows)
            Row(row);
        Gap();
    }

    internal override void Gap()
    {
        _isInList = false;
        if (_text.Length > 0 && !(_text.Length > 1 && _text[^1] == '\n' && _text[^2] == '\n'))
            _text.Append('\n');
    }

    public override string ToString() => _text.ToString();

    private void Row(IReadOnlyList<string> cells) => _text.Append("| ").AppendJoin(" | ", cells.Select(Escape)).Append(" |\n");

    /// <summary>The text on one line, every character escaped that could mean something to a reader of CommonMark or its common extensions.</summary>
    internal static string Escape(string text)
    {
        var line = SafeText.Line(text);
        var escaped = new StringBuilder(line.Length + 8);
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;

        for (var i = 0; i < line.Length; i++)
        {
            // At the beginning of a line, a heading, a list or an underline could begin; a number only with the point or parenthesis after it.
            var begins = (i == 0 && "#+-=:".Contains(line[i], StringComparison.Ordinal)) || (i == digits && i > 0 && line[i] is '.' or ')');
            if (begins || Marks.Contains(line[i], StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }
}
