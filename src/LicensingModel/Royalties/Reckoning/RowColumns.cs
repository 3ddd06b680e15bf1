using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The columns of one sale.</summary>
internal sealed class RowColumns(ScheduleParts parts) : IRateColumns
{
    private SaleRow? _row;
    private Currency? _currency;
    private decimal? _rateOfExchange;

    /// <summary>What there is to say of the rate beside; null where there is nothing.</summary>
    internal string? Note { get; private set; }

    /// <summary>Goes on to a sale.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="currency">The currency in which its base is now; null where it is only counted.</param>
    /// <param name="rateOfExchange">At which rate the base was converted; null where it was not.</param>
    internal void Set(SaleRow row, Currency? currency, decimal? rateOfExchange) => (_row, _currency, _rateOfExchange, Note) = (row, currency, rateOfExchange, null);

    /// <inheritdoc/>
    public Reckoned Sum(ReportName column)
    {
        if (_row!.Number(parts.Header.Find(column.ToString())) is not { } sum)
            return NotTold(column);
        var told = parts.CurrencyOf(_row);
        return told is null ? Reckoned.NotKnown("report", "currency", $"In which currency the sums on line {_row.Line} are is not known.")
            : _rateOfExchange is { } rate && _currency is not null && told != _currency ? new Reckoned(0, sum * rate, _currency) : new Reckoned(0, sum, told);
    }

    /// <inheritdoc/>
    public Reckoned Count(ReportName column)
        => (column == ReportName.Units ? _row!.Units : _row!.Number(parts.Header.Find(column.ToString()))) is { } count ? new Reckoned(count, null, null) : NotTold(column);

    /// <inheritdoc/>
    public Reckoned OfEach(ReportName column)
        => _row!.Number(parts.Header.Find(column.ToString())) is { } count ? new Reckoned(Math.Abs(count), null, null) : NotTold(column);

    /// <inheritdoc/>
    public Money? Indexed(Indexation index, Money sum, TermPlace at, out UnknownAmount? unknown)
    {
        var indexed = parts.Sums.Indexed(index, sum, _row!.Window, at, out var words, out unknown);
        Note = indexed is null ? null : words;
        return indexed;
    }

    /// <inheritdoc/>
    public ExactRatio? Share(PartialTime? partial, TermPlace at, out UnknownAmount? unknown)
    {
        unknown = partial is null ? null : new UnknownAmount(at.Provision.Value, at.In("partial").Path, "A single sale is of no time that could be short; the rate says over what time it is counted (`over`).");
        return partial is null ? ExactRatio.One : null;
    }

    private Reckoned NotTold(ReportName column) => Reckoned.NotKnown("report", column.ToString(), $"Line {_row!.Line} does not tell the number in the column `{column}`.");
}
