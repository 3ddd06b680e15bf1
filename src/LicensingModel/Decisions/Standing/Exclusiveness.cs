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
    /// <param name="day">The day.</param>
    /// <param name="facts">What the document says.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="grant">Its grant.</param>
    /// <param name="isTriggered">Whether a clause has been triggered by the day; null where that is not followed, so that a clause that turns it into another degree leaves it unknown.</param>
    internal static Exclusivity? On(LocalDate day, Facts facts, JointReading reading, Provision provision, Grant grant, Func<Agreement, Provision, TriggeredEffect, Truth>? isTriggered = null)
    {
        Exclusivity? converted = null;
        foreach (var (agreement, source, effect) in facts.Effects.Where(entry => entry.Effect.Consequence == Consequence.Convert && entry.Effect.Targets.Contains(provision.Id)))
        {
            var has = isTriggered?.Invoke(agreement, source, effect) ?? Truth.Unknown;
            if (has.IsFalse)
                continue;
            if (has.IsUnknown || converted is not null || !IsAtOnce(effect) || effect.Replacements.Count > 0 || !reading.TryGet(effect.Becomes, $"what {source.Id} turns it into", out converted))
                return null;
        }

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

        return converted ?? degree;
    }

    /// <summary>Whether it follows by itself and at once when it is triggered.</summary>
    private static bool IsAtOnce(TriggeredEffect effect)
        => new Disclosed[] { effect.Electors, effect.Notice, effect.Cure, effect.From, effect.Period, effect.Exceptions }.All(static term => term.UnrecognizedMembers.Count == 0 && (term.IsBlank || term.State == DisclosureState.Unstated));
}
