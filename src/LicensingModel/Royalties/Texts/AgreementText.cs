using LicensingModel.Agreements;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Texts;

/// <summary>An agreement as it reads on some days.</summary>
/// <param name="Days">The days.</param>
/// <param name="Agreement">The text.</param>
/// <param name="Ended">The provisions that an amendment has terminated by then; empty with <see cref="IsEnded"/> for all.</param>
internal sealed record AgreementText(ReportWindow Days, Agreement Agreement, IReadOnlySet<ProvisionId> Ended)
{
    /// <summary>Whether an amendment has terminated the whole agreement by then.</summary>
    internal bool IsEnded { get; init; }
}
