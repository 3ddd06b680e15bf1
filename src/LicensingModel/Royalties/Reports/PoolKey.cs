using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Reports;

/// <summary>What sales are counted together: those of one time, one currency, and one of each thing over which a later step counts.</summary>
/// <param name="Window">The time.</param>
/// <param name="Currency">The currency of what came out.</param>
/// <param name="Reported">The currency in which the report has it.</param>
/// <param name="Product">The product; null where it does not matter or is not told.</param>
/// <param name="Category">The category.</param>
/// <param name="Territory">The country.</param>
/// <param name="Seller">The seller.</param>
/// <param name="Meant">For which of the later steps the sales are meant, a bit for each.</param>
internal sealed record PoolKey(ReportWindow Window, Currency? Currency, Currency? Reported, ProductId? Product, ReportName? Category, CountryCode? Territory, PartyId? Seller, ulong Meant)
{
    /// <summary>With which payment it is settled, where that is another than that of the time: what came back takes off what was owed for the time in which it was sold. Null otherwise.</summary>
    internal ReportWindow? PaidIn { get; init; }

    /// <summary>The key without what a step does not tell apart.</summary>
    internal PoolKey Over(ValueSet<RoyaltyScope> scopes, ulong kept) => this with
    {
        Product = scopes.Contains(RoyaltyScope.Product) ? Product : null,
        Category = scopes.Contains(RoyaltyScope.Category) ? Category : null,
        Territory = scopes.Contains(RoyaltyScope.Territory) ? Territory : null,
        Seller = scopes.Contains(RoyaltyScope.Seller) ? Seller : null,
        Meant = Meant & kept,
    };

    /// <summary>The first of some scopes of which nobody can say here what it is; null where there is none.</summary>
    internal string? Lacking(ValueSet<RoyaltyScope> scopes)
        => scopes.Contains(RoyaltyScope.Product) && Product is null ? "product"
        : scopes.Contains(RoyaltyScope.Category) && Category is null ? "category"
        : scopes.Contains(RoyaltyScope.Territory) && Territory is null ? "territory"
        : scopes.Contains(RoyaltyScope.Seller) && Seller is null ? "seller"
        : scopes.Any(static scope => !scope.IsKnown) ? scopes.First(static scope => !scope.IsKnown).ToString()
        : null;

    /// <summary>What it counts over, for people and for the ledger.</summary>
    internal string Scope
        => string.Join(',', new (string Name, string? Value)[] { ("product", Product?.Value), ("category", Category is { } category ? Escaped(category.ToString()) : null), ("territory", Territory?.ToString()), ("seller", Seller?.Value) }.Where(static part => part.Value is not null).Select(static part => $"{part.Name}={part.Value}"));

    /// <summary>The key of a scope as the ledger has it; null where it is none.</summary>
    internal static PoolKey? Read(string scope, ReportWindow window, Currency? currency)
    {
        var key = new PoolKey(window, currency, null, null, null, null, null, 0);
        foreach (var part in scope.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at < 0)
                return null;
            var value = part[(at + 1)..];
            var next = part[..at] switch
            {
                "product" when ProductId.TryParse(value, out var product) => key with { Product = product },
                "category" when ReportName.TryParse(value.Replace("%2C", ",", StringComparison.Ordinal).Replace("%3D", "=", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal), out var category) => key with { Category = category },
                "territory" when CountryCode.TryParse(value, out var country) => key with { Territory = country },
                "seller" when PartyId.TryParse(value, out var seller) => key with { Seller = seller },
                _ => null,
            };
            if (next is null)
                return null;
            key = next;
        }

        return key;
    }

    /// <summary>A name without the signs that part a scope.</summary>
    internal static string Escaped(string name) => name.Replace("%", "%25", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal).Replace("=", "%3D", StringComparison.Ordinal);
}
