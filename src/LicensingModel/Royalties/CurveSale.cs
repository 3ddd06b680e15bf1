using System.Text;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties;

/// <summary>The one sale of a curve: a row of which one cell is varied.</summary>
internal sealed class CurveSale
{
    private readonly List<string> _names;
    private readonly List<string> _cells;
    private readonly int _varied;

    private CurveSale(List<string> names, List<string> cells, int varied) => (_names, _cells, _varied) = (names, cells, varied);

    /// <summary>What the sale is beside what is varied.</summary>
    internal ValueList<string> Words => Enumerable.Range(0, _names.Count).Where(i => i != _varied && _cells[i].Length > 0).Select(i => $"{_names[i]} {_cells[i]}").ToValueList();

    /// <summary>Reads a report of one row.</summary>
    /// <exception cref="ArgumentException">It is not of one row, or has a column that what is varied would contradict.</exception>
    internal static CurveSale Read(string report, CurveVariable of)
    {
        using var reader = new StringReader(report);
        var text = new DelimitedText(reader);
        var names = Row(text).Select(static name => name.Trim('\uFEFF', ' ')).ToList();
        var cells = Row(text);
        if (text.Next() is not null || cells.Count != names.Count)
            throw new ArgumentException("A curve is drawn of a report with the names of the columns and one row.", nameof(report));
        if (names.Contains("sales", StringComparer.Ordinal))
            throw new ArgumentException("The report has a column `sales`, which would stay the same whatever the units and the price; leave it out.", nameof(report));

        Given("units", of == CurveVariable.Units ? string.Empty : "1");
        if (of == CurveVariable.Price)
            Given("price", string.Empty);
        return new CurveSale(names, cells, names.IndexOf(of == CurveVariable.Units ? "units" : "price"));

        void Given(string name, string value)
        {
            if (names.Contains(name, StringComparer.Ordinal))
                return;
            names.Add(name);
            cells.Add(value);
        }
    }

    /// <summary>The report with a number in the place of what is varied.</summary>
    internal string With(decimal number)
    {
        var text = new StringBuilder().AppendJoin(',', _names.Select(Quoted)).Append('\n');
        return text.AppendJoin(',', _cells.Select((cell, i) => i == _varied ? ExactDecimal.Format(number) : Quoted(cell))).Append('\n').ToString();
    }

    private static List<string> Row(DelimitedText text)
    {
        var cells = text.Next();
        return cells is null || text.Fault is not null ? throw new ArgumentException($"The report of a curve cannot be read: {text.Fault ?? "there is no row"}.", nameof(text)) : [.. cells];
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
