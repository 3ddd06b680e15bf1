using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What sales are counted together: those of one time, one currency, and one of each thing over which a later step counts.</summary>
internal sealed record PoolKey(ReportWindow Window, Currency? Currency, ProductId? Product, ReportName? Category, CountryCode? Territory, PartyId? Seller, ulong Meant)
{
    /// <summary>The key without what a step does not tell apart.</summary>
    internal PoolKey Over(ValueSet<RoyaltyScope> scopes, ulong kept) => this with
    {
        Product = scopes.Contains(RoyaltyScope.Product) ? Product : null,
        Category = scopes.Contains(RoyaltyScope.Category) ? Category : null,
        Territory = scopes.Contains(RoyaltyScope.Territory) ? Territory : null,
        Seller = scopes.Contains(RoyaltyScope.Seller) ? Seller : null,
        Meant = Meant & kept,
    };

    /// <summary>What it counts over, for people and for the ledger.</summary>
    internal string Scope
        => string.Join(',', new (string Name, object? Value)[] { ("product", Product), ("category", Category), ("territory", Territory), ("seller", Seller), ("currency", null) }.Where(static part => part.Value is not null).Select(static part => $"{part.Name}={part.Value}"));
}
