using LicensingModel.Diagnostics;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Rates;

/// <summary>Reads a table of rates of exchange row by row.</summary>
internal sealed class RateTable(DelimitedText text)
{
    private readonly Dictionary<(Currency From, Currency To, ReportWindow Window), ExchangeRate> _rates = [];
    private readonly HashSet<(Currency From, Currency To, ReportWindow Window)> _differing = [];
    private readonly List<Diagnostic> _diagnostics = [];

    internal IEnumerable<ExchangeRate> Rates => _rates.Where(entry => !_differing.Contains(entry.Key)).Select(static entry => entry.Value);

    internal IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    internal void Read()
    {
        if (ReportHeader.Read(text, ["date", "from", "to", "rate"], _diagnostics) is not { } header)
            return;

        var (date, from, to, rate, source) = (header.Find("date"), header.Find("from"), header.Find("to"), header.Find("rate"), header.Find("source"));
        while (text.Next() is { } cells)
        {
            if (text.Fault is { } fault)
                Report(ReportDiagnostics.NotARecord, 0, fault);
            else if (cells.Count != header.Count)
                Report(ReportDiagnostics.WrongNumberOfCells, 0, ReportDiagnostics.Number(cells.Count), ReportDiagnostics.Number(header.Count));
            else if (!ReportWindow.TryParse(cells[date], out var window))
                Report(ReportDiagnostics.NotAPeriod, date, cells[date]);
            else if (!Currency.TryParse(cells[from], out var one))
                Report(ReportDiagnostics.NotACurrency, from, cells[from]);
            else if (!Currency.TryParse(cells[to], out var other))
                Report(ReportDiagnostics.NotACurrency, to, cells[to]);
            else if (!ReportNumber.TryParse(cells[rate], out var value) || value <= 0)
                Report(ReportDiagnostics.NotANumber, rate, cells[rate], "rate");
            else if (!_rates.TryAdd((one, other, window), new ExchangeRate(one, other, window.First, window.Last, value, source < 0 || cells[source].Length == 0 ? null : cells[source])))
                Twice((one, other, window), value);
        }
    }

    // Which of two that differ is meant nobody can say.
    private void Twice((Currency From, Currency To, ReportWindow Window) key, decimal rate)
    {
        Report(ReportDiagnostics.RateTwice, 0, $"{key.From} to {key.To} for {key.Window}");
        if (_rates[key].Rate != rate)
            _differing.Add(key);
    }

    private void Report(DiagnosticDescriptor descriptor, int cell, params string[] arguments)
        => _diagnostics.Add(ReportDiagnostics.At(descriptor, text.Line, text.Columns.Count > cell ? text.Columns[cell] : 1, arguments));
}
