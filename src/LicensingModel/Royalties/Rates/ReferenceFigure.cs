using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Rates;

/// <summary>What a published rate or index was on a day, or over some days.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Days">The days.</param>
/// <param name="Value">What it was; a rate as a fraction.</param>
/// <param name="IsShare">Whether it is a rate, written with a percent sign, or the number of an index.</param>
/// <param name="Source">Where it is from; null where that was not recorded.</param>
internal sealed record ReferenceFigure(string Name, ReportWindow Days, decimal Value, bool IsShare, string? Source)
{
    /// <summary>The figure, its days and its source, for people.</summary>
    internal string Words => $"{Name} {(IsShare ? $"{ReportDiagnostics.Number(Value * 100)}%" : ReportDiagnostics.Number(Value))} ({Days}{(Source is null ? string.Empty : $", {Source}")})";
}
