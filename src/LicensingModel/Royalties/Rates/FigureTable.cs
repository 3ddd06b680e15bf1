using LicensingModel.Diagnostics;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Rates;

/// <summary>Reads a table of reference figures row by row.</summary>
internal sealed class FigureTable(DelimitedText text)
{
    private readonly Dictionary<(string Name, ReportWindow Days), ReferenceFigure> _figures = [];
    private readonly HashSet<(string Name, ReportWindow Days)> _differing = [];
    private readonly List<Diagnostic> _diagnostics = [];

    internal IEnumerable<ReferenceFigure> Figures => _figures.Where(entry => !_differing.Contains(entry.Key)).Select(static entry => entry.Value);

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    internal void Read()
    {
        if (ReportHeader.Read(text, ["date", "name", "value"], _diagnostics) is not { } header)
            return;

        var (date, name, value, source) = (header.Find("date"), header.Find("name"), header.Find("value"), header.Find("source"));
        while (text.Next() is { } cells)
        {
            if (text.Fault is { } fault)
                Report(ReportDiagnostics.NotARecord, 0, fault);
            else if (cells.Count != header.Count)
                Report(ReportDiagnostics.WrongNumberOfCells, 0, ReportDiagnostics.Number(cells.Count), ReportDiagnostics.Number(header.Count));
            else if (!ReportWindow.TryParse(cells[date], out var days))
                Report(ReportDiagnostics.NotAPeriod, date, cells[date]);
            else if (!ReportName.TryParse(cells[name], out _))
                Report(ReportDiagnostics.NotACategory, name, cells[name]);
            else if (Figure(cells[name], days, cells[value], source < 0 || cells[source].Length == 0 ? null : cells[source]) is not { } figure)
                Report(ReportDiagnostics.NotAFigure, value, cells[value]);
            else if (!_figures.TryAdd((figure.Name, days), figure))
                Twice(figure);
        }
    }

    private static ReferenceFigure? Figure(string name, ReportWindow days, string value, string? source)
        => Percentage.TryParse(value, out var share) ? new(name, days, share.Fraction, true, source)
            : ReportNumber.TryParse(value, out var number) && number > 0 ? new(name, days, number, false, source) : null;

    // Which of two that differ is meant nobody can say.
    private void Twice(ReferenceFigure figure)
    {
        Report(ReportDiagnostics.FigureTwice, 0, figure.Name, figure.Days.ToString());
        if (_figures[(figure.Name, figure.Days)] is var before && (before.Value != figure.Value || before.IsShare != figure.IsShare))
            _differing.Add((figure.Name, figure.Days));
    }

    private void Report(DiagnosticDescriptor descriptor, int cell, params string[] arguments)
        => _diagnostics.Add(ReportDiagnostics.At(descriptor, text.Line, text.Columns.Count > cell ? text.Columns[cell] : 1, arguments));
}
