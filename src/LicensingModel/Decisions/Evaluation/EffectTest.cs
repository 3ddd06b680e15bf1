using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>What triggered effects, and terminations that are recorded, do to a provision on the day.</summary>
internal sealed class EffectTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision)
{
    /// <summary>Whether something may keep the provision going after its end: an extension or reinstatement that is not shown not to have happened.</summary>
    internal bool MayGoOn(out string by)
    {
        foreach (var (owner, source, effect) in OnIt())
        {
            if ((effect.Consequence == Consequence.Extend || effect.Consequence == Consequence.Reinstate) && !Trigger(owner, source, effect, ConditionOf(owner, source)).IsFalse)
            {
                by = source.Id.Value;
                return true;
            }
        }

        by = string.Empty;
        return false;
    }

    internal void Add(TestBuilder test)
    {
        foreach (var recorded in facts.Document.Events.Where(recorded => (recorded.Kind == EventKind.Termination || (recorded.Kind == EventKind.Expiry && recorded.On.IsStated)) && Concerns(recorded)))
            AddTermination(test, recorded);
        foreach (var recorded in facts.Document.Events.Where(recorded => MayEnd(recorded) && Concerns(recorded)))
            AddPossibleEnd(test, recorded);

        // A clause that does not bind does nothing; of several by which something springs up, one is enough.
        var effects = OnIt().Where(entry => !new StandingTests(facts, reading, @case, entry.Owner, entry.Source).Binding().Result.IsFalse).ToList();
        var springs = effects.Where(entry => entry.Effect.Consequence == Consequence.Spring || entry.Effect.Replacements.Contains(provision.Id)).ToList();
        if (springs.Count > 1)
            AddSprings(test, springs);
        foreach (var (owner, source, effect) in effects.Where(entry => springs.Count < 2 || !springs.Contains(entry)))
            AddEffect(test, owner, source, effect, effects);
    }

    private void AddSprings(TestBuilder test, List<(Agreement Owner, Provision Source, TriggeredEffect Effect)> springs)
    {
        TestBuilder? best = null;
        foreach (var (owner, source, effect) in springs)
        {
            var one = new TestBuilder(TestKind.InEffect, provision.Id.Value);
            AddEffect(one, owner, source, effect, springs);
            if (best is null || (best.Result | one.Result) != best.Result)
                best = one;
        }

        test.Include(best!.Build());
    }

    /// <summary>Whether what is recorded may have ended something, although nothing says that it did.</summary>
    private bool MayEnd(RecordedEvent recorded)
        => recorded.Kind?.IsKnown == false || recorded.Kind == EventKind.Abandonment || recorded.Kind == EventKind.Insolvency
            || (recorded.Kind == EventKind.Election && OnIt().Any(entry => entry.Effect.Consequence == Consequence.Terminable));

    private void AddPossibleEnd(TestBuilder test, RecordedEvent recorded)
    {
        if (!new ConditionTest(facts, @case).IsMet(Condition.After(recorded.Id)).IsFalse)
            test.Unknown($"Whether {recorded.Id} ended it is not known.", new MissingFact(recorded.Id.Value, "kind", MissingReason.NotDecidable, $"What {recorded.Id} did to {provision.Id}."));
    }

    /// <summary>The effects that touch the provision: by naming it, by standing in its agreement without naming any, or by turning something into it.</summary>
    private IEnumerable<(Agreement Owner, Provision Source, TriggeredEffect Effect)> OnIt()
        => facts.Effects.Where(entry => entry.Effect.Targets.Contains(provision.Id)
            || entry.Effect.Replacements.Contains(provision.Id)
            || (entry.Effect.Targets.Count == 0 && ReferenceEquals(entry.Agreement, agreement) && entry.Provision != provision));

    private bool Concerns(RecordedEvent recorded)
        => recorded.Provisions.Contains(provision.Id)
            || (recorded.Agreements.Contains(agreement.Id) && recorded.Provisions.All(id => agreement.Provisions.Any(named => named.Id == id && named.Body is TriggeredEffect or Provisions.General.GeneralTerm)));

    private void AddTermination(TestBuilder test, RecordedEvent recorded)
    {
        var condition = new ConditionTest(facts, @case);
        var hasHappened = condition.IsMet(Condition.After(recorded.Id));
        if (hasHappened.IsTrue)
            test.Fail($"It was terminated: {recorded.Id}.");
        else if (hasHappened.IsUnknown)
            test.Unknown($"Whether it was terminated is not known: {recorded.Id}.", condition.Missing);
    }

    /// <summary>Whether an effect follows: its clause binds and operates, and its trigger is met.</summary>
    private Truth Trigger(Agreement owner, Provision source, TriggeredEffect effect, ConditionTest condition)
    {
        var standing = new StandingTests(facts, reading, @case, owner, source);
        var stands = standing.Binding().Result & (standing.Stands() | (StoodEarlier(owner, source) & Truth.Unknown));
        if (stands.IsFalse)
            return stands;
        var isMet = reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) ? condition.IsMet(trigger) : Truth.Unknown;
        return stands & isMet;
    }

    /// <summary>Whether the clause operated on the day of something that is recorded, although it does no more.</summary>
    private Truth StoodEarlier(Agreement owner, Provision source)
        => facts.Document.Events.Select(recorded => recorded.On.StatedValue).OfType<FixedDate>().Where(on => on.Date < @case.Day)
            .Aggregate(Truth.False, (result, on) => result | new StandingTests(facts, reading, @case with { Day = on.Date }, owner, source).Stands());

    private ConditionTest ConditionOf(Agreement owner, Provision source, PartyId? onlyBy = null)
        => new(facts, @case, onlyBy, new TermTest(facts, reading, owner, source, @case.Day).Effect);

    private void AddEffect(TestBuilder test, Agreement owner, Provision source, TriggeredEffect effect, List<(Agreement Owner, Provision Source, TriggeredEffect Effect)> all)
    {
        var condition = ConditionOf(owner, source);
        var isMet = Reached(owner, source, effect, Trigger(owner, source, effect, condition));
        var isTarget = !effect.Replacements.Contains(provision.Id);
        if (effect.Consequence == Consequence.Spring || !isTarget)
            AddSpring(test, source, effect, isMet, condition);
        else if (IsHarmless(effect) || isMet.IsFalse)
            Presume(test, condition);
        else if (isMet.IsTrue && IsAutomatic(effect) && !all.Any(other => other.Effect.Consequence == Consequence.Reinstate) && (effect.Consequence == Consequence.End || effect.Consequence == Consequence.Suspend || (effect.Consequence == Consequence.Convert && effect.Replacements.Count > 0)))
            test.Fail($"{source.Id} has {(effect.Consequence == Consequence.Suspend ? "suspended" : effect.Consequence == Consequence.End ? "ended" : "converted")} it.");
        else
            test.Unknown($"{source.Id} may {effect.Consequence} it.", Missing(source, effect, condition));
    }

    /// <summary>
    /// Where the targets give something to several, what one of them triggers may come upon that one alone. What springs up does so for everybody.
    /// </summary>
    private Truth Reached(Agreement owner, Provision source, TriggeredEffect effect, Truth isMet)
    {
        if (isMet.IsFalse || effect.Consequence == Consequence.Spring || effect.Replacements.Contains(provision.Id) || (effect.Reach.TryGetValue(out var reach) && reach == EffectReach.All)
            || provision.Body is not Grant grant || (grant.Grantees.Parties is [var only] && !facts.IsOpenClass(only) && reach != EffectReach.WhoTriggers && grant.Grantees.Affiliates.IsBlank))
        {
            return isMet;
        }

        var byActor = @case.Actor.TryGetValue(out var actor) ? Trigger(owner, source, effect, ConditionOf(owner, source, actor)) : isMet & Truth.Unknown;
        return reach == EffectReach.WhoTriggers || byActor.IsTrue ? byActor : isMet & Truth.Unknown;
    }

    /// <summary>What takes effect only by an effect: until the trigger is met it gives nothing.</summary>
    private static void AddSpring(TestBuilder test, Provision source, TriggeredEffect effect, Truth isMet, ConditionTest condition)
    {
        Presume(test, condition);
        if (isMet.IsFalse)
            test.Fail($"It takes effect only when {source.Id} is triggered, which it is not.");
        else if (isMet.IsTrue && IsAutomatic(effect))
            test.Pass($"{source.Id} was triggered.");
        else
            test.Unknown($"Whether {source.Id}, by which it takes effect, was triggered is not known.", Missing(source, effect, condition));
    }

    /// <summary>What leaves a right as it is until more is recorded: a right to terminate, to extend, to negotiate; a change of exclusivity alone.</summary>
    private static bool IsHarmless(TriggeredEffect effect)
        => effect.Consequence == Consequence.Terminable || effect.Consequence == Consequence.Extend || effect.Consequence == Consequence.Reinstate || effect.Consequence == Consequence.Negotiate
            || (effect.Consequence == Consequence.Convert && effect.Becomes.IsStated && effect.Replacements.Count == 0);

    /// <summary>Whether it follows by itself and at once, so that its trigger is all there is to know.</summary>
    private static bool IsAutomatic(TriggeredEffect effect)
        => IsSilent(effect.Electors) && IsSilent(effect.Notice) && IsSilent(effect.Cure) && IsSilent(effect.From) && IsSilent(effect.Period) && IsSilent(effect.Exceptions);

    private static bool IsSilent(Disclosed term) => term.IsBlank || term.State == DisclosureState.Unstated;

    private static IEnumerable<MissingFact> Missing(Provision source, TriggeredEffect effect, ConditionTest condition)
        => condition.Missing.Count > 0 ? condition.Missing
            : [new MissingFact(source.Id.Value, "body/trigger", effect.Trigger.IsStated ? MissingReason.NotDecidable : Words.Why(effect.Trigger), $"Whether {source.Id} is triggered, and from when it takes effect.")];

    private static void Presume(TestBuilder test, ConditionTest condition)
    {
        foreach (var presumption in condition.Presumptions)
            test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
    }
}
