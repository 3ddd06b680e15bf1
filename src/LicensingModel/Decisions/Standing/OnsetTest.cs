using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
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
