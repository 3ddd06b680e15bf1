using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Cures;

/// <summary>Whether the time to cure what is recorded as having failed is over, without a cure in time. On the one day on which that depends on how the time is counted, nobody can say.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="period">How long there is to cure.</param>
/// <param name="on">The day asked about.</param>
internal sealed class CureTime(Facts facts, ContractPeriod period, LocalDate on)
{
    private readonly Mending _mending = new(facts, on);

    /// <summary>Whether a failure was not cured in time, and the time is over.</summary>
    /// <param name="failure">What failed.</param>
    /// <param name="isLasting">Whether what follows is done once, so that a cure that comes too late does not undo it.</param>
    internal Truth IsOver(RecordedEvent failure, bool isLasting)
    {
        if (!Mending.IsFailure(failure) || !facts.Find(failure.Id).TryGetDate(out var failed) || failed == IsoDay.First || !period.TryAddTo(failed.PlusDays(-1), out var least) || !period.TryAddTo(failed, out var most) || most == IsoDay.Last)
            return Truth.Unknown;

        facts.NoteBoundary(least.PlusDays(1));
        facts.NoteBoundary(most.PlusDays(1));
        if (on <= least)
            return Truth.False;

        Truth isCured = false;
        foreach (var cure in _mending.Cures)
        {
            var mends = _mending.Mends(cure, failure);
            var came = facts.Find(cure.Id) is { HasHappened: true } occurrence ? ResolvedDate.Of(cure.Id, occurrence) : null;
            if (mends.IsFalse || came?.IsOnOrBefore(on).IsFalse == true)
                continue;
            var isInTime = came is null ? Truth.Unknown : came.IsOnOrBefore(least).IsTrue ? Truth.True : came.IsOnOrBefore(most).IsFalse && isLasting ? Truth.False : Truth.Unknown;
            isCured |= mends & isInTime;
        }

        return on <= most ? !isCured & Truth.Unknown : !isCured;
    }
}
