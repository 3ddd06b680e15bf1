using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Cures;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Decisions.Triggers.EffectTraits;

namespace LicensingModel.Decisions.Standing;

/// <summary>What triggered effects, and terminations that are recorded, do to a provision on the day.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
internal sealed class EffectTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision? provision)
{
    private readonly List<(AgreementId Agreement, Provision? Source, Consequence Consequence)> _done = [];
    private readonly List<(LocalDate? First, LocalDate? Latest, bool IsCertain)> _ends = [];

    private string Name => provision?.Id.Value ?? agreement.Id.Value;

    /// <summary>What was found to have been done to it so far: by clauses, or without one where a termination is recorded.</summary>
    internal IReadOnlyList<(AgreementId Agreement, Provision? Source, Consequence Consequence)> Done => _done;

    /// <summary>The clauses by which somebody may end it.</summary>
    internal IEnumerable<(Agreement Owner, Provision Source, TriggeredEffect Effect)> Terminations
        => OnIt().Where(static entry => entry.Effect.Consequence == Consequence.Terminable || (entry.Effect.Consequence == Consequence.End && !entry.Effect.Electors.IsSilent));

    /// <summary>Whether a clause is triggered on the day, and from when that is so, where it is one recorded day.</summary>
    internal Truth IsTriggered(Agreement owner, Provision source, TriggeredEffect effect, out ConditionTest condition, out LocalDate? since)
    {
        condition = ConditionOf(owner, source);
        var isMet = Reached(owner, source, effect, Trigger(owner, source, effect, condition));
        since = null;
        if (isMet.IsFalse)
            return isMet;
        foreach (var on in facts.Order.Days.Where(on => on <= @case.Day))
        {
            var isMetThen = ConditionMet(on, owner, source, effect);
            if (isMetThen.IsFalse)
                continue;
            since = isMetThen.IsTrue ? on : null;
            break;
        }

        return isMet;
    }

    /// <summary>Whether what has been triggered follows: at once, or once the time to cure is over without a cure.</summary>
    internal Truth Uncured(Provision source, TriggeredEffect effect)
    {
        if (effect.Cure.IsSilent)
            return Truth.True;
        if (!reading.TryGet(effect.Cure, $"cure of {source.Id}", out var period) || effect.Cure.IsDoubtful || !reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger))
            return Truth.Unknown;
        var condition = new ConditionTest(facts, @case);
        var failures = facts.Document.Events.Select(recorded => (Recorded: recorded, Opens: condition.IsOpenedBy(recorded, trigger, period) & condition.Has(recorded.Id))).Where(static entry => !entry.Opens.IsFalse).ToList();
        if (failures.Count == 0 || failures.Exists(entry => entry.Recorded.By != failures[0].Recorded.By))
            return Truth.Unknown;
        var time = new CureTime(facts, period, @case.Day);
        return failures.Aggregate(Truth.False, (result, entry) => result | (entry.Opens & time.IsOver(entry.Recorded, effect.Consequence != Consequence.Suspend)));
    }

    /// <summary>Whether it was extended or reinstated after the end of its term, or may have been.</summary>
    /// <param name="last">The last day of its term; null where that is not one day.</param>
    internal Extension Extended(LocalDate? last) => new ExtensionTest(facts, reading, @case, agreement, provision, this).Extended(last);

    internal Truth ConditionMet(LocalDate day, Agreement owner, Provision source, TriggeredEffect effect)
        => reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) ? new EffectTest(facts, reading, @case with { Day = day }, agreement, provision).ConditionOf(owner, source).IsMet(trigger) : Truth.Unknown;

    /// <summary>Whether the trigger is something that happens, once and for all.</summary>
    internal bool IsPlain(Provision source, TriggeredEffect effect) => reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) && EffectTraits.IsPlain(trigger);

    /// <summary>The earliest and the latest day of the first of the ends that were found so far; null where that is not known.</summary>
    internal (LocalDate? First, LocalDate? Latest) Ends
        => (_ends.Count > 0 && _ends.TrueForAll(static end => end.First is not null) ? _ends.Min(static end => end.First) : null, _ends.Where(static end => end.IsCertain).Select(static end => end.Latest).Min());

    /// <summary>Whether anything was found so far that ended it, or may have.</summary>
    internal bool HasEnds => _ends.Count > 0;

    /// <param name="test">The test.</param>
    /// <param name="part">Which part of it.</param>
    internal void Add(TestBuilder test, EffectPart part = EffectPart.All)
    {
        foreach (var recorded in facts.Document.Events.Where(recorded => (recorded.Kind == EventKind.Termination || (recorded.Kind == EventKind.Expiry && recorded.On.IsStated)) && IsPart(recorded, part) && Concerns(recorded)))
            AddTermination(test, recorded);
        foreach (var recorded in facts.Document.Events.Where(recorded => IsPart(recorded, part) && ((MayEnd(recorded) && Concerns(recorded)) || MayConcern(recorded))))
            AddPossibleEnd(test, recorded);
        AddEffects(test, part);
    }

    private bool IsPart(RecordedEvent recorded, EffectPart part)
        => part == EffectPart.All || part == (provision is not null && recorded.Provisions.Contains(provision.Id) ? EffectPart.EndsOfIt : EffectPart.EndsOfAgreement);

    private static bool IsPart(TriggeredEffect effect, EffectPart part)
        => part == EffectPart.All || part == (effect.Consequence != Consequence.End ? EffectPart.Others : effect.Targets.Count == 0 ? EffectPart.EndsOfAgreement : EffectPart.ClausesThatEndIt);

    /// <summary>What the clauses by which something happens do to it.</summary>
    /// <param name="test">The test.</param>
    /// <param name="part">Which part of it.</param>
    internal void AddEffects(TestBuilder test, EffectPart part = EffectPart.All)
    {
        // A clause that does not bind does nothing; of several by which something springs up, one is enough.
        var effects = OnIt().Where(entry => !new StandingTests(facts, reading, @case, entry.Owner, entry.Source).Binding().Result.IsFalse).ToList();
        var springs = effects.Where(entry => entry.Effect.Consequence == Consequence.Spring || IsReplacement(entry.Effect)).ToList();
        if (springs.Count > 1 && part is EffectPart.All or EffectPart.Others)
            AddSprings(test, springs);
        foreach (var (owner, source, effect) in effects.Where(entry => IsPart(entry.Effect, part) && (springs.Count < 2 || !springs.Contains(entry))))
            AddEffect(test, owner, source, effect, effects);
    }

    private void AddSprings(TestBuilder test, List<(Agreement Owner, Provision Source, TriggeredEffect Effect)> springs)
    {
        TestBuilder? best = null;
        foreach (var (owner, source, effect) in springs)
        {
            var one = new TestBuilder(TestKind.InEffect, Name);
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
        if (new ConditionTest(facts, @case).IsMet(Condition.After(recorded.Id)).IsFalse)
            return;
        NoteEnd(recorded, isCertain: false);
        test.Unknown($"Whether {recorded.Id} ended it is not known.", new MissingFact(recorded.Id.Value, "kind", MissingReason.NotDecidable, $"What {recorded.Id} did to {Name}."));
    }

    /// <summary>The effects that touch the provision: by naming it, by standing in its agreement without naming any, or by turning something into it.</summary>
    internal IEnumerable<(Agreement Owner, Provision Source, TriggeredEffect Effect)> OnIt()
        => facts.Effects.Where(entry => (provision is not null && entry.Effect.Targets.Contains(provision.Id))
            || IsReplacement(entry.Effect)
            || (provision is null && entry.Effect.Consequence == Consequence.Extend && agreement.Provisions.Any(part => entry.Effect.Targets.Contains(part.Id)))
            || (entry.Effect.Targets.Count == 0 && ReferenceEquals(entry.Agreement, agreement) && entry.Provision != provision));

    /// <summary>Whether it takes effect by something that happens, and not by its term alone.</summary>
    internal bool IsSprung => Springs.Any();

    /// <summary>The clauses by which it springs up.</summary>
    internal IEnumerable<(Agreement Owner, Provision Source, TriggeredEffect Effect)> Springs => OnIt().Where(entry => entry.Effect.Consequence == Consequence.Spring || IsReplacement(entry.Effect));

    private bool IsReplacement(TriggeredEffect effect) => provision is not null && effect.Replacements.Contains(provision.Id);

    /// <summary>A termination that names nothing may be of any agreement between those who took part.</summary>
    private bool MayConcern(RecordedEvent recorded)
        => recorded.Kind == EventKind.Termination && recorded.Agreements.Count == 0 && recorded.Provisions.Count == 0 && recorded.By.Concat(recorded.Against).All(party => agreement.AllParties.Contains(party));

    private bool Concerns(RecordedEvent recorded)
        => (provision is not null && recorded.Provisions.Contains(provision.Id))
            || (recorded.Agreements.Contains(agreement.Id) && IsOfWhole(agreement, recorded));

    private void AddTermination(TestBuilder test, RecordedEvent recorded)
    {
        var condition = new ConditionTest(facts, @case);
        var hasHappened = condition.IsMet(Condition.After(recorded.Id));
        var concerns = Concerning(recorded);
        if (concerns.IsFalse || hasHappened.IsFalse)
            return;
        var doubt = new DoubtsOfEnd(facts, reading, agreement, provision, @case.Day).Of(recorded);
        NoteEnd(recorded, concerns.IsTrue && hasHappened.IsTrue && doubt is null);
        if (concerns.IsUnknown)
            test.Unknown($"Whether {recorded.Id} ended it for more than those whom it names is not known.", new MissingFact(recorded.Id.Value, "against", MissingReason.NotDecidable, $"For whom {recorded.Id} ended {Name}."));
        else if (hasHappened.IsTrue && doubt is { } open)
            test.Unknown(open.Reason, open.Missing);
        else if (hasHappened.IsTrue)
        {
            _done.Add((agreement.Id, null, Consequence.End));
            test.Fail($"It was terminated: {recorded.Id}.");
        }
        else
            test.Unknown($"Whether it was terminated is not known: {recorded.Id}.", condition.Missing);
    }

    private void NoteEnd(LocalDate? on, bool isCertain) => _ends.Add((on, on, isCertain));

    private void NoteEnd(RecordedEvent recorded, bool isCertain)
    {
        var date = facts.Find(recorded.Id) is { HasHappened: true } occurrence ? ResolvedDate.Of(recorded.Id, occurrence) : null;
        _ends.Add((date?.TryGetEarliest(out var first) == true ? first : null, date?.TryGetLatest(out var latest) == true ? latest : null, isCertain));
    }

    /// <summary>Whether a termination is one for the one asked about: of what is granted to a class, one that names some of its members is theirs alone.</summary>
    private Truth Concerning(RecordedEvent recorded)
    {
        var named = recorded.By.Concat(recorded.Against).ToValueSet();
        if (provision?.Body is Grant grant)
            return new Takers(facts, grant, @case.Day).IsAmong(named, @case.Holder);
        return provision is null && agreement.Provisions.Any(part => part.Body is Grant given && !new Takers(facts, given, @case.Day).IsAmong(named, Questions.Dimension<PartyId>.Open).IsTrue) ? Truth.Unknown : Truth.True;
    }

    /// <summary>Whether an effect follows: its clause binds and operates, and its trigger is met.</summary>
    internal Truth Trigger(Agreement owner, Provision source, TriggeredEffect effect, ConditionTest condition)
    {
        var standing = new StandingTests(facts, reading, @case, owner, source);
        if (standing.MissingToBind.Count > 0 && (effect.Consequence == Consequence.Spring || IsReplacement(effect)))
            return Truth.Unknown; // What springs up by a clause that is perhaps none stands perhaps by itself.
        var binds = standing.Binding().Result & (new DoubtsOfEnd(facts, reading, agreement, provision, @case.Day).OfClause(owner, source, effect) is null ? Truth.True : Truth.Unknown);
        var (now, earlier, mayOutlive) = (standing.Stands(), StoodEarlier(owner, source), MayOutlive(owner, effect));
        if ((binds & (now | ((earlier | mayOutlive) & Truth.Unknown))).IsFalse)
            return Truth.False;
        var isMet = reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) ? condition.IsMet(trigger) : Truth.Unknown;

        // What a clause did while it operated stays done after its end; what happens then does nothing more by it.
        var onset = new OnsetTest(facts, reading, @case, owner, source, effect);
        var stands = binds & (now | ((mayOutlive | (onset.IsComplete && !isMet.IsUnknown ? Truth.False : earlier)) & Truth.Unknown));
        return (stands & isMet) | onset.WasMet(condition);
    }

    /// <summary>Whether the provision may go on after the term of its agreement, so that the clauses upon it may go on with it.</summary>
    private bool MayOutlive(Agreement owner, TriggeredEffect effect)
        => ReferenceEquals(owner, agreement) && effect.Consequence != Consequence.Extend && effect.Consequence != Consequence.Reinstate
            && (provision?.Survival is { IsSilent: false } || OnIt().Any(static entry => entry.Effect.Consequence == Consequence.Extend))
            && new TermTest(facts, reading, agreement, provision, @case.Day).Ended is not null;

    /// <summary>Whether the clause operated on the day of something that is recorded, although it does no more.</summary>
    private Truth StoodEarlier(Agreement owner, Provision source)
        => facts.Order.Days.Where(on => on < @case.Day)
            .Aggregate(Truth.False, (result, on) => result | new StandingTests(facts, reading, @case with { Day = on }, owner, source).Stands());

    internal ConditionTest ConditionOf(Agreement owner, Provision source, PartyId? onlyBy = null, LocalDate? after = null, bool isForSomebody = false)
        => new(facts, @case, onlyBy, new TermTest(facts, reading, owner, source, @case.Day).Effect, after) { IsForSomebody = isForSomebody, Peers = (provision?.Body as Grant)?.Grantees.Parties ?? [], Wording = new(facts, source), Served = new StandingTests(facts, reading, @case, owner, source).ServedOn };

    private void AddEffect(TestBuilder test, Agreement owner, Provision source, TriggeredEffect effect, List<(Agreement Owner, Provision Source, TriggeredEffect Effect)> all)
    {
        var condition = ConditionOf(owner, source);
        var (asWritten, isTriggered) = (effect, Trigger(owner, source, effect, condition));
        var isMet = Reached(owner, source, effect, isTriggered, condition);
        if (isMet.IsTrue && !effect.Cure.IsSilent && effect.Consequence != Consequence.Freeze && IsAutomaticButForCure(effect) && Uncured(source, effect) is { IsUnknown: false } uncured)
        {
            (isMet, effect) = (uncured, effect with { Cure = Disclosed<ContractPeriod>.NotCaptured });
            _ = isMet.IsTrue ? test.Presume(Presumption.NothingUnrecordedHappened, "events", "There was no cure that is not recorded.") : test;
        }

        if (effect.Consequence == Consequence.End && !isMet.IsFalse)
            NoteEnd(IsAutomatic(asWritten) ? TriggeredOn(owner, source, effect) : null, isMet.IsTrue && IsAutomatic(effect));
        var isTarget = !IsReplacement(effect);
        if (effect.Consequence == Consequence.Spring || !isTarget)
            AddSpring(test, owner, source, effect, isMet, condition);
        else if (IsHarmless(effect) || isMet.IsFalse)
            Presume(test, condition);
        else if (isMet.IsTrue && IsReinstated(owner, source, asWritten, all) is { IsFalse: false } isBack)
            AddReinstatement(test, source, isBack);
        else if (isMet.IsTrue && effect.Consequence == Consequence.End && IsAutomatic(effect) && new DoubtsOfEnd(facts, reading, agreement, provision, @case.Day).Since(TriggeredOn(owner, source, effect), $"{source.Id} has ended it, and it may have been renewed since.") is { } renewed)
            test.Unknown(renewed.Reason, renewed.Missing);
        else if (isMet.IsTrue && IsAutomatic(effect) && (effect.Consequence == Consequence.End || effect.Consequence == Consequence.Suspend || (effect.Consequence == Consequence.Convert && effect.Replacements.Count > 0)))
            Did(owner, source, effect.Consequence, test).Fail($"{source.Id} has {(effect.Consequence == Consequence.Suspend ? "suspended" : effect.Consequence == Consequence.End ? "ended" : "converted")} it.");
        else if (isMet.IsTrue && effect.Consequence == Consequence.Freeze && IsAutomatic(effect) && provision?.Body is Grant && TriggeredOn(owner, source, effect) is { } day)
            new FreezeTest(facts, reading, @case, source, effect, day).Add(test);
        else
            test.Unknown($"{source.Id} may {effect.Consequence} it.", new DoubtsOfEnd(facts, reading, agreement, provision, @case.Day).OfClause(owner, source, effect) is { } foreign ? [foreign] : isTriggered.IsTrue && isMet.IsUnknown && !effect.Reach.IsStated ? [OutsideTrigger.MissingReach(source, effect)] : Missing(owner, source, effect, condition));
    }

    /// <summary>The day on which it was triggered: the first on which it may have been, if it then surely was. Null where that is not known.</summary>
    internal LocalDate? TriggeredOn(Agreement owner, Provision source, TriggeredEffect effect)
    {
        Truth MetOn(LocalDate on)
        {
            var then = new EffectTest(facts, reading, @case with { Day = on }, agreement, provision);
            return then.Reached(owner, source, effect, then.Trigger(owner, source, effect, then.ConditionOf(owner, source)));
        }

        foreach (var on in facts.Order.Days.Where(on => on <= @case.Day))
        {
            var isMet = MetOn(on);
            if (!isMet.IsFalse)
                return isMet.IsTrue && (on == IsoDay.First || MetOn(on.PlusDays(-1)).IsFalse) ? on : null;
        }

        return null;
    }

    private TestBuilder Did(Agreement owner, Provision source, Consequence consequence, TestBuilder test)
    {
        _done.Add((owner.Id, source, consequence));
        return test;
    }

    private static void AddReinstatement(TestBuilder test, Provision source, Truth isBack)
    {
        if (isBack.IsTrue)
            test.Pass($"{source.Id} was triggered, and what it did has been undone since.");
        else
            test.Unknown($"{source.Id} was triggered; whether what it did has been undone is not known.", new MissingFact(source.Id.Value, "body/trigger", MissingReason.NotDecidable, $"Whether what {source.Id} did has been undone."));
    }

    /// <summary>Whether what an effect did was undone: by something that happened after all that triggered it, by itself and at once.</summary>
    internal Truth IsReinstated(Agreement owner, Provision source, TriggeredEffect effect, List<(Agreement Owner, Provision Source, TriggeredEffect Effect)> all)
    {
        Truth result = false;
        foreach (var (by, clause, reinstatement) in all.Where(static entry => entry.Effect.Consequence == Consequence.Reinstate))
        {
            var isMet = Reached(by, clause, reinstatement, Trigger(by, clause, reinstatement, ConditionOf(by, clause)));
            result |= isMet.IsTrue && IsAutomatic(reinstatement) && IsAutomatic(effect) && IsPlain(clause, reinstatement) && IsPlain(source, effect)
                ? Follows((owner, source, effect), (by, clause, reinstatement))
                : isMet & Truth.Unknown;
        }

        return result;
    }

    private Truth Follows((Agreement Owner, Provision Source, TriggeredEffect Effect) first, (Agreement Owner, Provision Source, TriggeredEffect Effect) second)
    {
        Truth Met((Agreement Owner, Provision Source, TriggeredEffect Effect) entry, LocalDate on, LocalDate? after, params IEnumerable<EventId> without)
            => reading.TryGet(entry.Effect.Trigger, $"trigger of {entry.Source.Id}", out var trigger)
                ? new EffectTest(facts, reading, @case with { Day = on }, agreement, provision).ConditionOf(entry.Owner, entry.Source, after: after).On(on, without.ToValueSet()).IsMet(trigger) : Truth.Unknown;

        var days = facts.Order.Days.Where(on => on <= @case.Day).ToList();
        if (!days.Exists(on => !Met(first, on, null).IsFalse))
            return Truth.Unknown;
        var triggered = days.Find(on => !Met(first, on, null).IsFalse);

        // Of what happened on the day on which it was triggered, that counts which came after all that may have triggered it.
        LocalDate? eve = triggered > IsoDay.First ? triggered.PlusDays(-1) : null;
        var that = facts.Order.On(triggered).Select(static recorded => recorded.Id).ToList();
        var causes = that.Where(id => !Met(first, triggered, eve, that.Where(other => other != id)).IsFalse).ToList();
        var later = that.Where(id => causes.Count > 0 && causes.TrueForAll(cause => facts.Order.IsBefore(cause, id).IsTrue)).ToList();
        var earlier = that.Where(id => causes.Count > 0 && causes.TrueForAll(cause => facts.Order.IsBefore(id, cause).IsTrue));
        if (Met(second, @case.Day, eve, that.Except(later)).IsFalse)
            return Met(second, @case.Day, eve, earlier) & Truth.Unknown;

        // What came again after it was undone is not followed further.
        var undone = days.Find(on => Met(second, on, eve, that.Except(later)).IsTrue);
        var lasts = undone == triggered ? later.Count > 0 && Met(first, @case.Day, triggered).IsFalse : undone > triggered && Met(first, @case.Day, undone.PlusDays(-1)).IsFalse;
        return lasts ? Truth.True : Truth.Unknown;
    }

    /// <summary>
    /// Where the targets give something to several, what one of them triggers may come upon that one alone. What springs up does so for everybody, unless it is said to be for whoever triggers it.
    /// </summary>
    internal Truth Reached(Agreement owner, Provision source, TriggeredEffect effect, Truth isMet, ConditionTest? condition = null)
    {
        _ = effect.Reach.TryGetValue(out var reach);
        if (reach == EffectReach.All || ((effect.Consequence == Consequence.Spring || IsReplacement(effect)) && reach != EffectReach.WhoTriggers)
            || provision?.Body is not Grant grant || (grant.Grantees.Parties is [var only] && !facts.IsOpenClass(only) && reach != EffectReach.WhoTriggers && EffectTraits.ReachesNobody(facts, grant.Grantees.Affiliates)))
        {
            return isMet;
        }

        Truth By(PartyId who) => Trigger(owner, source, effect, condition?.By(who) ?? ConditionOf(owner, source, who));
        bool IsOfOthers(Grant given) => OutsideTrigger.IsOfOthers(facts, given, @case.Day, reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var trigger) ? trigger : null, By);

        // What the one grantee who is named has triggered comes upon all that it has, and that others have through it; who stands apart asks of just that.
        if ((!@case.Holder.TryGetValue(out var actor) || new Takers(facts, grant, @case.Day).IsApart(actor)) && reach is null && !isMet.IsUnknown && grant.Grantees.Parties is [var named] && !facts.IsOpenClass(named) && By(named) == isMet)
            return isMet;
        if (actor is null)
            return reach is null && isMet.IsTrue && IsOfOthers(grant) ? isMet : (isMet.IsFalse ? Trigger(owner, source, effect, ConditionOf(owner, source, isForSomebody: true)) : isMet) & Truth.Unknown;
        var byActor = By(actor);
        // Who takes as an affiliate alone has no more than those through whom he takes.
        var through = new Takers(facts, grant, @case.Day).Through(actor).Select(By).ToList();
        if (through.Count > 0)
            byActor |= through.TrueForAll(each => each == through[0]) ? through[0] : Truth.Unknown;
        return reach == EffectReach.WhoTriggers || byActor == isMet ? byActor
            : reach is null && isMet.IsTrue && IsOfOthers(grant) ? isMet
            : Truth.Unknown;
    }

    /// <summary>What takes effect only by an effect: until the trigger is met it gives nothing.</summary>
    private void AddSpring(TestBuilder test, Agreement owner, Provision source, TriggeredEffect effect, Truth isMet, ConditionTest condition)
    {
        Presume(test, condition);
        if (isMet.IsFalse && MayReachBack(owner, source, effect))
            test.Unknown($"It is a release and takes effect only when {source.Id} is triggered, which it may be later; how far it reaches back is not worked out.", Missing(owner, source, effect, condition));
        else if (isMet.IsFalse)
            Did(owner, source, Consequence.Spring, test).Fail($"It takes effect only when {source.Id} is triggered, which it is not.");
        else if (isMet.IsTrue && IsAutomatic(effect))
            test.Pass($"{source.Id} was triggered.");
        else
            test.Unknown($"Whether {source.Id}, by which it takes effect, was triggered is not known.", Missing(owner, source, effect, condition));
    }

    /// <summary>Whether it is a release that springs up, or may, by something that is recorded of a later day, up to that of the suit.</summary>
    private bool MayReachBack(Agreement owner, Provision source, TriggeredEffect effect)
        => provision?.Body is Grant { Effect: var gives } && gives == GrantEffect.Release
            && facts.Order.Days.Any(on => on > @case.Day && !(on > @case.SuitDay) && !ConditionMet(on, owner, source, effect).IsFalse);

    private IEnumerable<MissingFact> Missing(Agreement owner, Provision source, TriggeredEffect effect, ConditionTest condition)
        => new StandingTests(facts, reading, @case, owner, source).MissingToBind is { Count: > 0 } doubts ? doubts.Concat(condition.Missing)
            : condition.Missing.Count > 0 ? condition.Missing
            : [new MissingFact(source.Id.Value, "body/trigger", effect.Trigger.IsStated ? MissingReason.NotDecidable : Words.Why(effect.Trigger), $"Whether {source.Id} is triggered, and from when it takes effect.")];

    private static void Presume(TestBuilder test, ConditionTest condition)
        => condition.Presumptions.ToList().ForEach(used => test.Presume(used.Presumption, used.Subject, used.Explanation));
}
