using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Payments;

/// <summary>What became of something that came back.</summary>
/// <param name="Row">What the report tells of it.</param>
internal sealed record Return(SaleRow Row)
{
    /// <summary>Why it is not known what is taken off; null where it is.</summary>
    internal UnknownAmount? Unknown { get; init; }

    /// <summary>Why nothing is taken off; null where that is not so.</summary>
    internal string? NotOwed { get; init; }

    /// <summary>The same as if it were of the time in which it was sold; null where nothing was counted.</summary>
    internal SaleRow? Sold { get; init; }

    /// <summary>The time in which it was counted.</summary>
    internal ReportWindow Slice { get; init; }

    /// <summary>With which payment it is settled, where that is another than that of the time; null otherwise.</summary>
    internal ReportWindow? PaidIn { get; init; }
}
