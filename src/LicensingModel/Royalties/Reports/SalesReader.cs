using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Reports;

/// <summary>Reads a sales report row by row; what is wrong with a row is told with its line and column, and counted.</summary>
internal sealed class SalesReader
{
    private const int MostSought = 2_000_000;
    private const int MostDiagnostics = 1_000;
    private readonly DelimitedText _text;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Dictionary<string, int> _left = new(StringComparer.Ordinal);
    private readonly HashSet<UInt128> _seen = [];
    private readonly Dictionary<string, ProductId> _products;
    private readonly Dictionary<string, PartyId> _sellers;
    private readonly Dictionary<string, CountryCode> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Currency> _currencies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>> _technologies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportName> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportWindow> _windows = new(StringComparer.Ordinal);
    private readonly (string Name, int Column)[] _numbers = [];
    private readonly SaleColumns _at = new(null);
    private IReadOnlyList<string> _cells = [];
    private bool _isLeftOut;

    internal SalesReader(TextReader reader, LicensingDocument document, IEnumerable<string> numbers, List<Diagnostic> diagnostics)
    {
        _text = new DelimitedText(reader);
        _diagnostics = diagnostics;
        _products = document.Products.ToDictionary(static product => product.Id.Value, static product => product.Id, StringComparer.Ordinal);
        _sellers = document.Parties.ToDictionary(static party => party.Id.Value, static party => party.Id, StringComparer.Ordinal);
        Header = ReportHeader.Read(_text, ["period"], diagnostics);
        if (Header is not { } header)
            return;
        _at = new SaleColumns(header);
        _numbers = [.. numbers.Concat(["price", "sales", "overdue"]).Where(static name => name != "units").Distinct(StringComparer.Ordinal).Select(name => (name, header.Find(name))).Where(static entry => entry.Item2 >= 0)];
    }

    /// <summary>The columns; null where the report cannot be read.</summary>
    internal ReportHeader? Header { get; }

    /// <summary>How many rows were read, whether or not they count.</summary>
    internal long Rows { get; private set; }

    /// <summary>How many rows were left out, by the code of the finding.</summary>
    internal IReadOnlyDictionary<string, int> LeftOut => _left;

    /// <summary>The rows that can be read.</summary>
    internal IEnumerable<SaleRow> Read()
    {
        if (Header is null)
            yield break;

        while (_text.Next() is { } cells)
        {
            Rows++;
            (_cells, _isLeftOut) = (cells, false);
            if (_text.Fault is { } fault)
                LeaveOut(ReportDiagnostics.NotARecord, -1, fault);
            else if (cells.Count != Header.Count)
                LeaveOut(ReportDiagnostics.WrongNumberOfCells, -1, ReportDiagnostics.Number(cells.Count), ReportDiagnostics.Number(Header.Count));
            else if (Row(Header) is var row && !_isLeftOut)
                yield return row;
        }
    }

    /// <summary>Notes something about the row that was read last.</summary>
    internal void Note(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => Add(descriptor, -1, arguments);

    /// <summary>Leaves out the row that was read last.</summary>
    internal void LeaveOut(DiagnosticDescriptor descriptor, int cell, params ReadOnlySpan<string> arguments)
    {
        if (!_isLeftOut)
            _left[descriptor.Code] = _left.GetValueOrDefault(descriptor.Code) + 1;
        _isLeftOut = true;
        Add(descriptor, cell, arguments);
    }

    private SaleRow Row(ReportHeader header)
    {
        var isReturn = Cell(_at.Kind) is { } kind && IsReturn(kind, _at.Kind);
        if (!TryWindow(_cells[_at.Period], out var window))
            LeaveOut(ReportDiagnostics.NotAPeriod, _at.Period, _cells[_at.Period]);
        ReportWindow? soldIn = null;
        if (isReturn && Cell(_at.SoldIn) is { } sold)
        {
            if (TryWindow(sold, out var then))
                soldIn = then;
            else
                LeaveOut(ReportDiagnostics.NotAPeriod, _at.SoldIn, sold);
        }

        var units = Number(_at.Units, "units");
        if (units < 0 && !isReturn)
            LeaveOut(ReportDiagnostics.NegativeUnits, _at.Units, ReportDiagnostics.Number(units.Value));
        var numbers = new decimal?[header.Count];
        foreach (var (name, column) in _numbers)
            numbers[column] = Number(column, name);
        var row = new SaleRow
        {
            Line = _text.Line,
            Window = window,
            SoldIn = soldIn,
            Cells = [.. _cells],
            Numbers = numbers,
            Product = Known(_at.Product, _products, ReportDiagnostics.NoSuchProduct),
            Seller = Known(_at.Seller, _sellers, ReportDiagnostics.NoSuchSeller),
            Country = Word(_at.Territory, _countries, ReportDiagnostics.NotACountry),
            Currency = Word(_at.Currency, _currencies, ReportDiagnostics.NotACurrency),
            Category = Word(_at.Category, _categories, ReportDiagnostics.NotACategory),
            Technologies = Cell(_at.Technologies) is { } list ? Technologies(list) : null,
            Units = units is { } count ? (isReturn ? -Math.Abs(count) : count) : null,
            Price = _at.Price < 0 ? null : isReturn && numbers[_at.Price] is { } price ? Math.Abs(price) : numbers[_at.Price],
            Sign = isReturn ? -1 : 1,
        };
        if (!_isLeftOut)
        {
            Sought();
            if (isReturn)
                Note(ReportDiagnostics.Returned, units is null or 0 ? "What the row tells" : $"{ReportDiagnostics.Number(Math.Abs(units.Value))} units");
        }

        return row;
    }

    private string? Cell(int column) => column >= 0 && _cells[column].Length > 0 ? _cells[column] : null;

    private bool IsReturn(string kind, int column)
    {
        if (kind is not ("sale" or "return"))
            LeaveOut(ReportDiagnostics.NotAKind, column, kind);
        return kind == "return";
    }

    private bool TryWindow(string text, out ReportWindow window)
    {
        if (_windows.TryGetValue(text, out window))
            return true;
        if (!ReportWindow.TryParse(text, out window))
            return false;
        if (_windows.Count < 10_000)
            _windows.Add(text, window);
        return true;
    }

    private decimal? Number(int column, string name)
    {
        if (Cell(column) is not { } text)
            return null;
        if (ReportNumber.TryParse(text, out var value))
            return value;
        if (!_isLeftOut)
            LeaveOut(ReportDiagnostics.NotANumber, column, text, name);
        return null;
    }

    private T? Known<T>(int column, Dictionary<string, T> known, DiagnosticDescriptor unknown)
        where T : class
    {
        if (Cell(column) is not { } text)
            return null;
        if (!known.TryGetValue(text, out var id))
            LeaveOut(unknown, column, text);
        return id;
    }

    private T? Word<T>(int column, Dictionary<string, T> read, DiagnosticDescriptor bad)
        where T : Scalar<T>, IScalar<T>
    {
        if (Cell(column) is not { } text)
            return null;
        if (read.TryGetValue(text, out var value))
            return value;
        if (!Scalar<T>.TryParse(text, out value))
            LeaveOut(bad, column, text);
        else if (value is CountryCode { IsAssigned: false } && text != "XK")
            LeaveOut(bad, column, text);
        else if (read.Count < 10_000)
            read.Add(text, value);
        return value;
    }

    private IReadOnlySet<string> Technologies(string list)
    {
        if (_technologies.TryGetValue(list, out var known))
            return known;
        var set = list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        if (_technologies.Count < 10_000)
            _technologies.Add(list, set);
        return set;
    }

    private void Sought()
    {
        if (_seen.Count < MostSought && !_seen.Add(RowHash.Of(_cells)))
            Note(ReportDiagnostics.RepeatedRow);
    }

    private void Add(DiagnosticDescriptor descriptor, int cell, ReadOnlySpan<string> arguments)
    {
        if (_diagnostics.Count < MostDiagnostics)
            _diagnostics.Add(ReportDiagnostics.At(descriptor, _text.Line, cell >= 0 && cell < _text.Columns.Count ? _text.Columns[cell] : 1, arguments));
    }
}
