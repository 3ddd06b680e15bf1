using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whom else a grant excludes on a day, as far as that is known.</summary>
internal static class Exclusiveness
{
    /// <summary>The degree; null where it is not known.</summary>
    internal static Exclusivity? On(LocalDate day, Facts facts, JointReading reading, Provision provision, Grant grant)
    {
        // What turns it into another degree is not followed further.
        if (facts.Effects.Any(entry => entry.Effect.Consequence == Consequence.Convert && entry.Effect.Targets.Contains(provision.Id)))
            return null;
        if (!reading.TryGet(grant.Exclusivity, $"exclusivity of {provision.Id}", out var degree))
            return null;

        foreach (var change in grant.ExclusivityChanges)
        {
            var from = change.From.Resolve(facts);
            facts.NoteBegin(from);
            var hasCome = from.IsOnOrBefore(day);
            if (!facts.IsUnderstood(change) || hasCome.IsUnknown)
                return null;
            if (hasCome.IsTrue)
                degree = change.Becomes;
        }

        return degree;
    }
}
