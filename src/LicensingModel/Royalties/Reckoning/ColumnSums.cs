using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What rows say in the columns on which later steps look.</summary>
internal sealed class ColumnSums(int columns)
{
    private readonly decimal[] _sums = new decimal[columns];
    private readonly bool[] _isOpen = new bool[columns];
    private bool _isAny;

    /// <summary>The currency of the rows; null where none is told.</summary>
    internal Currency? Currency { get; private set; }

    /// <summary>Whether they are in several currencies.</summary>
    internal bool IsMixed { get; private set; }

    /// <summary>The sum of a column; null where a row does not tell it.</summary>
    internal decimal? this[int column] => _isOpen[column] ? null : _sums[column];

    /// <summary>Whether a row is in another currency than that of the schedule.</summary>
    internal bool IsForeign { get; private set; }

    /// <summary>Counts a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="parts">The columns.</param>
    /// <param name="turned">At which rate, and into which currency, the base of the sale was converted, and sums in its columns with it; null where it was not.</param>
    internal void Add(SaleRow row, ScheduleParts parts, (decimal Rate, Currency To)? turned = null)
    {
        IsForeign |= parts.CurrencyOf(row) != parts.Currency;
        for (var i = 0; i < _sums.Length; i++)
        {
            var number = row.Number(parts.Columns[i].Column);
            _sums[i] += (number ?? 0) * (turned is { } turn && parts.IsSumAt(i) ? turn.Rate : 1);
            _isOpen[i] |= number is null;
        }

        In(turned?.To ?? parts.CurrencyOf(row), false);
    }

    /// <summary>Converts the sums in columns.</summary>
    internal void Turn(decimal rate, Currency to, ScheduleParts parts)
    {
        for (var i = 0; i < _sums.Length; i++)
            _sums[i] *= parts.IsSumAt(i) ? rate : 1;
        Currency = to;
    }

    internal void Take(ColumnSums other)
    {
        IsForeign |= other.IsForeign;
        for (var i = 0; i < _sums.Length; i++)
        {
            _sums[i] += other._sums[i];
            _isOpen[i] |= other._isOpen[i];
        }

        if (other._isAny)
            In(other.Currency, other.IsMixed);
    }

    private void In(Currency? currency, bool isMixed)
    {
        IsMixed |= isMixed || (_isAny && currency != Currency);
        (_isAny, Currency) = (true, currency);
    }
}
