using LicensingModel.Diagnostics;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Royalties.Rates;

/// <summary>
/// A table of figures that others publish and a schedule refers to by name: reference rates for interest, and indices of prices. Each is of a day, or of a time on every day of which it holds (a rate) or of which it is the figure (an index). Nothing is guessed: of a day for which
/// the table has no figure none is known, not even the one of the day before.
/// </summary>
public sealed class ReferenceFigures
{
    private readonly Dictionary<string, List<ReferenceFigure>> _figures = new(StringComparer.Ordinal);

    private ReferenceFigures(IEnumerable<ReferenceFigure> figures, ValueList<Diagnostic> diagnostics)
    {
        Diagnostics = diagnostics;
        foreach (var figure in figures)
        {
            if (!_figures.TryGetValue(figure.Name, out var ofName))
                _figures.Add(figure.Name, ofName = []);
            ofName.Add(figure);
        }
    }

    /// <summary>No figures.</summary>
    public static ReferenceFigures None { get; } = new([], []);

    /// <summary>What is wrong with the table that was read.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>
    /// Reads a table of comma-separated values with the columns <c>date</c> (a day, or a month, quarter, half, year, or two days with a slash between), <c>name</c>, <c>value</c> (a rate for a year such as <c>8.5%</c>, or the number of an index such as <c>298.012</c>), and <c>source</c>. A
    /// row that cannot be read is reported and left out; the second of two figures of one name for the same time is reported, and where they differ neither counts.
    /// </summary>
    /// <param name="reader">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static ReferenceFigures Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var table = new FigureTable(new DelimitedText(reader));
        table.Read();
        return new ReferenceFigures(table.Figures, [.. table.Diagnostics]);
    }

    /// <summary>The rate that holds on a day; null where the table has none, or several that differ.</summary>
    internal ReferenceFigure? Rate(string name, LocalDate day)
    {
        var holding = Of(name).FindAll(figure => figure.IsShare && figure.Days.Contains(new ReportWindow(day, day)));
        return holding.Count > 0 && holding.TrueForAll(other => other.Value == holding[0].Value) ? holding[0] : null;
    }

    /// <summary>The number of an index for just these days; null where the table has none.</summary>
    internal ReferenceFigure? Index(string name, ReportWindow days) => Of(name).Find(figure => !figure.IsShare && figure.Days == days);

    private List<ReferenceFigure> Of(string name) => _figures.GetValueOrDefault(name) ?? [];
}
