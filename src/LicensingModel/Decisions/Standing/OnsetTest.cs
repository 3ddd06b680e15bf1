using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// Whether a trigger was met on a day before the one asked about. What it did then stays done, although something that happened later would not have let it be met: what ended does
/// not come back by itself.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="owner">The agreement of the clause.</param>
/// <param name="source">The clause.</param>
/// <param name="effect">What it does.</param>
internal sealed class OnsetTest(Facts facts, JointReading reading, Case @case, Agreement owner, Provision source, TriggeredEffect effect)
{
    /// <summary>Whether all that can be known of what the clause has done is known from the days on which something happened: it does it once, by what happens.</summary>
    internal bool IsComplete => Lasts && reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && EffectTraits.IsPlain(trigger);

    /// <param name="condition">The test of the trigger on the day asked about.</param>
    internal Truth WasMet(ConditionTest condition)
    {
        // What once happened goes on having happened, and need not be looked for in the past while the clause operates.
        if (!Lasts || !reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) || (NeverUnhappens(trigger) && new StandingTests(facts, reading, @case, owner, source).Stands().IsTrue))
            return Truth.False;

        Truth MetOn(LocalDate day) => condition.On(day).IsMet(trigger);

        // Met without anything having happened, it may be a condition rather than a trigger.
        Truth result = new TermTest(facts, reading, owner, source, @case.Day).Effect is { } first && first < @case.Day ? MetOn(first) & StoodOn(first) & Truth.Unknown : Truth.False;
        foreach (var day in facts.Order.Days.Where(on => on <= @case.Day))
        {
            var isMet = (day < @case.Day ? MetOn(day) : Truth.False) | MetWithin(day, condition, trigger);
            if (!isMet.IsFalse)
                result |= isMet & StoodOn(day) & (day > IsoDay.First && MetOn(day.PlusDays(-1)).IsFalse ? Truth.True : Truth.Unknown);
        }

        return result;
    }

    /// <summary>Whether it was met at a moment of the day, when not yet all had happened that happened on it: an excuse that came too late excuses nothing.</summary>
    private Truth MetWithin(LocalDate day, ConditionTest condition, Condition trigger)
    {
        var some = facts.Order.On(day).Where(recorded => IsOf(trigger, recorded, condition.On(day))).Select(static recorded => recorded.Id).ToList();
        if (some.Count < 2)
            return Truth.False;

        var result = facts.Order.WasEver(some, notYet => condition.On(day, notYet).IsMet(trigger));
        if (result.IsUnknown)
        {
            foreach (var (one, other) in facts.Order.Unordered(some))
                condition.MissOrder(one, other);
        }

        return result;
    }

    /// <summary>Whether an event may be what a condition speaks of.</summary>
    private static bool IsOf(Condition condition, RecordedEvent recorded, ConditionTest test) => condition switch
    {
        AllConditions all => all.Conditions.Any(part => IsOf(part, recorded, test)),
        AnyCondition any => any.Conditions.Any(part => IsOf(part, recorded, test)),
        NotCondition not => IsOf(not.Condition, recorded, test),
        ConditionForActs some => IsOf(some.Condition, recorded, test),
        AfterEvent after => after.Event == recorded.Id,
        Happening happening => test.MayBe(recorded, happening),
        ComplianceCondition => recorded.Kind is not null,
        _ => false,
    };

    private Truth StoodOn(LocalDate day)
    {
        var standing = new StandingTests(facts, reading, @case with { Day = day }, owner, source);
        return standing.Binding().Result & standing.Stands();
    }

    /// <summary>Whether what follows is done once, and not only while the trigger is met.</summary>
    private bool Lasts => effect.Consequence == Consequence.End || effect.Consequence == Consequence.Convert || effect.Consequence == Consequence.Spring || effect.Consequence == Consequence.Freeze;

    /// <summary>Whether a condition, once met, is met on every later day.</summary>
    internal static bool NeverUnhappens(Condition condition) => condition switch
    {
        AfterEvent or Happening or DeterminedCondition => true,
        AllConditions all => all.Conditions.All(NeverUnhappens),
        AnyCondition any => any.Conditions.All(NeverUnhappens),
        _ => false,
    };
}

/// <summary>What ends or suspends a clause itself, so that it does nothing by what happens then: a termination that is recorded, and clauses upon the clause.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="owner">The agreement of the clause.</param>
/// <param name="source">The clause.</param>
internal sealed class ClauseEnds(Facts facts, JointReading reading, Case @case, Agreement owner, Provision source)
{
    private IEnumerable<RecordedEvent> Terminations => source.Body is TriggeredEffect effect && source.Survival.IsSilent ? facts.Document.Events.Where(recorded => recorded.Kind == EventKind.Termination && (IsOfIt(recorded) || IsOfAgreement(effect, recorded))) : [];

    private IEnumerable<(Agreement Agreement, Provision Provision, TriggeredEffect Effect)> Clauses
        => source.Body is not TriggeredEffect ? [] : facts.Effects.Where(entry => entry.Effect.Targets.Contains(source.Id) && entry.Provision.Id != source.Id && !EffectTraits.IsHarmless(entry.Effect) && !new StandingTests(facts, reading, @case, entry.Agreement, entry.Provision).Binding().Result.IsFalse);

    /// <summary>Whether there is anything that may end or suspend it.</summary>
    internal bool MayHave => Terminations.Any() || Clauses.Any();

    /// <summary>Whether nothing has ended or suspended it before the day.</summary>
    internal Truth Operates => Terminations.Aggregate(Truth.True, (result, recorded) => result & !IsEndedBy(recorded)) & Clauses.Aggregate(Truth.True, (result, entry) => result & Follow(entry.Agreement, entry.Provision, entry.Effect));

    /// <summary>The same of one clause upon it; nobody can say where that in turn hangs on what this one does.</summary>
    private Truth Follow(Agreement by, Provision clause, TriggeredEffect effect)
    {
        if (!reading.Followed.Add((source.Id, clause.Id)))
            return Truth.Unknown;
        try
        {
            return GoesOn(by, clause, effect);
        }
        finally
        {
            reading.Followed.Remove((source.Id, clause.Id));
        }
    }

    /// <summary>Whether a termination names the clause, and not the agreement that was terminated by it.</summary>
    private bool IsOfIt(RecordedEvent recorded) => recorded.Agreements.Count == 0 && recorded.Provisions.Contains(source.Id);

    /// <summary>Whether a termination is of its agreement, and the clause acts upon others than that, by what is no end. What it does to its own agreement is told by the end of this.</summary>
    private bool IsOfAgreement(TriggeredEffect effect, RecordedEvent recorded)
        => recorded.Agreements.Contains(owner.Id) && EffectTraits.IsOfWhole(owner, recorded) && effect.Targets.Count > 0 && !owner.Provisions.Any(part => effect.Targets.Contains(part.Id) || effect.Replacements.Contains(part.Id))
            && !(reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && ClauseWording.Parts(trigger).Any(part => part is AfterEvent after && after.Event == recorded.Id || part is Happening wanted && (wanted.What == EventKind.Termination || wanted.What == EventKind.Expiry)));

    /// <summary>Whether a termination came before the day, and not before the clause; one that names the clause alone may tell what was terminated, or by what.</summary>
    private Truth IsEndedBy(RecordedEvent recorded)
    {
        if (facts.Find(recorded.Id) is not { HasHappened: true } occurrence)
            return Truth.False;
        var date = ResolvedDate.Of(recorded.Id, occurrence);
        facts.NoteEnd(date);
        if (new TermTest(facts, reading, owner, source, @case.Day).Effect is { } first && date.IsOnOrBefore(first).IsTrue && first > IsoDay.First)
            return Truth.False;
        var isWhole = !IsOfIt(recorded) && owner.Provisions.All(part => part.Body is not Grant given || new Takers(facts, given, @case.Day).IsAmong(recorded.By.Concat(recorded.Against).ToValueSet(), Questions.Dimension<PartyId>.Open).IsTrue);
        return date.IsBefore(@case.Day) & (isWhole ? Truth.True : Truth.Unknown);
    }

    /// <summary>Whether it goes on in spite of a clause upon it. What was triggered on the day itself may have come first or last; clauses upon such a clause are not followed further.</summary>
    private Truth GoesOn(Agreement by, Provision clause, TriggeredEffect effect)
    {
        Truth Met(LocalDate day)
        {
            var then = new EffectTest(facts, reading, @case with { Day = day }, owner, source);
            return then.Trigger(by, clause, effect, then.ConditionOf(by, clause));
        }

        if (facts.Effects.Any(entry => entry.Effect.Targets.Contains(clause.Id) && entry.Provision.Id != clause.Id))
            return Truth.Unknown;
        foreach (var on in facts.Order.Days.Where(on => on <= @case.Day && on < IsoDay.Last))
            facts.NoteBoundary(on.PlusDays(1));
        var isMet = Met(@case.Day);
        var isPlain = EffectTraits.IsAutomatic(effect) && !Clauses.Skip(1).Any() && !facts.Effects.Any(entry => entry.Effect.Consequence == Consequence.Reinstate && entry.Effect.Targets.Contains(source.Id));
        if (effect.Consequence == Consequence.Spring)
            return isMet.IsTrue && !isPlain ? Truth.Unknown : isMet;
        return isMet.IsFalse ? Truth.True
            : isPlain && (effect.Consequence == Consequence.End || effect.Consequence == Consequence.Suspend) && @case.Day > IsoDay.First && Met(@case.Day.PlusDays(-1)).IsTrue ? Truth.False
            : Truth.Unknown;
    }
}
