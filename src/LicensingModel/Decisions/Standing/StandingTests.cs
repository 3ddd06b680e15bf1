using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether a provision, whatever it provides, is understood, binds, and operates on the day.</summary>
internal sealed class StandingTests(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision)
{
    internal TestResult Understood()
    {
        var test = new TestBuilder(TestKind.Understood, provision.Id.Value);
        foreach (var member in facts.Document.UnrecognizedMembers)
            test.Unknown($"`{member.Name}` is not understood.", new MissingFact("document", member.Name, MissingReason.NotUnderstood, $"What `{member.Name}` means."));
        foreach (var obscurity in facts.Obscurities)
        {
            if (IsIts(obscurity))
                test.Unknown($"`{obscurity.Path}` is not understood.", test.Missing(obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` means."));
            else if (obscurity.BearsOn != Bearing.MayGrant && SharesParties(obscurity.Agreement) && MayOperate(obscurity))
                AddRestriction(test, obscurity);
        }

        foreach (var (owner, tie, _) in facts.StrangeTies.Where(entry => entry.Tie.Legs.Contains(provision.Id)))
        {
            if (MayOperate(owner, tie))
                test.Unknown($"How {tie.Id} ties it to other provisions is not understood.", new MissingFact(tie.Id.Value, "body/form", MissingReason.NotUnderstood, $"How {tie.Id} ties its legs."));
        }

        return test.Result.IsTrue ? test.Pass("Everything that is written of it is understood.").Build() : test.Build();
    }

    /// <summary>Whether it binds. Of a clause by which something happens to others, of which sources deny that there is one or only pass on that, nobody can say: it may neither take away nor give.</summary>
    internal TestResult Binding()
    {
        var binds = provision.BindingEffect.IsBlank ? Binding(reading, agreement) : BindingOf(reading, provision.BindingEffect, provision.Id.Value);
        if (provision.Body is not TriggeredEffect || binds.Result.IsFalse || !IsDisputed)
            return binds;
        var test = new TestBuilder(TestKind.Binding, provision.Id.Value).Include(binds);
        AddDoubts(test);
        return test.Build();
    }

    /// <summary>What is missing to say whether it binds; nothing where that is known.</summary>
    internal ValueList<MissingFact> MissingToBind => Binding().Missing;

    /// <summary>Whether a source denies that there is such a provision, or none asserts it.</summary>
    private bool IsDisputed => Facts.IsDoubtful(provision.Claims) || provision.Claims.Any(static claim => claim.Stance == ClaimStance.Denies);

    private static TestResult BindingOf(JointReading reading, Disclosed<BindingEffect> term, string subject)
    {
        var test = new TestBuilder(TestKind.Binding, subject);
        if (!reading.TryGet(term, $"binding effect of {subject}", out var effect))
            return test.Unknown(term, "bindingEffect", "Whether it binds").Build();

        test.On(term, "bindingEffect");
        if (effect == BindingEffect.Binding)
            return test.Pass("It binds.").Build();
        if (effect == BindingEffect.NonBinding || effect == BindingEffect.AgreementToNegotiate)
            return test.Fail(effect == BindingEffect.NonBinding ? "It does not bind." : "It binds only to negotiate.").Build();
        return test.Unknown($"What `{effect}` means for its binding effect is not understood.", test.Missing("bindingEffect", MissingReason.NotUnderstood, $"What `{effect}` means.")).Build();
    }

    /// <summary>Whether an agreement binds, as far as its provisions do not say otherwise.</summary>
    internal static TestResult Binding(JointReading reading, Agreement agreement)
        => BindingOf(reading, agreement.BindingEffect, agreement.Id.Value);

    /// <summary>Whether it operates on the day, apart from what effects do to it.</summary>
    internal Truth Stands()
    {
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        new StatusTest(facts, reading, agreement, @case.Day).Add(test);
        new TermTest(facts, reading, agreement, provision, @case.Day).Add(test, Extended, SurvivalOf(null));
        AddCondition(test);
        return test.Result & Ends(@case.Day).Operates;
    }

    private ClauseEnds Ends(LocalDate day) => new(facts, reading, @case with { Day = day }, agreement, provision);

    /// <summary>Whether a clause that waits for nothing on the day asked about, and that nothing has ended, did so on an earlier day too; null where it never waits.</summary>
    internal Func<LocalDate, Truth>? ServedOn
    {
        get
        {
            Truth On(LocalDate day)
            {
                var test = New();
                new StandingTests(facts, reading, @case with { Day = day }, agreement, provision).AddCondition(test);
                return test.Result & Ends(day).Operates;
            }

            return (provision.Condition.IsSilent && !Ends(@case.Day).MayHave) || On(@case.Day).IsFalse ? null : On;
        }
    }

    /// <summary>What of a clause became after the last day of its term: it goes on with the agreement that another one extends. What extends something itself does not lengthen its own time.</summary>
    private Extension Extended(LocalDate? last)
        => provision.Body is TriggeredEffect { Consequence: var does } && does == Consequence.Extend ? new Extension(Truth.False, string.Empty, last)
            : new ExtensionTest(facts, reading, @case, agreement, provision, new EffectTest(facts, reading, @case, agreement, provision)) { IsOfClause = true }.Extended(last);

    private SurvivalTest SurvivalOf(Func<LocalDate, Truth>? captured) => new(facts, reading, @case, agreement, provision, captured);

    /// <summary>A grant that holds only while other legs do is unknown where one of them does not operate.</summary>
    private void AddReciprocity(TestBuilder test)
    {
        foreach (var (owner, tie, reciprocity) in facts.Ties.Where(entry => entry.Tie.Form == ReciprocityForm.ReciprocityCondition && entry.Tie.Legs.Contains(provision.Id)))
        {
            if (reciprocity.Acts.Count > 0 && @case.Act.TryGetValue(out var act) && act.IsKnown && !reciprocity.Acts.Contains(act))
                continue;
            if (new StandingTests(facts, reading, @case, owner, tie).Binding().Result.IsFalse)
                continue;

            foreach (var gone in reciprocity.Legs.Where(id => !facts.Document.Agreements.Any(entry => entry.Provisions.Any(leg => leg.Id == id))))
                test.Unknown($"{tie.Id} makes it depend on {gone}, which stands in no text of the day.", new MissingFact(tie.Id.Value, "body/legs", MissingReason.NotDecidable, $"Whether it goes on without {gone}, on which it depends."));
            foreach (var (other, leg) in facts.Document.Agreements.SelectMany(entry => entry.Provisions.Select(leg => (entry, leg))).Where(entry => entry.leg.Id != provision.Id && reciprocity.Legs.Contains(entry.leg.Id)))
            {
                var standing = new StandingTests(facts, reading, @case, other, leg);
                if ((standing.Binding().Result & standing.InEffect(isAlone: true).Result).IsFalse && IsDemanded(owner, tie, reciprocity, leg))
                    test.Fail($"{tie.Id} makes it depend on {leg.Id}, which does not operate.");
                else if (WasMore(other, leg))
                    test.Unknown($"{tie.Id} makes it depend on {leg.Id}, which was amended to give less.", new MissingFact(tie.Id.Value, "body/legs", MissingReason.NotDecidable, $"Whether {leg.Id} as it reads now is that on which it depends."));
                else if (!(standing.Binding().Result & standing.InEffect(isAlone: true).Result).IsTrue)
                    test.Unknown($"{tie.Id} makes it depend on {leg.Id}, which may not operate.", new MissingFact(tie.Id.Value, "body/legs", MissingReason.NotDecidable, $"Whether {leg.Id}, on which it depends, operates."));
            }
        }
    }

    /// <summary>Whether a leg granted something else by the first text of its agreement: a licence then, an option now.</summary>
    private bool WasMore(Agreement other, Provision leg)
        => facts.AmendmentsOf(other.Id) is { Count: > 0 } amendments && leg.Body is Grant { Effect: var now }
            && facts.Without(other.Id, amendments.Select(static amendment => amendment.Id)).Document.Agreements.FirstOrDefault(text => text.Id == other.Id)?.Provisions.FirstOrDefault(one => one.Id == leg.Id)?.Body is Grant { Effect: var then } && then != now;

    /// <summary>Whether it is plainly the other side's grant on which this one depends, for the act asked about.</summary>
    private bool IsDemanded(Agreement owner, Provision tie, Reciprocity reciprocity, Provision leg)
    {
        var standing = new StandingTests(facts, reading, @case, owner, tie);
        return reciprocity.Legs[0] == provision.Id
            && (reciprocity.Acts.Count == 0 || (@case.Act.TryGetValue(out var act) && reciprocity.Acts.Contains(act)))
            && provision.Body is Grant mine && leg.Body is Grant theirs && theirs.Grantors.Parties.Overlaps(mine.Grantees.Parties) && theirs.Grantees.Parties.Overlaps(mine.Grantors.Parties)
            && facts.IsUnderstood(tie) && (standing.Binding().Result & standing.InEffect(isAlone: true).Result).IsTrue;
    }

    /// <param name="captured">Whether what is asked about was captured by a day; null where that is not asked.</param>
    /// <param name="isAlone">Whether to leave out what it depends on by reciprocity.</param>
    internal TestResult InEffect(Func<LocalDate, Truth>? captured = null, bool isAlone = false)
    {
        var survival = SurvivalOf(captured);
        var effects = new EffectTest(facts, reading, @case, agreement, provision);
        var test = InTerm(effects, survival, isAlone, out var isEnded);
        if (isEnded && (!provision.Survival.IsSilent || !survival.BeginsWithEnd.IsFalse || facts.AmendmentsOf(agreement.Id).Count > 0))
            test = BeyondEnd(survival, isAlone);

        if (effects.Done.Any(static done => done.Consequence == Consequence.End) && survival.IsUnread && facts.Presumes(Presumption.UnreadText))
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "Nothing that was not read lets it go on after its end.");
        if (!facts.IsRecorded(@case.Day))
        {
            test.Unknown(
                $"Whether it was ended or suspended is not recorded up to {Words.Day(@case.Day)}.",
                new MissingFact(agreement.Id.Value, "status", MissingReason.NotRecorded, $"What happened to {agreement.Id} after {(facts.Horizon is { } horizon ? Words.Day(horizon) : "it was made")}."));
        }
        else
        {
            test.Presume(Presumption.NothingUnrecordedHappened, agreement.Id.Value, "No suspension, breach or termination that is not recorded.");
        }

        return test.Build();
    }

    /// <summary>Whether it operates, as if nothing went on after an end before its time; and whether it may have had one.</summary>
    private TestBuilder InTerm(EffectTest effects, SurvivalTest survival, bool isAlone, out bool isEnded)
    {
        var test = New();
        AddDoubts(test);
        var status = new StatusTest(facts, reading, agreement, @case.Day);
        status.Add(test);
        AddRest(test, effects, survival, isAlone);
        effects.Add(test);
        isEnded = !test.Result.IsTrue && (IsEnd(status) || effects.Done.Any(static done => done.Consequence == Consequence.End) || effects.HasEnds);
        return test;
    }

    /// <summary>The same, of what begins with such an end or after it, or survives it. What suspends it, or keeps it from operating otherwise, does so all the same.</summary>
    private TestBuilder BeyondEnd(SurvivalTest survival, bool isAlone)
    {
        var test = New();
        AddDoubts(test);
        var (status, said) = (new StatusTest(facts, reading, agreement, @case.Day), New());
        status.Add(said);
        if (!IsEnd(status))
            test.Include(said.Build());
        var effects = new EffectTest(facts, reading, @case, agreement, provision);
        AddRest(test, effects, survival, isAlone);
        effects.Add(test, EffectPart.Others);
        foreach (var part in (EffectPart[])[EffectPart.EndsOfAgreement, EffectPart.EndsOfIt, EffectPart.ClausesThatEndIt])
        {
            var (ends, ended) = (new EffectTest(facts, reading, @case, agreement, provision), New());
            ends.Add(ended, part);
            var days = ends.Ends;
            if (part == EffectPart.EndsOfAgreement && IsEnd(status))
            {
                ended.Include(said.Build());
                days = EndOf(status, ends);
            }

            if (!ended.Result.IsTrue)
                AddEnded(test, ended.Build(), survival, days, part);
        }

        return test;
    }

    /// <summary>The day on which it, or its agreement, was terminated, where that is one day.</summary>
    internal LocalDate? EndedEarly
    {
        get
        {
            foreach (var part in (EffectPart[])[EffectPart.EndsOfAgreement, EffectPart.EndsOfIt])
            {
                var (ends, ended) = (new EffectTest(facts, reading, @case, agreement, provision), New());
                ends.Add(ended, part);
                if (ended.Result.IsFalse && ends.Ends is { First: { } first } days && first == days.Latest && SaidSince(days, part) is null)
                    return first;
            }

            return null;
        }
    }

    private void AddEnded(TestBuilder test, TestResult ended, SurvivalTest survival, (LocalDate? First, LocalDate? Latest) days, EffectPart part)
    {
        var begins = part == EffectPart.EndsOfAgreement ? survival.BeginsWithEnd : Truth.False;
        var survives = begins.IsTrue ? Truth.False : survival.AfterEarlyEnd(days, part);
        var said = (begins | survives).IsTrue ? null : SaidSince(days, part);
        var goesOn = begins | survives | (said?.Result ?? Truth.False);
        if (!goesOn.IsTrue && !(ended.Result.IsFalse && goesOn.IsUnknown))
            test.Include(ended);
        if (begins.IsTrue)
            test.Pass($"It begins with the end of {agreement.Id}, and is not ended by it.");
        else if (said is not null)
            test.Include(said);
        else if (begins.IsUnknown && goesOn.IsUnknown)
            test.Unknown($"It may begin with the end of {agreement.Id}, and then is not ended by it.", test.Missing("term/from", MissingReason.NotDecidable, $"Whether it is to operate after the end of {agreement.Id}."));
        else
            survival.Add(test, survives, $"{(part == EffectPart.EndsOfAgreement ? agreement.Id.Value : "It")} has ended; {(part == EffectPart.EndsOfAgreement ? "all of it, or what it captured," : "what it captured")} goes on.");
    }

    /// <summary>
    /// What amendments say of it that were made after such an end; null where they say nothing. What they only then brought is not ended by it. Whether what they worded once more is in force again no text says.
    /// </summary>
    private TestResult? SaidSince((LocalDate? First, LocalDate? Latest) days, EffectPart part)
    {
        if (facts.AmendmentsOf(agreement.Id) is not { Count: > 0 } amendments)
            return null;
        var isOfAgreement = part == EffectPart.EndsOfAgreement;
        var words = new LaterWords(amendments, facts, provision.Id, @case.Day);
        var isNew = words.BroughtItAfter(days, amendment => HadIt(amendments.SkipWhile(one => one != amendment)));
        if ((isNew | words.AreAfter(days, isOfAgreement)).IsFalse)
            return null;

        var test = New().On(null, "amendments");
        var what = isOfAgreement ? agreement.Id.Value : provision.Id.Value;
        if (isOfAgreement && isNew.IsTrue && !provision.Term.Until.IsBlank)
            return test.Pass($"It was granted after {what} had ended, and is not ended by that.").Build();
        return isOfAgreement && isNew.IsTrue
            ? test.Unknown($"It came after {what} had ended; until when it then operates is not recorded.", test.Missing("term/until", MissingReason.NotDecidable, $"Until when it operates after the end of {what}.")).Build()
            : test.Unknown($"{what} had ended, and {provision.Id} was amended after that.", new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"Whether what was amended after {what} had ended put {provision.Id} in force again.")).Build();
    }

    /// <summary>Whether it stood in the text before some amendments.</summary>
    private bool HadIt(IEnumerable<Amendment> since)
        => facts.Without(agreement.Id, since.Select(static amendment => amendment.Id)).Document.Agreements.Any(one => one.Id == agreement.Id && one.Provisions.Any(old => old.Id == provision.Id));

    private TestBuilder New() => new(TestKind.InEffect, provision.Id.Value);

    /// <summary>The earliest and the latest day of an end that is said, or was found; null where that is not known.</summary>
    internal static (LocalDate? First, LocalDate? Latest) EndOf(StatusTest status, EffectTest found)
    {
        var days = found.Ends;
        return !IsEnd(status) ? days
            : (status.On is { } on && !(days.First < on) && (days.First is not null || !found.HasEnds) ? on : found.HasEnds ? days.First : null, LocalDate.Min(status.On ?? IsoDay.Last, days.Latest ?? IsoDay.Last));
    }

    internal static bool IsEnd(StatusTest status) => status.Said == AgreementStatus.Terminated || status.Said == AgreementStatus.Expired;

    private void AddDoubts(TestBuilder test)
    {
        if (IsDisputed)
            test.Unknown("Whether there is such a provision is denied, or known by rumour only.", test.Missing("claims", MissingReason.Contested, $"Whether {agreement.Id} has such a provision."));
    }

    private void AddRest(TestBuilder test, EffectTest effects, SurvivalTest survival, bool isAlone)
    {
        new TermTest(facts, reading, agreement, provision, @case.Day).Add(test, effects.Extended, survival);
        new RelationTest(facts, reading, @case, agreement).Add(test);
        AddCondition(test);
        if (!isAlone)
            AddReciprocity(test);
    }

    /// <summary>An unread condition is presumed absent in a text that was not seen in full; a text seen in full has those that are recorded.</summary>
    private void AddCondition(TestBuilder test)
    {
        if (provision.Condition.IsBlank && agreement.Completeness == Completeness.FullText)
            return;

        if (provision.Condition.IsBlank && facts.Presumes(Presumption.UnreadText))
        {
            test.Presume(Presumption.UnreadText, agreement.Id.Value, "It is subject to no condition that was not read.");
            return;
        }

        if (provision.Condition.IsUnstated)
            return;

        if (!reading.TryGet(provision.Condition, $"condition of {provision.Id}", out var condition))
        {
            test.Unknown(provision.Condition, "condition", "Its condition");
            return;
        }

        var conditions = new ConditionTest(facts, @case) { Wording = new(facts, provision) };
        var isMet = new SharedCondition(facts, @case, provision).IsMet(conditions, condition);
        test.On(provision.Condition, "condition");
        if (isMet.IsTrue)
            test.Pass($"Its condition is met: {condition}.");
        else if (isMet.IsFalse)
            test.Fail($"Its condition is not met: {condition}.");
        else
            test.Unknown($"Whether its condition is met is not known: {condition}.", conditions.Missing.DefaultIfEmpty(test.Missing("condition", MissingReason.NotDecidable, "Whether what one of several does counts against the others.")));
        foreach (var presumption in conditions.Presumptions)
            test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
    }

    /// <summary>Whether what is not understood is not shown to be without effect on the day. What is said besides of an end may be what is not understood.</summary>
    internal bool MayOperate(Obscurity obscurity)
    {
        if (obscurity.Provision is not { } obscure)
            return true;
        return obscurity.IsWholeBody && !facts.Obscurities.Any(other => !other.IsWholeBody && (other.Provision ?? obscure) == obscure && other.Agreement == obscurity.Agreement)
            ? MayOperate(obscurity.Agreement, obscure)
            : !new StandingTests(facts, reading, @case, obscurity.Agreement, obscure).Binding().Result.IsFalse;
    }

    /// <summary>Whether it is this provision, or its agreement as a whole, of which something is not understood.</summary>
    private bool IsIts(Obscurity obscurity)
        => ReferenceEquals(obscurity.Agreement, agreement)
            && (obscurity.Provision is null || (ReferenceEquals(obscurity.Provision, provision) && !obscurity.IsWholeBody));

    private static void AddRestriction(TestBuilder test, Obscurity obscurity)
    {
        var (name, whose) = obscurity.Provision is { } restriction ? (restriction.Id.Value, obscurity.Agreement.Id.Value) : (obscurity.Agreement.Id.Value, "it");
        test.Unknown($"{name} is not understood and may restrict it.", new MissingFact(name, obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` in {name} of {whose} provides."));
    }

    /// <summary>Whether a provision is not shown to be without effect on the day.</summary>
    private bool MayOperate(Agreement other, Provision restriction)
    {
        var standing = new StandingTests(facts, reading, @case, other, restriction);
        return !standing.Binding().Result.IsFalse && !standing.InEffect().Result.IsFalse;
    }

    /// <summary>Whether another agreement is among the parties of this one, so that what it says may bear on rights between them.</summary>
    private bool SharesParties(Agreement other) => other.Id == agreement.Id || other.AllParties.Count(party => agreement.AllParties.Contains(party)) >= 2;
}
