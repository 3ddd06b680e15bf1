using LicensingModel.Agreements;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Sources;

namespace LicensingModel.Benchmarks.Validating;

/// <summary>What the dozen rules ask of values, the same for every peer.</summary>
internal static class Facts
{
    /// <summary>Whether the second of two known days is not before the first.</summary>
    internal static bool IsInOrder(Disclosed<AnchoredDate> first, Disclosed<AnchoredDate> second)
        => !first.TryGetValue(out var one) || !second.TryGetValue(out var other) || one is not FixedDate earlier || other is not FixedDate later || earlier.Date <= later.Date;

    internal static bool IsEnd(AgreementStatus status) => status == AgreementStatus.Terminated || status == AgreementStatus.Expired;

    internal static bool IsPublication(SourceKind kind) => kind == SourceKind.PressRelease || kind == SourceKind.NewsReport;

    internal static bool IsToItself(Payment payment) => payment.Payer.TryGetValue(out var payer) && payment.Payee.TryGetValue(out var payee) && payer == payee;
}
