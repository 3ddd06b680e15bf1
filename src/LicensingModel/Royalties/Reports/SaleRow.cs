using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Reports;

/// <summary>One row of a sales report. What a cell does not tell is null.</summary>
internal sealed record SaleRow
{
    internal required int Line { get; init; }

    internal required ReportWindow Window { get; init; }

    /// <summary>When what came back was sold; null where that is not told.</summary>
    internal ReportWindow? SoldIn { get; init; }

    internal required IReadOnlyList<string> Cells { get; init; }

    internal ProductId? Product { get; init; }

    internal CountryCode? Country { get; init; }

    internal PartyId? Seller { get; init; }

    internal ReportName? Category { get; init; }

    /// <summary>The technologies of the product; null where the report does not tell them.</summary>
    internal IReadOnlySet<string>? Technologies { get; init; }

    internal Currency? Currency { get; init; }

    /// <summary>−1 for what came back, 1 otherwise.</summary>
    internal int Sign { get; init; } = 1;

    internal decimal? Units { get; init; }

    internal decimal? Price { get; init; }

    /// <summary>The numbers of the columns that must have some, by column; null for other columns, and where a cell is empty.</summary>
    internal required IReadOnlyList<decimal?> Numbers { get; init; }

    /// <summary>A number of another column; null where the cell is empty or the report has no such column.</summary>
    internal decimal? Number(int column) => column >= 0 && (Numbers[column] ?? (ReportNumber.TryParse(Cells[column], out var parsed) ? parsed : null)) is { } value ? (Sign < 0 ? -Math.Abs(value) : value) : null;
}
