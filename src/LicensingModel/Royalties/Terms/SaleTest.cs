using LicensingModel.Agreements;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>Whether a sale is one of those that a scope means.</summary>
internal sealed class SaleTest
{
    private readonly SaleScope _scope;
    private readonly IEventDates _events;
    private readonly bool _isUnderstood;
    private readonly HashSet<ProductId> _products = [];
    private readonly HashSet<string>? _technologies;
    private readonly HashSet<string> _all;
    private readonly HashSet<string>? _none;
    private readonly List<ColumnTest> _attributes = [];
    private readonly Dictionary<(CountryCode Country, ReportWindow Window), Truth> _places = [];

    internal SaleTest(SaleScope scope, LicensingDocument document, IEventDates events, ReportHeader header, Func<SaleRow, SaleCondition, bool> isComparable)
    {
        (_scope, _events) = (scope, events);
        _isUnderstood = scope.UnrecognizedMembers.Count == 0 && scope.Attributes.All(static attribute => attribute.UnrecognizedMembers.Count == 0);
        if (scope.Products.Count > 0)
        {
            _products.UnionWith(scope.Products);

            // What lies within a product is one of it; a ring of products ends where nothing new is found.
            var before = 0;
            while (before < _products.Count)
            {
                before = _products.Count;
                _products.UnionWith(document.Products.Where(product => product.Within is { } within && _products.Contains(within)).Select(static product => product.Id));
            }
        }

        _technologies = scope.Technologies.Count == 0 ? null : Names(scope.Technologies);
        _all = Names(scope.AllTechnologies);
        _none = scope.NoTechnologies.Count == 0 ? null : Names(scope.NoTechnologies);
        foreach (var attribute in scope.Attributes)
            _attributes.Add(new ColumnTest(attribute, header.Find(attribute.Column.ToString()), events, isComparable));
    }

    /// <summary>Whether the sale is meant, and if nobody can say, what the report would have to tell.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="open">What the report would have to tell.</param>
    /// <param name="isWhenever">Whether it does not matter when it was sold.</param>
    internal Truth Includes(SaleRow row, out string open, bool isWhenever = false)
    {
        open = string.Empty;
        var result = _isUnderstood ? Truth.True : Also(Truth.True, Truth.Unknown, "something that is not understood", ref open);
        if (_products.Count > 0)
            result = Also(result, row.Product is { } product ? (Truth)_products.Contains(product) : Truth.Unknown, "product", ref open);
        if (_scope.Categories.Count > 0)
            result = Also(result, row.Category is { } category ? (Truth)_scope.Categories.Contains(category) : Truth.Unknown, "category", ref open);
        if (_technologies is not null || _all.Count > 0 || _none is not null)
            result = Also(result, row.Technologies is { } technologies ? (Truth)((_technologies?.Overlaps(technologies) ?? true) && _all.IsSubsetOf(technologies) && !(_none?.Overlaps(technologies) ?? false)) : Truth.Unknown, "technologies", ref open);
        if (_scope.Territory is { } territory)
        {
            var place = row.Country is { } country ? Within(territory, country, row.Window) : Truth.Unknown;
            result = Also(result, place, place.IsUnknown && row.Country is { } changing && territory.Contains(changing, row.Window.First) != territory.Contains(changing, row.Window.Last) ? "period" : "territory", ref open);
        }

        if (_scope.Sellers.Count > 0)
            result = Also(result, row.Seller is { } seller ? (Truth)_scope.Sellers.Contains(seller) : Truth.Unknown, "seller", ref open);
        if (!isWhenever && _scope.SoldFrom is { } from)
            result = Also(result, Throughout(from.Resolve(_events).IsOnOrBefore(row.Window.First), from.Resolve(_events).IsOnOrBefore(row.Window.Last)), "period", ref open);
        if (!isWhenever && _scope.SoldUntil is { } until)
            result = Also(result, Throughout(until.Resolve(_events).IsOnOrAfter(row.Window.Last), until.Resolve(_events).IsOnOrAfter(row.Window.First)), "period", ref open);
        foreach (var attribute in _attributes)
            result = Also(result, attribute.Holds(row), attribute.Name, ref open);
        return result;
    }

    /// <summary>Why nobody can say whether a sale is meant.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="open">What the report would have to tell.</param>
    /// <param name="otherwise">What is said where that is not the time.</param>
    internal static UnknownAmount Open(SaleRow row, string open, string otherwise)
        => new("report", open, open == "period" ? $"Line {row.Line} is of {row.Window}, and what the schedule says is not the same for all of that time, as far as is known; report the days before and after a change in two rows." : otherwise);

    private static HashSet<string> Names(ValueSet<ReportName> names) => names.Select(static name => name.ToString()).ToHashSet(StringComparer.Ordinal);

    private static Truth Also(Truth before, Truth next, string column, ref string open)
    {
        if (next.IsUnknown && open.Length == 0)
            open = column;
        return before & next;
    }

    /// <summary>So for all days, for none, or for some.</summary>
    private static Truth Throughout(Truth hard, Truth easy) => hard.IsTrue ? Truth.True : easy.IsFalse ? Truth.False : Truth.Unknown;

    private Truth Within(Territory territory, CountryCode country, ReportWindow window)
    {
        if (_places.TryGetValue((country, window), out var known))
            return known;

        var (first, last) = (territory.Contains(country, window.First), territory.Contains(country, window.Last));
        var result = first == last ? first : Truth.Unknown;
        if (_places.Count < 100_000)
            _places.Add((country, window), result);
        return result;
    }
}
