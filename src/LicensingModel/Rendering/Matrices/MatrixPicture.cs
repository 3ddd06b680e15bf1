using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Rendering.Words;
using static LicensingModel.Rendering.Pictures.PictureText;

namespace LicensingModel.Rendering.Matrices;

/// <summary>Draws a matrix as a heat map: a table for each patent, a row for each product, a column for each country; in each cell a colour and a sign.</summary>
internal sealed class MatrixPicture(MatrixView view)
{
    private const double Margin = 16;
    private const double CellWidth = 28;
    private const double CellHeight = 22;
    private const double WidestLabel = 260;

    private readonly Markup _content = new();

    private double Left => Margin + Math.Min(WidestLabel, (view.Rows.Max(SafeText.Width) * ColumnWidth) + 14);

    private double Width => Math.Max(Canvas.Width, Left + (view.Columns.Count * CellWidth) + Margin);

    /// <summary>The picture, its size, and what it shows in words.</summary>
    internal (Markup Content, string Words, double Width, double Height) Draw()
    {
        var y = Margin + 14;
        foreach (var line in Wrap(view.Title, BoldColumns(Width - (2 * Margin)), 2))
            y = Line(line, y, "strong");
        foreach (var line in Wrap(view.Confines, Columns(Width - (2 * Margin)), 3))
            y = Line(line, y, "soft");
        y = Legend(y);
        for (var table = 0; table < view.Tables.Count; table++)
            y = Table(table, y + 14);
        return (_content, $"{string.Join(", ", view.Legend.Select(entry => entry.Words))}.", Width, y + Margin);
    }

    private double Line(string text, double y, string style)
    {
        Write(_content, [text], Margin, y, style);
        return y + LineHeight + 2;
    }

    private double Legend(double top)
    {
        var (x, y) = (Margin, top);
        foreach (var (outcome, words) in view.Legend)
        {
            var width = CellWidth + 8 + (SafeText.Width(words) * ColumnWidth) + 22;
            if (x > Margin && x + width > Width - Margin)
                (x, y) = (Margin, y + CellHeight + 6);
            Cell(x, y - 6, OutcomeSign.ClassOf(outcome), OutcomeSign.Of(outcome), null);
            Write(_content, [words], x + CellWidth + 8, y + 9, "soft");
            x += width;
        }

        return y + CellHeight + 6;
    }

    private double Table(int table, double top)
    {
        var y = top + 8;
        foreach (var line in Wrap(view.Tables[table], BoldColumns(Width - (2 * Margin)), 1))
            Write(_content, [line], Margin, y, "strong");
        y += LineHeight + 4;
        for (var column = 0; column < view.Columns.Count; column++)
            Write(_content, [view.Columns[column]], Left + ((column + 0.5) * CellWidth), y, "soft middle");
        y += 6;
        for (var row = 0; row < view.Rows.Count; row++)
        {
            foreach (var line in Wrap(view.Rows[row], Columns(Left - Margin - 14), 1))
                Write(_content, [line], Left - 8, y + 15, "end");
            for (var column = 0; column < view.Columns.Count; column++)
            {
                var cell = view.Matrix[table, row, column];
                Cell(Left + (column * CellWidth), y, OutcomeSign.ClassOf(cell.Outcome), OutcomeSign.Of(cell.Outcome), view.Words(cell));
            }

            y += CellHeight;
        }

        return y;
    }

    private void Cell(double x, double y, string style, char sign, string? words)
    {
        _content.Open("g", ("class", "cell " + style));
        if (words is not null)
            _content.Element("title", words);
        _content.Empty("rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(CellWidth)), ("height", Number(CellHeight)));
        _content.Element("text", sign.ToString(), ("x", Number(x + (CellWidth / 2))), ("y", Number(y + 15.5)));
        _content.Close();
    }
}
