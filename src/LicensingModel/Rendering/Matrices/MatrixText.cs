using System.Text;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Matrices;

/// <summary>Sets a matrix as plain text: a row for each product, a sign for each country, and what the signs mean.</summary>
internal sealed class MatrixText(MatrixView view)
{
    private const int MostColumns = 22;
    private const int WidestLabel = 32;
    private const int ColumnWidth = 3;

    internal string Write()
    {
        var head = new TextLayout();
        head.Heading(1, view.Title);
        if (view.Confines.Length > 0)
            head.Paragraph(view.Confines);
        var text = new StringBuilder(head.ToString());
        for (var table = 0; table < view.Tables.Count; table++)
            Table(text, table);

        var rest = new TextLayout();
        foreach (var (outcome, words) in view.Legend)
            rest.Marked(0, OutcomeSign.Of(outcome), words);
        List(rest, "What permits", view.Bases);
        List(rest, "What is presumed", view.Presumptions);
        return text.Append('\n').Append(rest).ToString();
    }

    private static void List(TextLayout layout, string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;

        layout.Heading(2, heading);
        foreach (var item in all)
            layout.Item(0, null, item);
    }

    private void Table(StringBuilder text, int table)
    {
        text.Append('\n').Append(SafeText.Line(view.Tables[table])).Append('\n');
        var width = Math.Min(WidestLabel, view.Rows.Max(row => SafeText.Width(SafeText.Line(row)))) + 2;
        for (var first = 0; first < view.Columns.Count; first += MostColumns)
        {
            var last = Math.Min(view.Columns.Count, first + MostColumns);
            text.Append(' ', width);
            for (var column = first; column < last; column++)
                text.Append(view.Columns[column].PadLeft(ColumnWidth));
            text.Append('\n');
            for (var row = 0; row < view.Rows.Count; row++)
            {
                var label = Fitted(view.Rows[row]);
                text.Append("  ").Append(label).Append(' ', width - 2 - SafeText.Width(label));
                for (var column = first; column < last; column++)
                    text.Append(' ', ColumnWidth - 1).Append(OutcomeSign.Of(view.Matrix[table, row, column].Outcome));
                text.Append('\n');
            }
        }
    }

    private static string Fitted(string label)
    {
        var line = SafeText.Line(label);
        if (SafeText.Width(line) <= WidestLabel)
            return line;

        var fitted = new StringBuilder();
        var width = 1;
        foreach (var rune in line.EnumerateRunes())
        {
            if ((width += SafeText.Width(rune)) > WidestLabel)
                break;
            fitted.Append(rune.ToString());
        }

        return fitted.Append('…').ToString();
    }
}
