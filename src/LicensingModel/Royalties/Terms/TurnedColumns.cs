using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>The columns of what came back, as if it were sold.</summary>
internal sealed class TurnedColumns(IRateColumns columns) : IRateColumns
{
    /// <inheritdoc/>
    public Reckoned Sum(ReportName column) => columns.Sum(column).Turned;

    /// <inheritdoc/>
    public Reckoned Count(ReportName column) => columns.Count(column).Turned;

    /// <inheritdoc/>
    public Reckoned OfEach(ReportName column) => columns.OfEach(column);

    /// <inheritdoc/>
    public Money? Indexed(Indexation index, Money sum, TermPlace at, out UnknownAmount? unknown) => columns.Indexed(index, sum, at, out unknown);

    /// <inheritdoc/>
    public ExactRatio? Share(PartialTime? partial, TermPlace at, out UnknownAmount? unknown) => columns.Share(partial, at, out unknown);
}
