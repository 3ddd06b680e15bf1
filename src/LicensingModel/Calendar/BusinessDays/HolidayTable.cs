using LicensingModel.Diagnostics;
using LicensingModel.Royalties.Reports;
using NodaTime;

namespace LicensingModel.Calendar.BusinessDays;

/// <summary>Reads a table of holidays row by row.</summary>
internal sealed class HolidayTable(TextReader reader)
{
    private const int MostHolidays = 100_000;
    private const int MostFindings = 1000;

    private static readonly (string Word, IsoDayOfWeek Day)[] _days =
    [
        ("monday", IsoDayOfWeek.Monday), ("tuesday", IsoDayOfWeek.Tuesday), ("wednesday", IsoDayOfWeek.Wednesday), ("thursday", IsoDayOfWeek.Thursday), ("friday", IsoDayOfWeek.Friday), ("saturday", IsoDayOfWeek.Saturday),
        ("sunday", IsoDayOfWeek.Sunday),
    ];

    private readonly DelimitedText _text = new(reader);
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(LocalDate Day, int Line, int Column)> _holidays = [];
    private string? _name;
    private DateSpan? _covers;
    private List<IsoDayOfWeek>? _weekend;

    internal HolidayReading Read()
    {
        while (_text.Next() is { } cells && _diagnostics.Count < MostFindings)
        {
            if (_text.Fault is { } fault)
                Report(HolidayDiagnostics.NotARow, 0, fault);
            else if (_holidays.Count == MostHolidays)
                Report(HolidayDiagnostics.NotARow, 0, $"a table has at most {MostHolidays} holidays");
            else
                Read(cells);
        }

        if (_name is null && _diagnostics.Count == 0)
            Report(HolidayDiagnostics.Missing, 0, "name");
        if (_covers is null && _diagnostics.Count == 0)
            Report(HolidayDiagnostics.Missing, 0, "covers");
        if (_covers is { } covers)
        {
            foreach (var (day, line, column) in _holidays.Where(holiday => !covers.Contains(holiday.Day)).Take(MostFindings))
                _diagnostics.Add(ReportDiagnostics.At(HolidayDiagnostics.NotCovered, line, column, IsoDay.Format(day), covers.ToString()));
        }

        if (_diagnostics.Count > 0)
            return new HolidayReading(null, [.. _diagnostics]);
        var calendar = new HolidayCalendar { Name = _name!, Covers = _covers!, Holidays = _holidays.Select(static holiday => holiday.Day).ToValueList() };
        return new HolidayReading(_weekend is null ? calendar : calendar with { Weekend = _weekend.Distinct().Order().ToValueList() }, []);
    }

    /// <summary>The day of the week of a name; null where there is none.</summary>
    internal static IsoDayOfWeek? DayOfWeek(string word) => Array.Find(_days, entry => entry.Word == word) is { Word: not null } found ? found.Day : null;

    private void Read(IReadOnlyList<string> cells)
    {
        var value = cells.Count > 1 ? cells[1] : string.Empty;
        switch (cells[0])
        {
            case "name" when _name is not null || string.IsNullOrWhiteSpace(value) || cells.Count > 2:
                Report(HolidayDiagnostics.NotAValue, 1, value, "the one name of the table");
                break;
            case "name":
                _name = value;
                break;
            case "covers" when _covers is not null || cells.Count > 2 || !DateSpan.TryParse(value, out _):
                Report(HolidayDiagnostics.NotAValue, 1, value, "the one span of days that the table covers, such as `2026-01-01/2027-12-31`");
                break;
            case "covers":
                _covers = DateSpan.Parse(value, null);
                break;
            case "weekend":
                ReadWeekend(cells);
                break;
            case "holiday" when !IsoDay.TryParse(value, out _) || cells.Count > 3:
                Report(HolidayDiagnostics.NotAValue, 1, value, "a day such as `2026-12-25`, with a name after it or none");
                break;
            case "holiday":
                _ = IsoDay.TryParse(value, out var day);
                _holidays.Add((day, _text.Line, _text.Columns[1]));
                break;
            default:
                Report(HolidayDiagnostics.NotOneOfTheWords, 0, cells[0]);
                break;
        }
    }

    private void ReadWeekend(IReadOnlyList<string> cells)
    {
        if (_weekend is not null)
            Report(HolidayDiagnostics.NotAValue, 0, "weekend", "there a second time");
        _weekend ??= [];
        for (var i = 1; i < cells.Count; i++)
        {
            if (DayOfWeek(cells[i]) is { } day)
                _weekend.Add(day);
            else
                Report(HolidayDiagnostics.NotAValue, i, cells[i], "a day of the week such as `saturday`");
        }
    }

    private void Report(DiagnosticDescriptor descriptor, int cell, params string[] arguments)
        => _diagnostics.Add(ReportDiagnostics.At(descriptor, Math.Max(_text.Line, 1), _text.Columns.Count > cell ? _text.Columns[cell] : 1, arguments));
}
