using LicensingModel.Agreements;

namespace LicensingModel.Rendering.Layouts;

/// <summary>In which order agreements are shown: as they are written, but what is over, or was only rumoured, behind what stands.</summary>
internal static class AgreementOrder
{
    internal static ValueList<Agreement> Of(ValueList<Agreement> agreements) => agreements.OrderBy(Rank).ToValueList();

    /// <summary>Whether an agreement of this status is over.</summary>
    internal static bool IsOver(AgreementStatus status) => status == AgreementStatus.Expired || status == AgreementStatus.Terminated;

    /// <summary>How far behind it is shown: what stands, what is over, what was only rumoured.</summary>
    internal static int Rank(Agreement agreement)
        => agreement.Status.Any(entry => IsOver(entry.Status)) ? 1
            : agreement.Status.Count > 0 && agreement.Status.All(entry => entry.Status == AgreementStatus.Rumoured || entry.Status == AgreementStatus.Denied) ? 2
            : 0;
}
