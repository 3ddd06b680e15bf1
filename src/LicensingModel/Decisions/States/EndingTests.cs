using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Cures;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.States;

/// <summary>In which ways an agreement or provision may be ended by somebody's decision, and whether each is open on the day.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
/// <param name="asked">Of whom it is asked whether it may; null where of nobody.</param>
internal sealed class EndingTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision? provision, PartyId? asked)
{
    /// <summary>Every way, in the order of the document.</summary>
    internal ValueList<WayToEnd> All()
    {
        var effects = new EffectTest(facts, reading, @case, agreement, provision);
        var clauses = effects.Terminations.Select(static entry => entry.Source).ToHashSet(ReferenceEqualityComparer.Instance);
        return facts.Document.Agreements.SelectMany(static owner => owner.Provisions.Select(source => (Owner: owner, Source: source))).SelectMany(entry => entry.Source.Body switch
        {
            TriggeredEffect effect when clauses.Contains(entry.Source) => (WayToEnd[])[ByTermination(effects, entry.Owner, entry.Source, effect)],
            GeneralTerm general when ReferenceEquals(entry.Owner, agreement) && (general.Topic == GeneralTopic.Convenience || general.Topic == GeneralTopic.Termination) => [ByWords(entry.Source, general)],
            Grant grant when ReferenceEquals(entry.Source, provision) => [ByRevocation(grant)],
            _ => [],
        }).ToValueList();
    }

    private WayToEnd ByTermination(EffectTest effects, Agreement owner, Provision source, TriggeredEffect effect)
    {
        var test = new TestBuilder(TestKind.MayEnd, source.Id.Value);
        var isMet = effects.IsTriggered(owner, source, effect, out var condition, out var since);
        foreach (var presumption in condition.Presumptions)
            test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
        if (isMet.IsTrue)
            test.Pass("What opens it has happened.");
        else if (isMet.IsFalse)
            test.Fail("What opens it has not happened, or the clause does not operate.");
        else
            test.Unknown("Whether it is open is not known.", !effect.Reach.IsStated && effects.Trigger(owner, source, effect, effects.ConditionOf(owner, source)).IsTrue ? [OutsideTrigger.MissingReach(source, effect)] : new StandingTests(facts, reading, @case, owner, source).MissingToBind is { Count: > 0 } doubts ? doubts.Concat(condition.Missing) : condition.Missing.Count > 0 ? condition.Missing : [test.Missing("body/trigger", Words.Why(effect.Trigger), "What opens it, and whether that has happened.")]);

        var cure = reading.TryGet(effect.Cure, $"cure of {source.Id}", out var period) ? period : null;
        if (!isMet.IsFalse)
        {
            AddCure(test, owner, source, effect, cure, since);
            AddRest(test, source, effect);
        }

        return Way(owner, source, EndingKind.Termination, test.Build(), effect.Electors) with
        {
            Notice = reading.TryGet(effect.Notice, $"notice of {source.Id}", out var notice) ? notice : null,
            Cure = cure,
            TriggeredOn = since,
        };
    }

    /// <summary>Whether the time to cure is over without a cure. On the one day on which that depends on how the time is counted, nobody can say.</summary>
    private void AddCure(TestBuilder test, Agreement owner, Provision source, TriggeredEffect effect, ContractPeriod? cure, LocalDate? since)
    {
        if (effect.Cure.IsSilent)
        {
            if (effect.Cure.IsBlank && owner.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText))
                test.Presume(Presumption.UnreadText, owner.Id.Value, "There is no time to cure that was not read.");
            return;
        }

        if (cure is null)
        {
            test.Unknown(effect.Cure, "body/cure", "How long there is to cure");
            return;
        }

        if (since is not { } day || day == IsoDay.First || !cure.TryAddTo(day.PlusDays(-1), out var least) || !cure.TryAddTo(day, out var most))
        {
            test.Unknown("From when there is time to cure is not one recorded day.", test.Missing("body/cure", MissingReason.NotDecidable, "Until when there is time to cure."));
            return;
        }

        facts.NoteBoundary(least);
        if (most < IsoDay.Last)
            facts.NoteBoundary(most.PlusDays(1));
        var trigger = reading.TryGet(effect.Trigger, $"trigger of {source.Id}", out var stated) ? stated : null;
        if (Unmended(trigger, cure) is { } over)
        {
            test.Pass($"There was time to cure {over.Failure} until {Words.Day(over.Until)}.").Presume(Presumption.NothingUnrecordedHappened, "events", "There was no cure that is not recorded.");
            return;
        }

        var isRecorded = facts.IsRecorded(@case.Day) || IsOfNamed(trigger);
        var cured = isRecorded ? IsCured(owner, trigger, effect, cure, day, least) : Truth.Unknown;
        if (cured.IsTrue)
            test.Fail("It was cured.");
        else if (trigger is not null && isRecorded && @case.Day > least && AreMended(trigger, cure, orMayBe: true))
            test.Fail("It was cured, or there is time to cure what came last.");
        else if (@case.Day <= least && !(trigger is AnyCondition && MayBeOtherwise(trigger)))
            test.Fail($"There is time to cure until {Words.Day(most)}.");
        else if (@case.Day > least && @case.Day <= most)
            test.Unknown($"The time to cure ends on {Words.Day(most)} or the day before, by how it is counted.", test.Missing("body/cure", MissingReason.NotDecidable, "Whether the day itself counts."));
        else if (cured.IsUnknown || @case.Day <= least)
            test.Unknown("Whether it was cured is not known.", new MissingFact("events", "cure", facts.IsRecorded(@case.Day) ? MissingReason.NotDecidable : MissingReason.NotRecorded, "Whether what opens it was cured in time: by a cure, of the same provisions, of whatever may have opened it."));
        else
            test.Pass($"There was time to cure until {Words.Day(most)}.").Presume(Presumption.NothingUnrecordedHappened, "events", "There was no cure that is not recorded.");
    }

    /// <summary>Whether a cure of what is meant is recorded after the day, and in time; a payment may be one.</summary>
    private Truth IsCured(Agreement owner, Condition? trigger, TriggeredEffect effect, ContractPeriod cure, LocalDate since, LocalDate least)
    {
        if (trigger is not null && AreMended(trigger, cure))
            return Truth.True;
        Truth result = false;
        var isOnlyOne = trigger is not null && IsByDeeds(trigger, withCompliance: true) && !AreSeveral(Opening(trigger, cure));
        foreach (var recorded in facts.Document.Events.Where(recorded => recorded.Kind == EventKind.Cure || recorded.Kind == EventKind.Payment || recorded.Kind?.IsKnown == false))
        {
            var date = facts.Find(recorded.Id) is { HasHappened: true } occurrence ? ResolvedDate.Of(recorded.Id, occurrence) : null;
            var has = date is null ? new ConditionTest(facts, @case).IsMet(Condition.After(recorded.Id)) : Within(date, since);
            Truth isIts = recorded.Kind == EventKind.Cure && (recorded.Agreements.Contains(owner.Id) || recorded.Agreements.Contains(agreement.Id) || recorded.Provisions.Overlaps(effect.Targets))
                && date?.IsOnOrBefore(least).IsTrue == true && isOnlyOne ? Truth.True
                : recorded.Agreements.Count + recorded.Provisions.Count > 0 && !recorded.Agreements.Contains(owner.Id) && !recorded.Agreements.Contains(agreement.Id) && !owner.Provisions.Any(one => recorded.Provisions.Contains(one.Id)) ? Truth.False
                : Truth.Unknown;
            result |= has & isIts;
        }

        return result;
    }

    /// <summary>Something that opens it, of which nothing that is recorded can have been a cure, and the time to cure which is over, where there may be several; null where there is none for certain.</summary>
    private (EventId Failure, LocalDate Until)? Unmended(Condition? trigger, ContractPeriod cure)
    {
        if (trigger is null || !facts.IsRecorded(@case.Day) || Opening(trigger, cure) is not { } opening || !AreSeveral(opening))
            return null;
        var (mending, condition) = (new Mending(facts, @case.Day), new ConditionTest(facts, @case));
        foreach (var failure in opening.Where(recorded => condition.IsOpenedBy(recorded, trigger, cure).IsTrue && !mending.Cures.Any(one => !mending.Mends(one, recorded).IsFalse)))
        {
            if (facts.Find(failure.Id).TryGetDate(out var failed) && cure.TryAddTo(failed, out var until) && until < @case.Day)
                return (failure.Id, until);
        }

        return null;
    }

    /// <summary>Whether several things are recorded that a cure may be of: failures, or what opens it otherwise.</summary>
    private bool AreSeveral(List<RecordedEvent> opening) => facts.Document.Events.Count(recorded => Mending.IsFailure(recorded) || opening.Contains(recorded)) > 1;

    /// <summary>Whether everything that may have opened it by the day was made good by a cure of the same provisions, each in its time; or may still be, within that.</summary>
    private bool AreMended(Condition trigger, ContractPeriod cure, bool orMayBe = false)
    {
        var opening = Opening(trigger, cure);
        var mending = new Mending(facts, @case.Day);
        return IsByDeeds(trigger) && opening.Count > 0 && opening.TrueForAll(failure => facts.Find(failure.Id).TryGetDate(out var failed) && failed > IsoDay.First && cure.TryAddTo(failed.PlusDays(-1), out var least)
            && ((orMayBe && @case.Day <= least) || mending.Cures.Any(one => mending.Mends(one, failure).IsTrue && facts.Find(one.Id).TryGetDate(out var mended) && mended <= least && mended <= @case.Day)));
    }

    /// <summary>What is recorded that may have opened it by the day, by whichever of what it asks for.</summary>
    private List<RecordedEvent> Opening(Condition trigger, ContractPeriod cure)
    {
        var condition = new ConditionTest(facts, @case);
        return facts.Document.Events.Where(recorded => !condition.IsOpenedBy(recorded, trigger, cure).IsFalse && !condition.IsMet(Condition.After(recorded.Id)).IsFalse).ToList();
    }

    /// <summary>Whether it is open only by something that happened: what else would open it is not so.</summary>
    /// <param name="trigger">What opens it.</param>
    /// <param name="withCompliance">Whether a failure of whatever must be complied with counts as such a thing.</param>
    private bool IsByDeeds(Condition trigger, bool withCompliance = false)
        => (trigger.UnrecognizedMembers.Count == 0 && trigger switch
        {
            AfterEvent or Happening => true,
            AnyCondition any => any.Conditions.All(part => IsByDeeds(part, withCompliance)),
            AllConditions all => all.Conditions.Any(part => IsByDeeds(part, withCompliance)),
            NotCondition { Condition: ComplianceCondition } => withCompliance,
            _ => false,
        }) || new ConditionTest(facts, @case).IsMet(trigger).IsFalse;

    /// <summary>Whether it may be open by something else than what happened, and so for longer.</summary>
    private bool MayBeOtherwise(Condition trigger)
        => trigger is AnyCondition { UnrecognizedMembers.Count: 0 } any ? any.Conditions.Any(MayBeOtherwise) : !IsByDeeds(trigger, withCompliance: true) && new ConditionTest(facts, @case).IsMet(trigger).IsUnknown;

    /// <summary>Whether only events open it that are named, and have happened: nothing that is not recorded opens it again.</summary>
    private bool IsOfNamed(Condition? trigger) => trigger switch
    {
        AfterEvent after => facts.Find(after.Event).HasHappened,
        AnyCondition any => any.Conditions.All(IsOfNamed),
        AllConditions all => all.Conditions.All(IsOfNamed),
        _ => false,
    };

    private Truth Within(ResolvedDate date, LocalDate since) => date.IsAfter(since) & date.IsOnOrBefore(@case.Day);

    /// <summary>What else is said of when it is open, which is not worked out.</summary>
    private void AddRest(TestBuilder test, Provision source, TriggeredEffect effect)
    {
        foreach (var (term, path, what) in (IEnumerable<(Disclosed Term, string Path, string What)>)[(effect.Exceptions, "body/exceptions", "When it is not open"), (effect.Period, "body/period", "For how long it is open")])
        {
            if (!term.IsSilent)
                test.Unknown($"{what} is not worked out.", new MissingFact(source.Id.Value, path, term.IsStated ? MissingReason.NotDecidable : Words.Why(term), $"{what}."));
        }

        if (effect.From.IsSilent)
            return;
        if (!reading.TryGet(effect.From, $"first day of {source.Id}", out var from))
        {
            test.Unknown(effect.From, "body/from", "From when it is open");
            return;
        }

        var begin = from.Resolve(facts);
        facts.NoteBegin(begin);
        var hasBegun = begin.IsOnOrBefore(@case.Day);
        if (hasBegun.IsFalse)
            test.Fail($"It is not open before {begin}.");
        else if (hasBegun.IsUnknown)
            test.Unknown("From when it is open is not known.", test.Missing("body/from", MissingReason.NotRecorded, "From when it is open."));
    }

    /// <summary>A right that stands in words: for convenience it is open at any time; on other grounds nobody can say.</summary>
    private WayToEnd ByWords(Provision source, GeneralTerm general)
    {
        var test = new TestBuilder(TestKind.MayEnd, source.Id.Value);
        var isConvenience = general.Topic == GeneralTopic.Convenience;
        var standing = new StandingTests(facts, reading, @case, agreement, source);
        test.Include(standing.Binding()).Include(standing.InEffect());
        if (test.Result.IsTrue && isConvenience && provision is null)
            test.Pass("It may be ended for convenience.");
        else if (!test.Result.IsFalse)
            test.Unknown(isConvenience ? "Whether it ends with the agreement is not worked out." : "When it may be ended is not worked out.", test.Missing("body/text", general.Text.IsStated ? MissingReason.NotDecidable : Words.Why(general.Text), isConvenience ? "Whether it ends with the agreement." : "When it may be ended, and by whom."));

        var by = general.Beneficiaries.TryGetValue(out var set) && !general.Beneficiaries.IsDoubtful ? (Disclosed<ValueSet<PartyId>>)set.Parties : Disclosed<ValueSet<PartyId>>.NotCaptured;
        return Way(agreement, source, isConvenience ? EndingKind.Convenience : EndingKind.Termination, test.Build(), by) with
        {
            Notice = reading.TryGet(general.Period, $"period of {source.Id}", out var notice) ? notice : null,
        };
    }

    private WayToEnd ByRevocation(Grant grant)
    {
        var test = new TestBuilder(TestKind.MayEnd, provision!.Id.Value);
        if (!reading.TryGet(grant.Revocability, $"revocability of {provision.Id}", out var rule))
            test.Unknown(grant.Revocability, "body/revocability", "Whether it may be revoked");
        else if (rule == Revocability.Irrevocable || rule == Revocability.IrrevocableExceptAsStated)
            test.Fail(rule == Revocability.Irrevocable ? "It is irrevocable." : "It is irrevocable except as other clauses state.").On(grant.Revocability, "body/revocability");
        else if (rule == Revocability.Revocable)
            test.Pass("It may be revoked.").On(grant.Revocability, "body/revocability");
        else
            test.Unknown($"What `{rule}` means is not understood.", test.Missing("body/revocability", MissingReason.NotUnderstood, $"What `{rule}` means."));
        return Way(agreement, provision, EndingKind.Revocation, test.Build(), grant.Grantors.Parties);
    }

    private WayToEnd Way(Agreement owner, Provision source, EndingKind kind, TestResult test, Disclosed<ValueSet<PartyId>> electors)
    {
        var by = reading.TryGet(electors, $"electors of {source.Id}", out var who) ? who : [];
        return new WayToEnd
        {
            Agreement = owner.Id,
            Provision = source.Id,
            Clause = source.Clause,
            Kind = kind,
            By = by,
            IsOpen = test.Result,
            IsOpenToAsked = asked is null ? null : test.Result & HasIt(asked, by),
            Test = test,
        };
    }

    /// <summary>Whether somebody is among those who have a right; who has it is not known where nobody is named.</summary>
    private Truth HasIt(PartyId party, ValueSet<PartyId> by)
        => by.Count == 0 ? Truth.Unknown
            : by.Contains(party) ? Truth.True
            : by.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, party, @case.Day));
}
