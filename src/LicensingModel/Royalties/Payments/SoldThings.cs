using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Payments;

/// <summary>
/// What a report tells of a sale by which a schedule tells sales apart: what came back is of a sale of which it tells the same. In the ledger it stands as the scope of what the base of a line has counted.
/// </summary>
internal sealed class SoldThings
{
    private const int MostKept = 10_000;
    private const string OtherPrice = "other";
    private readonly ScheduleParts _parts;
    private readonly List<(string Name, int Column)> _columns;
    private readonly HashSet<string> _technologies;
    private readonly bool _isPlain;
    private readonly HashSet<ReportName> _priced;
    private readonly Dictionary<(ProductId? Product, ReportName? Category, CountryCode? Country, PartyId? Seller), string> _plain = [];
    private readonly Dictionary<(string Scope, decimal Price), string> _kept = [];
    private readonly Dictionary<string, Dictionary<string, string>> _read = new(StringComparer.Ordinal);

    internal SoldThings(ScheduleParts parts)
    {
        _parts = parts;
        var steps = parts.Schedule.Lines.SelectMany(static line => line.Steps).Concat(parts.Schedule.Steps).ToList();
        var scopes = parts.Schedule.Lines.Select(static line => line.Sales).Concat(steps.Select(static step => step.Sales)).OfType<SaleScope>().ToList();
        var told = steps.OfType<RateStep>().SelectMany(static step => Told(step.Rate, step.Per.Contains(RoyaltyScope.Unit))).ToList();
        _columns = [.. scopes.SelectMany(static scope => scope.Attributes).Select(static attribute => attribute.Column.ToString()).Concat(told).Where(static name => name != "price").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => (name, parts.Header.Find(name)))];
        _technologies = scopes.SelectMany(static scope => scope.Technologies.Concat(scope.AllTechnologies).Concat(scope.NoTechnologies)).Select(static name => name.ToString()).ToHashSet(StringComparer.Ordinal);
        _priced = parts.Schedule.Lines.Where(static line => line.Steps.Any(IsByPrice)).Select(static line => line.Name).ToHashSet();
        _isPlain = _columns.Count == 0 && _technologies.Count == 0;
    }

    /// <summary>What a sale is, as the ledger has it.</summary>
    internal string ScopeOf(LineRun line, SaleRow row)
    {
        var told = (row.Product, Category: _parts.ToldApart.Category ? row.Category : null, Country: _parts.ToldApart.Territory ? row.Country : null, Seller: _parts.ToldApart.Seller ? row.Seller : null);
        if (!_isPlain || !_plain.TryGetValue(told, out var scope))
        {
            scope = string.Join(',', More(row).Prepend(new PoolKey(row.Window, null, null, told.Product, told.Category, told.Country, told.Seller, 0).Scope).Where(static part => part.Length > 0));
            if (_isPlain && _plain.Count < MostKept)
                _plain.Add(told, scope);
        }

        return _priced.Contains(line.Line.Name) && PriceOf(line, row) is { } price ? Priced(scope, Math.Abs(price)) : scope;
    }

    /// <summary>Whether a sale of the ledger may be what came back. What one of them does not tell may be the same.</summary>
    internal bool MayBe(string sold, string back)
    {
        var (one, other) = (Read(sold), Read(back));
        return one.All(part => !other.TryGetValue(part.Key, out var value) || value == part.Value);
    }

    private static bool IsByPrice(RoyaltyStep step) => (step is LimitStep { Per: var limited } && limited.Contains(RoyaltyScope.Unit)) || (step is RateStep { Per: var rated } && rated.Contains(RoyaltyScope.Unit)) || (step is RoundStep { Per: var rounded } && rounded.Contains(RoyaltyScope.Unit));

    /// <summary>The columns by which a rate is another from sale to sale.</summary>
    private static IEnumerable<string> Told(RoyaltyRate rate, bool isOfEach) => rate switch
    {
        ReportedRate reported => [reported.Column.ToString()],
        UnitRate { Times: { } times } => [times.ToString()],
        TieredRate tiers => tiers.Tiers.SelectMany(tier => Told(tier.Rate, isOfEach)).Concat(isOfEach && tiers.By is { } by && by != ReportName.Units && by != ReportName.Base ? [by.ToString()] : []),
        LesserRate lesser => lesser.Rates.SelectMany(one => Told(one, isOfEach)),
        GreaterRate greater => greater.Rates.SelectMany(one => Told(one, isOfEach)),
        SummedRate sum => sum.Rates.SelectMany(one => Told(one, isOfEach)),
        _ => [],
    };

    private IEnumerable<string> More(SaleRow row)
    {
        foreach (var (name, column) in _columns)
        {
            if (column >= 0 && row.Cells[column].Length > 0)
                yield return $"column.{PoolKey.Escaped(name)}={PoolKey.Escaped(row.Cells[column])}";
        }

        if (_technologies.Count > 0 && row.Technologies is { } technologies)
            yield return $"technologies={PoolKey.Escaped(string.Join(';', technologies.Where(_technologies.Contains).Order(StringComparer.Ordinal)))}";
    }

    // The price of a row is what it comes to, divided by its units, as for a limit.
    private static decimal? PriceOf(LineRun line, SaleRow row)
        => line.ReportedIn(row) is not null && line.Base(row) is { } sum && row.Units is { } units && units != 0 ? sum / units : row.Price;

    // Beyond a bound things are not told apart by their prices, and what came back is then of none of them.
    private string Priced(string scope, decimal price)
    {
        const int Decimals = 10;
        var rounded = Math.Round(price, Decimals);
        if (_kept.TryGetValue((scope, rounded), out var known))
            return known;
        var whole = $"{scope}{(scope.Length == 0 ? string.Empty : ",")}price={(_kept.Count < MostKept ? StepWords.Number(rounded) : OtherPrice)}";
        if (_kept.Count < MostKept)
            _kept.Add((scope, rounded), whole);
        return whole;
    }

    private Dictionary<string, string> Read(string scope)
    {
        if (_read.TryGetValue(scope, out var parts))
            return parts;
        parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in scope.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.IndexOf('=', StringComparison.Ordinal) is > 0 and var at)
                parts[part[..at]] = part[(at + 1)..];
        }

        if (_read.Count < MostKept)
            _read.Add(scope, parts);
        return parts;
    }
}
