using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Reports;

/// <summary>The names by which schedules tell sales apart. A report is compared with them letter by letter: what it writes otherwise would be taken for something that the schedule does not mean.</summary>
internal sealed class ScheduleNames
{
    private const int MostKept = 10_000;
    private const int MostWritten = 8;
    private readonly Dictionary<int, (string Name, HashSet<string> Exact, Dictionary<string, string> Folded)> _columns = [];
    private readonly Dictionary<(int Column, string Value), string?> _meant = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly int _technologies;

    internal ScheduleNames(IEnumerable<RoyaltySchedule> schedules, ReportHeader header)
    {
        _technologies = header.Find("technologies");
        foreach (var scope in schedules.SelectMany(ScopesOf))
        {
            Add(header, "technologies", scope.Technologies.Concat(scope.AllTechnologies).Concat(scope.NoTechnologies));
            Add(header, "category", scope.Categories);
            foreach (var attribute in scope.Attributes)
                Add(header, attribute.Column.ToString(), attribute.Values);
        }
    }

    /// <summary>The first name of a row that the schedules have, but for its spelling: other letters as to case, spaces or hyphens, or another form of a number. Null where there is none.</summary>
    internal (int Column, string Name, string Value, string Meant)? Misspelt(SaleRow row)
    {
        foreach (var (column, _) in _columns)
        {
            foreach (var value in ValuesOf(row, column))
            {
                if (Meant(column, value) is { } meant)
                    return (column, _columns[column].Name, value, meant);
            }
        }

        return null;
    }

    /// <summary>The technologies of a row that the schedules do not name, though they tell sales apart by technologies; each is given once.</summary>
    internal IEnumerable<string> NotNamed(SaleRow row)
        => row.Technologies is { } technologies && _columns.TryGetValue(_technologies, out var named) ? technologies.Where(name => !named.Exact.Contains(name) && _told.Count < MostKept && _told.Add(name)).Order(StringComparer.Ordinal) : [];

    /// <summary>The technologies that the schedules name.</summary>
    internal string Technologies => Words(_columns.GetValueOrDefault(_technologies).Exact ?? []);

    /// <summary>In what a row that falls under no line differs from the names of the schedules; empty where it is in something else.</summary>
    internal string Difference(SaleRow row)
    {
        foreach (var (column, (name, exact, _)) in _columns)
        {
            if (ValuesOf(row, column).ToList() is { Count: > 0 } values && !values.Exists(exact.Contains))
                return $": it has {Words(values)} in the column `{name}`, and the schedule {Words(exact)}";
        }

        return string.Empty;
    }

    private static string Words(IReadOnlyCollection<string> names)
        => string.Join(", ", names.Order(StringComparer.Ordinal).Take(MostWritten).Select(static name => $"`{name}`")) + (names.Count > MostWritten ? " and others" : string.Empty);

    private static IEnumerable<SaleScope> ScopesOf(RoyaltySchedule schedule)
        => schedule.Lines.Select(static line => line.Sales).Concat(schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps).Select(static step => step.Sales)).OfType<SaleScope>();

    private void Add(ReportHeader header, string column, IEnumerable<ReportName> names)
    {
        if (header.Find(column) is not (>= 0 and var at))
            return;
        foreach (var name in names.Select(static name => name.ToString()))
        {
            if (!_columns.TryGetValue(at, out var known))
                _columns.Add(at, known = (column, new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal)));
            known.Exact.Add(name);
            known.Folded.TryAdd(Folded(name), name);
        }
    }

    private IEnumerable<string> ValuesOf(SaleRow row, int column)
        => column == _technologies && row.Technologies is { } technologies ? technologies : row.Cells[column].Length > 0 ? [row.Cells[column]] : [];

    private string? Meant(int column, string value)
    {
        if (_meant.TryGetValue((column, value), out var meant))
            return meant;
        var (_, exact, folded) = _columns[column];
        meant = exact.Contains(value) ? null : folded.GetValueOrDefault(Folded(value));
        if (_meant.Count < MostKept)
            _meant.Add((column, value), meant);
        return meant;
    }

    // `Wi-Fi` and `wifi`, `2` and `2.0` are the same to whoever reads them; `C` and `C-` may not be.
    private static string Folded(string name)
    {
        if (ReportNumber.TryParse(name, out var number))
            return ReportDiagnostics.Number(number);
        var letters = name.Where((c, i) => !char.IsWhiteSpace(c) && !(c is '-' or '_' && i > 0 && i < name.Length - 1)).Select(char.ToUpperInvariant);
        return string.Concat(letters);
    }
}
