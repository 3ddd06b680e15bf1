using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>What clauses that turn the exclusivity of a grant into another degree have made of it, and what has undone that.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
internal sealed class TurnedExclusivity(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision)
{
    private readonly EffectTest _effects = new(facts, reading, @case, agreement, provision);

    /// <summary>Whether a clause has, or may have, left it excluding nobody for a time, whatever has become of that since. Known once it was asked.</summary>
    internal bool WasOpened { get; private set; }

    /// <summary>Whether the exclusivity of the provision has been turned into another degree, and into which; a clause of which nobody can say leaves it open.</summary>
    internal (Truth IsTurned, Exclusivity? Into) Of()
    {
        List<(Agreement Owner, Provision Source, TriggeredEffect Effect, Exclusivity Becomes)> turned = [];
        var all = _effects.OnIt().Where(entry => !new StandingTests(facts, reading, @case, entry.Owner, entry.Source).Binding().Result.IsFalse).ToList();
        foreach (var (owner, source, effect) in all.Where(static entry => entry.Effect.Consequence == Consequence.Convert && entry.Effect.Replacements.Count == 0))
        {
            var isMet = _effects.Reached(owner, source, effect, _effects.Trigger(owner, source, effect, _effects.ConditionOf(owner, source)));
            if (isMet.IsTrue)
                isMet = _effects.Uncured(source, effect);
            if (isMet.IsFalse)
                continue;
            WasOpened |= !reading.TryGet(effect.Becomes, $"what {source.Id} makes of it", out var degree) || degree == Exclusivity.NonExclusive;
            var isBack = isMet.IsTrue ? _effects.IsReinstated(owner, source, effect, all) : Truth.Unknown;
            if (isBack.IsTrue)
                continue;
            if (!isBack.IsFalse || !EffectTraits.IsAutomaticButForCure(effect) || !reading.TryGet(effect.Becomes, $"what {source.Id} makes of it", out var becomes) || (becomes != Own && WasWordedSince(owner, source, effect)))
                return (Truth.Unknown, null);
            turned.Add((owner, source, effect, becomes));
        }

        if (turned.Select(static one => one.Becomes).Distinct().Count() < 2)
            return (turned.Count > 0, turned.Count > 0 ? turned[0].Becomes : null);
        return Last(turned) is { } last ? (Truth.True, last) : (Truth.Unknown, null);
    }

    /// <summary>The degree that the text states.</summary>
    private Exclusivity? Own => provision.Body is Grant grant && reading.TryGet(grant.Exclusivity, $"exclusivity of {provision.Id}", out var degree) ? degree : null;

    /// <summary>
    /// Whether an amendment may have worded it once more after a clause had turned it: then what was said last, or what had become of it, may be how exclusive it is. What turns it after that turns what was said last.
    /// </summary>
    private bool WasWordedSince(Agreement owner, Provision source, TriggeredEffect effect)
        => new LaterWords(facts.AmendmentsOf(agreement.Id), facts, provision.Id, @case.Day).Wordings.Any(day => day is not { } worded || !(WasNotTurnedBy(worded, owner, source, effect) || IsTurnedAfter(worded, owner, source, effect)));

    private bool WasNotTurnedBy(LocalDate day, Agreement owner, Provision source, TriggeredEffect effect)
    {
        var then = new EffectTest(facts, reading, @case with { Day = day }, agreement, provision);
        return then.Reached(owner, source, effect, then.Trigger(owner, source, effect, then.ConditionOf(owner, source))).IsFalse;
    }

    /// <summary>Whether something that happened after a day alone turns it: at once, and for everybody.</summary>
    private bool IsTurnedAfter(LocalDate day, Agreement owner, Provision source, TriggeredEffect effect)
        => EffectTraits.IsAutomatic(effect) && effect.Reach.TryGetValue(out var reach) && reach == EffectReach.All && _effects.IsPlain(source, effect)
            && reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && _effects.ConditionOf(owner, source, after: day).IsMet(trigger).IsTrue;

    /// <summary>Into what the last of several clauses has turned it: by something that came after all that met the others. Null where that is not plain.</summary>
    private Exclusivity? Last(List<(Agreement Owner, Provision Source, TriggeredEffect Effect, Exclusivity Becomes)> turned)
    {
        var dated = turned.ConvertAll(one => (Clause: one, On: EffectTraits.IsAutomatic(one.Effect) && _effects.IsPlain(one.Source, one.Effect) ? _effects.TriggeredOn(one.Owner, one.Source, one.Effect) : null));
        if (dated.Exists(static one => one.On is null) || dated.Max(static one => one.On) is not { } latest || dated.Where(one => one.On == latest).ToList() is not [var last] || latest == IsoDay.First)
            return null;
        return dated.TrueForAll(one => one == last || (reading.TryGet(one.Clause.Effect.Trigger, $"trigger of {one.Clause.Source.Id}", out var trigger)
            && _effects.ConditionOf(one.Clause.Owner, one.Clause.Source, after: latest.PlusDays(-1)).IsMet(trigger).IsFalse)) ? last.Clause.Becomes : null;
    }
}
