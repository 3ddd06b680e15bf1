using LicensingModel.Rendering.Layouts;

namespace LicensingModel.Rendering.Matrices;

/// <summary>Sets a matrix as a page: a legend, a table for each patent, on what the permissions rest, and what is presumed.</summary>
internal sealed class MatrixPage(MatrixView view)
{
    private readonly Markup _markup = new();

    internal string Write()
    {
        PageHead.Open(_markup, view.Title, OutcomeSign.PageStyle);
        _markup.Open("body").Open("header").Element("h1", view.Title);
        if (view.Confines.Length > 0)
            _markup.Element("p", view.Confines, ("class", "kicker"));
        _markup.Close().Open("main");
        Legend();
        for (var table = 0; table < view.Tables.Count; table++)
            Table(table);
        List("What permits", view.Bases);
        List("What is presumed", view.Presumptions);
        _markup.Close().Open("footer").Element("p", "Computed from what was written down of the agreements; not legal advice.").Close();
        return _markup.Close().Close() + "\n";
    }

    private void Legend()
    {
        _markup.Open("table", ("class", "legend")).Open("tbody");
        foreach (var (outcome, words) in view.Legend)
        {
            _markup.Open("tr").Element("td", OutcomeSign.Of(outcome).ToString(), ("class", OutcomeSign.ClassOf(outcome)));
            _markup.Element("td", words).Close();
        }

        _markup.Close().Close();
    }

    private void Table(int table)
    {
        _markup.Open("div", ("class", "matrix"), ("tabindex", "0"), ("role", "region"), ("aria-label", view.Tables[table])).Open("table").Element("caption", view.Tables[table]);
        _markup.Open("thead").Open("tr").Element("th", "product", ("scope", "col"));
        for (var column = 0; column < view.Columns.Count; column++)
            _markup.Element("th", view.Columns[column], ("scope", "col"), ("title", view.Matrix.Question.Countries.Count == 0 ? null : view.Matrix.Question.Countries[column].EnglishName));
        _markup.Close().Close().Open("tbody");
        for (var row = 0; row < view.Rows.Count; row++)
        {
            _markup.Open("tr").Element("th", view.Rows[row], ("scope", "row"));
            for (var column = 0; column < view.Columns.Count; column++)
            {
                var cell = view.Matrix[table, row, column];
                _markup.Element("td", OutcomeSign.Of(cell.Outcome).ToString(), ("class", OutcomeSign.ClassOf(cell.Outcome)), ("title", view.Words(cell)), ("aria-label", view.Words(cell)));
            }

            _markup.Close();
        }

        _markup.Close().Close().Close();
    }

    private void List(string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;

        _markup.Element("h2", heading).Open("ul");
        foreach (var item in all)
            _markup.Open("li").Text(item).Close();
        _markup.Close();
    }
}
