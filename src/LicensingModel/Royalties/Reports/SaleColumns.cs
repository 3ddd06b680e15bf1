namespace LicensingModel.Royalties.Reports;

/// <summary>Where in a report the columns stand that are known; below zero for one that it does not have.</summary>
internal sealed class SaleColumns(ReportHeader? header)
{
    internal int Period { get; } = header?.Find("period") ?? -1;

    internal int Kind { get; } = header?.Find("kind") ?? -1;

    internal int SoldIn { get; } = header?.Find("soldIn") ?? -1;

    internal int Units { get; } = header?.Find("units") ?? -1;

    internal int Price { get; } = header?.Find("price") ?? -1;

    internal int Product { get; } = header?.Find("product") ?? -1;

    internal int Seller { get; } = header?.Find("seller") ?? -1;

    internal int Territory { get; } = header?.Find("territory") ?? -1;

    internal int Currency { get; } = header?.Find("currency") ?? -1;

    internal int Category { get; } = header?.Find("category") ?? -1;

    internal int Technologies { get; } = header?.Find("technologies") ?? -1;
}
