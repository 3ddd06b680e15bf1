using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// The day by which it has ended in any case, where it is extended by something that is recorded, for a stated time: whether the end that is recorded is the old one or the new. Null where that is not plain.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
internal sealed class LatestExtension(Facts facts, JointReading reading, Case @case, Provision? provision)
{
    /// <summary>The day, by the clause that extends it and the last day of its term.</summary>
    internal LocalDate? Of(Provision source, TriggeredEffect effect, LocalDate? last)
    {
        if (last is not { } end || effect.Consequence != Consequence.Extend || provision?.Survival.IsSilent == false || !effect.Cure.IsSilent || !effect.From.IsSilent || !effect.Exceptions.IsSilent || !facts.IsRecorded(@case.Day)
            || !facts.IsUnderstood(effect) || !reading.TryGet(effect.Period, $"period of {source.Id}", out var period) || !reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger)
            || trigger is not Happening { UnrecognizedMembers.Count: 0, What: var what } || facts.Document.Events.Any(recorded => recorded.Kind == what && !facts.Find(recorded.Id).TryGetDate(out _)))
        {
            return null;
        }

        // As often as something is recorded that may be it.
        foreach (var _ in facts.Document.Events.Where(recorded => recorded.Kind is not { IsKnown: true } kind || kind == what))
        {
            if (end == IsoDay.Last || !period.TryAddTo(end.PlusDays(1), out var beyond) || !period.TryAddTo(end, out var through) || beyond == IsoDay.Last)
                return null;
            end = LocalDate.Max(beyond.PlusDays(-1), through);
        }

        facts.NoteBoundary(end.PlusDays(1));
        return end;
    }
}
