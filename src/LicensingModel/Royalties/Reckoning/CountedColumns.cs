using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The columns of many sales, added up.</summary>
/// <param name="columns">The columns.</param>
/// <param name="parts">What the lines of the schedule share.</param>
/// <param name="counted">The time over which they are counted, and in which currency sums are.</param>
/// <param name="at">Where the rate stands.</param>
/// <param name="notes">Takes what there is to say beside.</param>
internal sealed class CountedColumns(ValueList<LedgerColumn> columns, ScheduleParts parts, (ReportWindow Window, Currency? Currency) counted, TermPlace at, ISet<string> notes) : IRateColumns
{
    /// <inheritdoc/>
    public Reckoned Sum(ReportName column) => LedgerColumn.Find(columns, column) is { } sum && counted.Currency is { } currency ? new Reckoned(0, sum, currency) : NotTold(column);

    /// <inheritdoc/>
    public Reckoned Count(ReportName column) => LedgerColumn.Find(columns, column) is { } count ? new Reckoned(count, null, null) : NotTold(column);

    /// <inheritdoc/>
    public Reckoned OfEach(ReportName column) => Reckoned.NotKnown(at.Provision.Value, at.Path, $"How many of `{column}` each unit has is told sale by sale, and the rate is taken of many together; `per` `unit` takes it of each.");

    /// <inheritdoc/>
    public Money? Indexed(Indexation index, Money sum, TermPlace at, out UnknownAmount? unknown)
    {
        var indexed = parts.Sums.Indexed(index, sum, counted.Window, at, out var words, out unknown);
        if (indexed is not null)
            notes.Add(words);
        return indexed;
    }

    /// <inheritdoc/>
    public ExactRatio? Share(PartialTime? partial, TermPlace at, out UnknownAmount? unknown)
    {
        var share = parts.Sums.Share(partial, counted.Window, at, out unknown);
        if (share is not null && share != ExactRatio.One)
            notes.Add($"({share} of {counted.Window}, in which it operates)");
        return share;
    }

    private static Reckoned NotTold(ReportName column) => Reckoned.NotKnown("report", column.ToString(), $"The report does not tell in each row what stands in `{column}`.");
}
