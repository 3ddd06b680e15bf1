using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether something goes on after the end of its term because a clause extends or reinstates it.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
/// <param name="effects">What triggered effects do to it.</param>
internal sealed class ExtensionTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision? provision, EffectTest effects)
{
    /// <summary>Whether it is asked for a clause that does something to others: whether it operates, and not what it does, so that nothing brings it back.</summary>
    internal bool IsOfClause { get; init; }

    /// <summary>The one clause that is asked about, besides those that amendments took out once they had extended it; null for all.</summary>
    internal ProvisionId? Only { get; init; }

    /// <summary>Whether it was extended or reinstated after the end of its term, or may have been.</summary>
    /// <param name="last">The last day of its term; null where that is not one day.</param>
    internal Extension Extended(LocalDate? last)
    {
        var (result, runsTo) = (new Extension(Truth.False, string.Empty, last), last);
        var extensions = effects.OnIt().Where(entry => (Only is null || entry.Source.Id == Only || IsSpent(entry.Source)) && ((entry.Effect.Consequence == Consequence.Extend && !HasItsOwnEnd(entry.Effect)) || (entry.Effect.Consequence == Consequence.Reinstate && !IsOfClause))).ToList();
        foreach (var (owner, source, effect) in extensions.OrderBy(static entry => !IsSpent(entry.Source)))
        {
            var (goesOn, end) = Extends(owner, source, effect, runsTo);

            // Once is certain, by whichever wording; whether the later wording speaks of the end that the earlier one moved, is not said.
            goesOn = runsTo == last ? goesOn : goesOn & Truth.Unknown;
            runsTo = IsSpent(source) && end > runsTo ? end : runsTo;
            if (goesOn.IsUnknown && extensions.Count == 1 && new LatestExtension(facts, reading, @case, provision).Of(source, effect, last) is { } latest && latest < @case.Day)
                return result with { AtLatest = latest, PresumedUnused = [source.Id.Value] };
            if (goesOn.IsFalse && IsPresumedUnused(last ?? @case.Day, owner, source, effect))
                result = result with { PresumedUnused = [.. result.PresumedUnused, source.Id.Value] };
            if (goesOn.IsTrue || (goesOn.IsUnknown && !result.GoesOn.IsTrue))
                result = result with { GoesOn = goesOn, By = source.Id.Value };
            if (end > result.End)
                result = result with { End = end };
        }

        return result;
    }

    /// <summary>Whether what is extended is the agreement, and this has a last day of its own, which is another than the agreement's.</summary>
    private bool HasItsOwnEnd(TriggeredEffect effect)
        => effect.Targets.Count == 0 && provision is { Term.Until: { IsStated: true } until } && !until.IsDoubtful && until != agreement.Term.Until;

    private (Truth GoesOn, LocalDate? End) Extends(Agreement owner, Provision source, TriggeredEffect effect, LocalDate? last)
    {
        var isReinstatement = effect.Consequence == Consequence.Reinstate;
        var since = isReinstatement && effects.IsPlain(source, effect) ? last : null;
        var later = effects.Trigger(owner, source, effect, effects.ConditionOf(owner, source, after: since)) & Truth.Unknown;
        if (isReinstatement || last is not { } end)
            return (later, last);

        var isMet = IsMetAt(end, owner, source, effect);
        var isWhole = effect.Targets.Count == 0 ? provision is null || provision.Term.Until.IsBlank : provision is not null && effect.Targets.Contains(provision.Id);
        if (!isMet.IsTrue || !isWhole || !IsUnless(source, effect) || !effect.Electors.IsSilent || !effect.Cure.IsSilent || !effect.From.IsSilent || !effect.Exceptions.IsSilent
            || !reading.TryGet(effect.Period, $"period of {source.Id}", out var period) || end == IsoDay.Last || !period.TryAddTo(end, out var through) || !period.TryAddTo(end.PlusDays(1), out var beyond))
        {
            return ((isMet | later) & Truth.Unknown, last);
        }

        through = beyond <= through ? beyond.PlusDays(-1) : through;
        if (through < IsoDay.Last)
            facts.NoteBoundary(through.PlusDays(1));
        if (@case.Day <= through)
            return (Truth.True, through);

        // Once is certain; whether it was extended again is not said, unless the trigger is then definitely not met, or the clause was gone by then.
        return (IsSpent(source) || DaysOfNotice(through, source, effect).All(day => ConditionMet(day, owner, source, effect).IsFalse) ? Truth.False : Truth.Unknown, through);
    }

    /// <summary>Whether an amendment took a clause out, or worded it otherwise, once it had extended something.</summary>
    private static bool IsSpent(Provision source) => EarlierTexts.NameOf(source.Id) != source.Id;

    /// <summary>Whether a clause that binds would have kept it going, had something happened of which nothing is recorded.</summary>
    private bool IsPresumedUnused(LocalDate end, Agreement owner, Provision source, TriggeredEffect effect)
    {
        var condition = new EffectTest(facts, reading, @case with { Day = end }, agreement, provision).ConditionOf(owner, source);
        return reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && condition.IsMet(trigger).IsFalse && condition.Presumptions.Count > 0
            && !new StandingTests(facts, reading, @case, owner, source).Binding().Result.IsFalse;
    }

    /// <summary>Whether the trigger is met at an end. A notice must be given in time: where that makes a difference, nobody can say.</summary>
    private Truth IsMetAt(LocalDate end, Agreement owner, Provision source, TriggeredEffect effect)
    {
        var on = new EffectTest(facts, reading, @case with { Day = end }, agreement, provision);
        var isMet = IsForOne(effect) ? on.Reached(owner, source, effect, on.Trigger(owner, source, effect, on.ConditionOf(owner, source))) : on.Trigger(owner, source, effect, on.ConditionOf(owner, source));
        if (effect.Notice.IsSilent)
            return isMet;

        var isAlways = DaysOfNotice(end, source, effect).All(day => ConditionMet(day, owner, source, effect) == isMet);
        return isAlways && effect.Notice.IsStated && (isMet.IsFalse || IsOfNotice(source, effect)) ? isMet : Truth.Unknown;
    }

    /// <summary>Whether it comes upon whoever triggers it alone.</summary>
    private bool IsForOne(TriggeredEffect effect) => provision?.Body is Grant && effect.Reach.TryGetValue(out var reach) && reach == EffectReach.WhoTriggers;

    private Truth ConditionMet(LocalDate day, Agreement owner, Provision source, TriggeredEffect effect)
    {
        if (!IsForOne(effect))
            return effects.ConditionMet(day, owner, source, effect);
        return @case.Holder.TryGetValue(out var holder) && reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger)
            ? new EffectTest(facts, reading, @case with { Day = day }, agreement, provision).ConditionOf(owner, source, holder).IsMet(trigger)
            : Truth.Unknown;
    }

    private IEnumerable<LocalDate> DaysOfNotice(LocalDate end, Provision source, TriggeredEffect effect)
    {
        yield return end;
        if (!reading.TryGet(effect.Notice, $"notice of {source.Id}", out var notice) || !notice.TrySubtractFrom(end, out var latest) || latest <= IsoDay.First)
            yield break;

        // Whether the day itself is in time is left open.
        yield return latest.PlusDays(-1);
        yield return latest.PlusDays(1);
    }

    /// <summary>Whether it follows unless something happens. What follows because something happened may already stand in the end that is recorded.</summary>
    private bool IsUnless(Provision source, TriggeredEffect effect) => reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && trigger is NotCondition;

    private bool IsOfNotice(Provision source, TriggeredEffect effect)
        => reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && (trigger is NotCondition not ? not.Condition : trigger) is Happening { What: var what } && what == EventKind.Notice;
}
