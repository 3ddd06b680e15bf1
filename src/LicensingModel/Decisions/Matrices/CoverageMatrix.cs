using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Matrices;

/// <summary>What somebody may do with which product in which country under which patent on a day.</summary>
public sealed record CoverageMatrix
{
    /// <summary>The question, with the products, countries and patents that it was asked for; one of which there are none is open.</summary>
    public required MatrixQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The cells: patent by patent, in each product by product, in each country by country.</summary>
    public required ValueList<MatrixCell> Cells { get; init => field = Preconditions.NotNull(value); }

    /// <summary>
    /// What was presumed in some cell. What several cells have in common is told once: where an explanation names a country or a product, it names one of them.
    /// </summary>
    public ValueList<UsedPresumption> Presumptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many rows each table has.</summary>
    public int Rows => Math.Max(1, Question.Products.Count);

    /// <summary>How many columns each table has.</summary>
    public int Columns => Math.Max(1, Question.Countries.Count);

    /// <summary>How many tables there are, one for each patent.</summary>
    public int Tables => Math.Max(1, Question.Patents.Count);

    /// <summary>Whether every cell is permitted.</summary>
    public bool IsPermittedThroughout => Cells.All(static cell => cell.IsPermitted);

    /// <summary>One cell.</summary>
    /// <param name="table">The number of the patent, from 0.</param>
    /// <param name="row">The number of the product, from 0.</param>
    /// <param name="column">The number of the country, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table, row or column.</exception>
    public MatrixCell this[int table, int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)table, (uint)Tables, nameof(table));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Columns, nameof(column));
            return Cells[(((table * Rows) + row) * Columns) + column];
        }
    }

    /// <summary>How many cells have an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public int Count(Outcome outcome) => Cells.Count(cell => cell.Outcome == outcome);

    /// <summary>What was asked, and how many cells there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{Question}: {Cells.Count} cells");
}
