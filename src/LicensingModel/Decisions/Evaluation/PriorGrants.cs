using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether an earlier grant had taken the power to grant away: an exclusive one takes practice and grants, a sole one grants.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="isDerived">Whether the grantor grants under a right of its own: what its own grantor gave to others was asked where that right was tested.</param>
internal sealed class PriorGrants(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant, bool isDerived)
{
    /// <summary>The first day on which who takes could take under it, where that is later than the grant; null where it is not.</summary>
    internal LocalDate? Since { get; init; }

    /// <summary>The first day on which it could come upon the right asked about; null where that is not known.</summary>
    internal LocalDate? Attached { get; init; }

    /// <summary>The last day from one on, up to that asked about, on which its grantor held the right; null where none is shown.</summary>
    internal Func<LocalDate, LocalDate?>? LastHeld { get; init; }

    /// <summary>The right by which alone it is granted here, with whether that was given, by those who have an earlier grant, out of what they have; null where it is granted by all that its grantor has.</summary>
    internal (ProvisionId By, ValueSet<ProvisionId> Below, Func<(Agreement Agreement, Provision Provision, Grant Grant), Truth> IsOutOf)? GivenBack { get; init; }

    /// <param name="test">The test of power.</param>
    /// <param name="term">The day on which this one was granted.</param>
    internal void Add(TestBuilder test, GrantDay term)
    {
        var isConfined = false;
        foreach (var (agreement, other, prior) in facts.Exclusives)
        {
            if (!@case.IsOf(prior))
                continue;
            if (!@case.IsAsked(agreement, other))
            {
                isConfined = true;
                continue;
            }

            // What was not in effect when something was done takes nothing from the claim for it.
            if (@case.Claim is { } act && new GrantTests(facts, reading, @case with { Day = act, SuitDay = null, Claim = null }, agreement, other, prior).InEffect().Result.IsFalse)
                continue;

            if (IsAside(other, prior))
                continue;

            var result = reading.Remember(other, (facts, term, provision.Id, agreement.Id, @case.Day, @case.SuitDay, @case.Deed is null, @case.Actor, @case.Taker, @case.Act, @case.Product, @case.Country, @case.Asset?.Id, @case.Claim, isDerived, Since, Attached, LastHeld is null, GivenBack?.By, GivenBack?.Below), () => Judge(agreement, other, prior, term));
            if (!result.Result.IsTrue)
                test.Include(result);
        }

        foreach (var former in Former(term))
            test.Include(former);
        if (isConfined)
            test.Pass("Earlier grants outside what the question is confined to were not looked at.");
    }

    /// <summary>Whether an earlier grant takes nothing from this one, whenever it was made: it is the same, to the same, of another's rights, or to those who grant this one together with its grantor.</summary>
    private bool IsAside(Provision other, Grant prior)
        => other.Id == provision.Id || (isDerived && !prior.Grantors.Parties.Overlaps(grant.Grantors.Parties)) || grant.Grantees.Parties.IsSubsetOf(prior.Grantees.Parties)
            || (prior.Grantees.Parties.Count > 0 && prior.Grantees.Parties.IsSubsetOf(grant.Grantors.Parties))
            || (@case.Asset is null && !prior.Grantors.Parties.Overlaps(grant.Grantors.Parties));

    /// <summary>What amendments made since have taken out, or made non-exclusive, and may have left no power when this one was granted.</summary>
    private IEnumerable<TestResult> Former(GrantDay term)
    {
        foreach (var (agreement, before) in facts.Document.Agreements.Select(one => (one.Id, Before: Before(one.Id, term))).Where(static entry => entry.Before is not null))
        {
            if (IsTextOfTheDay(agreement, term))
                continue;

            foreach (var (text, other, prior) in before!.Exclusives.Where(entry => entry.Agreement.Id == agreement && facts.Exclusives.All(now => now.Provision.Id != entry.Provision.Id)))
            {
                if (@case.IsOf(prior) && @case.IsAsked(text, other) && !IsAside(other, prior) && !As(before).JudgeAsItReads(text, other, prior, term).Result.IsTrue)
                    yield return Changed(text, other);
            }
        }
    }

    /// <summary>What the document says without what amendments of an agreement may have changed since this one was granted; null where there is nothing.</summary>
    private Facts? Before(AgreementId agreement, GrantDay term)
        => facts.AmendmentsOf(agreement).Where(amendment => !(GrantDay.Of(amendment, facts).Latest < term.Effect)).Select(static amendment => amendment.Id).ToList() is { Count: > 0 } since ? facts.Without(agreement, since) : null;

    /// <summary>Whether all amendments that were not made before this one was granted took effect on that very day: the text of the day is the amended one, and what it no longer excludes may be granted on it.</summary>
    private bool IsTextOfTheDay(AgreementId agreement, GrantDay term)
        => facts.AmendmentsOf(agreement).All(amendment => GrantDay.Of(amendment, facts).Latest <= term.Effect);

    private TestResult Changed(Agreement agreement, Provision other)
        => new TestBuilder(TestKind.Power, provision.Id.Value).Unknown(
            $"{other.Id} was changed since; whether it had taken the power to grant away is not known.",
            new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"How {other.Id} read when {provision.Id} was granted.")).Build();

    /// <summary>Whether one earlier grant left the power to make this one. Where its text was changed since, what counts is how it read then; where that comes to something else, only what is shown to have been left is.</summary>
    internal TestResult Judge(Agreement agreement, Provision other, Grant prior, GrantDay term)
    {
        var now = JudgeAsItReads(agreement, other, prior, term);
        if (Before(agreement.Id, term) is not { } before || (now.Result.IsTrue && IsTextOfTheDay(agreement.Id, term)))
            return now;

        var then = before.Document.Agreements.FirstOrDefault(one => one.Id == agreement.Id) is { } text && text.Provisions.FirstOrDefault(one => one.Id == other.Id) is { Body: Grant earlier } read
            ? As(before).JudgeAsItReads(text, read, earlier, term)
            : new TestBuilder(TestKind.Power, provision.Id.Value).Build();
        if (then.Result.IsTrue || then.Result == now.Result)
            return then;
        return now.Result.IsUnknown ? now : Changed(agreement, other);
    }

    private PriorGrants As(Facts before) => new(before, reading, @case, provision, grant, isDerived) { Since = Since, Attached = Attached, LastHeld = LastHeld, GivenBack = GivenBack };

    private TestResult JudgeAsItReads(Agreement agreement, Provision other, Grant prior, GrantDay term)
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        var tests = new GrantTests(facts, reading, @case, agreement, other, prior);
        if (tests.Binding().Result.IsFalse)
            return test.Build();

        // What counts is how exclusive it was when this one took effect; what it no longer excludes may have been granted later.
        var then = Exclusiveness.On(IsLate(term) ? Attached!.Value : term.Effect ?? @case.Day, facts, reading, other, prior);
        if ((then == Exclusivity.NonExclusive && !IsTurnedOn(term.Effect, other, prior)) || StandsAside(tests, agreement, other, prior, term))
            return test.Build();
        if (tests.InEffect().Result.IsFalse && Spent(agreement, other, prior, term) is { } ended)
        {
            foreach (var presumption in ended.Presumptions)
                test.Presume(presumption.Presumption, presumption.Subject, presumption.Explanation);
            return test.Build();
        }

        // What those who have it gave back to its grantor, or signed themselves, it has not taken.
        var isBack = (GivenBack?.IsOutOf((agreement, other, prior)) ?? Truth.False) | IsSigned(prior);
        if (!isBack.IsFalse)
            return (isBack.IsTrue ? test : NotKnown(test, agreement, other, prior, null)).Build();

        // Towards those who have it themselves it takes nothing from its grantor.
        var isTheirs = AreTheirs(agreement, other, prior, term, test);
        if (!isTheirs.IsFalse)
            return test.Build();

        // What its grantor kept to let others do, it did not take.
        var lets = LetsTake(agreement, test);
        if (!lets.IsFalse)
            return test.Build();

        // What excludes nobody any more has left, to who still holds the right, the power to grant.
        var now = Exclusiveness.On(@case.Day, facts, reading, other, prior);
        if (now == Exclusivity.NonExclusive && HeldSince(term) is { } held && (held == @case.Day || Exclusiveness.On(held, facts, reading, other, prior) == Exclusivity.NonExclusive))
            return test.Build();
        if (TakesPower(then) && TakesPower(now) && !(now == Exclusivity.CoExclusive && IsAlsoCoExclusive()) && IsEarlier(tests, agreement, other, prior, term) && (isDerived || tests.Place().Result.IsTrue) && tests.Holds().IsTrue && tests.Amended?.Exclusion() is null && @case.AreAllIn(facts, prior, grant) && !WasFree(agreement, other, prior, term))
            return test.Fail($"{other.Id}, which came first and is {then}, had taken the power to grant away.").Build();
        return NotKnown(test, agreement, other, prior, then).Build();
    }

    /// <summary>
    /// Whether all who have the earlier one are parties of the agreement by which this one is granted: to what that grants of the very patent, they agree; whether to what it grants in general terms too, nobody can say.
    /// </summary>
    private Truth IsSigned(Grant prior)
        => prior.Grantees.Parties.Count == 0 || facts.Document.Agreements.FirstOrDefault(one => one.Provisions.Contains(provision)) is not { } its || !prior.Grantees.Parties.All(its.AllParties.Contains) ? Truth.False
            : its.Completeness == Completeness.FullText && facts.AmendmentsOf(its.Id).Count == 0 && @case.Patent is { } patent && grant is PatentGrant { Subject: var term } && term.TryGetValue(out var subject) && ScopeRelation.Listed(subject)?.Contains(patent.Id) == true ? Truth.True
            : Truth.Unknown;

    private static TestBuilder NotKnown(TestBuilder test, Agreement agreement, Provision other, Grant prior, Exclusivity? then) => test.Unknown(
        $"{other.Id} may have taken the power to grant away.",
        new MissingFact(other.Id.Value, "exclusivity", then is not null || prior.Exclusivity.IsStated ? MissingReason.NotDecidable : Words.Why(prior.Exclusivity), $"Whether {other.Id} of {agreement.Id} left its grantor the power to grant."));

    /// <summary>The last day since this one was granted on which its grantor held the right; null where none is shown, or it is asked who could give up a claim.</summary>
    private LocalDate? HeldSince(GrantDay term) => @case.Claim is null && (IsLate(term) ? Attached : term.Latest) is { } first && first <= @case.Day ? LastHeld?.Invoke(first) : null;

    /// <summary>Whether the other one, which excludes others on both days, may have excluded nobody, or not have been in force, for a time since this one was granted.</summary>
    private bool WasFree(Agreement agreement, Provision other, Grant prior, GrantDay term)
        => (IsLate(term) ? Attached : term.Latest) is { } first && (Exclusiveness.WasOpen(first, @case.Day, facts, reading, other, prior) || new StatusTest(facts, reading, agreement, @case.Day).Returned()?.Latest > first);

    /// <summary>Whether those who gave this one had kept to let who is asked about take under it; the test is told where that is not known. Who takes through those to whom it is granted takes no more than they may be let, and as one of their own nothing but what he may be let himself.</summary>
    private Truth LetsTake(Agreement agreement, TestBuilder test)
    {
        var reservations = new Reservations(facts, reading, @case);
        (PartyId Party, Truth Result, TestBuilder Test) Let(PartyId party)
        {
            var own = new TestBuilder(TestKind.Power, provision.Id.Value);
            return (party, reservations.LetOthers(grant.Grantors.Parties, [party], agreement, own), own);
        }

        var named = grant.Grantees.Parties.Select(Let).ToList();
        if (!@case.Holder.TryGetValue(out var holder))
            return Agreed(named, test);
        if (named.Find(entry => entry.Party == holder) is { Test: not null } itself)
            return Agreed([itself], test);
        var his = Let(holder);
        return his.Result.IsTrue || (named.Exists(entry => entry.Result != his.Result) && IsHisOwn(holder).IsTrue) ? Agreed([his], test) : Agreed([his, .. named], test);
    }

    /// <summary>Whether somebody takes under it as a member of a class or as an affiliate.</summary>
    private Truth IsHisOwn(PartyId holder)
        => facts.Document.Agreements.FirstOrDefault(one => one.Provisions.Contains(provision)) is { } its
            ? new GrantTests(facts, reading, @case with { Actor = holder, Act = Act.Make, Taker = null, Deed = null }, its, provision, grant).Grantee().Result : Truth.Unknown;

    private Truth Agreed(List<(PartyId Party, Truth Result, TestBuilder Test)> all, TestBuilder test)
    {
        if (all.Count == 0 || (all.All(entry => entry.Result == all[0].Result) && !all[0].Result.IsUnknown))
            return all.Count == 0 ? Truth.False : all[0].Result;
        foreach (var entry in all.Where(static entry => entry.Result.IsUnknown))
            test.Include(entry.Test.Build());
        if (test.Result.IsTrue)
            test.Unknown($"{Words.List(all.Where(static entry => entry.Result.IsTrue).Select(static entry => entry.Party))} may be let do this, and {Words.List(all.Where(static entry => entry.Result.IsFalse).Select(static entry => entry.Party))} not; who takes under {provision.Id} is not known.", test.Missing("grantees", MissingReason.NotDecidable, $"As what somebody takes under {provision.Id}."));
        return Truth.Unknown;
    }

    /// <summary>
    /// Whether those to whom this one was granted belonged, when it was, to those who have the earlier one: by a class or as affiliates. The test is told where that is not known. Of several, the one who is asked about counts, if he has it in his own right.
    /// </summary>
    private Truth AreTheirs(Agreement agreement, Provision other, Grant prior, GrantDay term, TestBuilder test)
    {
        var day = IsLate(term) ? Attached!.Value : term.Effect ?? @case.Day;
        ValueSet<PartyId> named = grant.Grantees.Parties;
        List<PartyId> all = !@case.Holder.TryGetValue(out var holder) ? [.. named]
            : named.Contains(holder) || named.Any(@class => facts.IsOpenClass(@class) && facts.IsMember(@class, holder, @case.Day).IsTrue) ? [holder]
            : [.. named, holder];
        Truth result = all.Count > 0 ? Truth.True : Truth.False;
        List<MissingFact> missing = [];
        foreach (var who in all)
            result &= Belongs(agreement, other, prior, who, day, missing);
        if (result.IsUnknown)
            test.Unknown($"Whether {other.Id} keeps its grantor from granting to one who may belong to those who have it is not known.", missing);
        return result;
    }

    private Truth Belongs(Agreement agreement, Provision other, Grant prior, PartyId who, LocalDate day, List<MissingFact> missing)
    {
        if (prior.Grantees.Parties.Contains(who))
            return Truth.True;
        if (!facts.Document.Parties.Any(declared => declared.Id == who) || facts.IsOpenClass(who) || (prior.Grantees.Affiliates.TryGetValue(out var rule) && rule.Excluded.Contains(who)))
            return Truth.False;

        var belongs = new ActorTest(facts, reading, @case, other, prior, new TermTest(facts, reading, agreement, other, day).Effect).IsOn(prior.Grantees, "grantees", who, day);
        var classes = prior.Grantees.Parties.Where(@class => facts.IsOpenClass(@class) && facts.IsMember(@class, who, day).IsUnknown).ToList();
        if (belongs.IsUnknown)
            missing.Add(classes.Count > 0 ? new MissingFact(other.Id.Value, "grantees/parties", MissingReason.NotRecorded, $"Whether {who} belongs to {Words.List(classes)}.") : new MissingFact(other.Id.Value, "grantees/affiliates", facts.IsRecorded(day) ? Words.Why(prior.Grantees.Affiliates) : MissingReason.NotRecorded, $"Which affiliates have {other.Id}, and whether {who} is one of them."));
        return belongs;
    }

    /// <summary>
    /// That the other grant had ended for good when this one was made, or when its grantor last held the right, by its term or a termination, and has not come back; null where that is not so for certain.
    /// </summary>
    private TestResult? Spent(Agreement agreement, Provision other, Grant prior, GrantDay term)
    {
        if ((IsLate(term) ? Attached : term.Earliest) is not { } first || first > @case.Day || !other.Condition.IsSilent)
            return null;

        // What is suspended, or has not sprung up, may operate later; not what could only spring up by an option that has lapsed.
        bool HasEnded(LocalDate day)
        {
            var effects = new EffectTest(facts, reading, @case with { Day = day }, agreement, other);
            effects.Add(new TestBuilder(TestKind.InEffect, other.Id.Value));
            return new TermTest(facts, reading, agreement, other, day).HasBegun().IsTrue && !IsSuspended(agreement, day) && effects.Done.All(done => done.Consequence == Consequence.End || (done.Consequence == Consequence.Spring && CanNotSpring(agreement, other, day)))
                && new GrantTests(facts, reading, @case with { Day = day, SuitDay = null, Claim = null }, agreement, other, prior).InEffect().Result.IsFalse;
        }

        if (!HasEnded(@case.Day))
            return null;
        LocalDate? since = HasEnded(first) ? first : HeldSince(term) is { } held && HasEnded(held) ? held : null;
        return since is { } day ? new GrantTests(facts, reading, @case with { Day = day, SuitDay = null, Claim = null }, agreement, other, prior).InEffect() : null;
    }

    private bool IsSuspended(Agreement agreement, LocalDate day)
    {
        var status = new StatusTest(facts, reading, agreement, day);
        status.Add(new TestBuilder(TestKind.InEffect, agreement.Id.Value));
        return status.Said == AgreementStatus.Suspended;
    }

    /// <summary>Whether all by which something may spring up is the election of options that have ended.</summary>
    private bool CanNotSpring(Agreement agreement, Provision other, LocalDate day)
    {
        bool AsksForLapsed(Condition condition) => condition switch
        {
            Happening happening => happening.What == EventKind.Election && new OptionTest(facts, happening.Provisions).AreOver(day),
            AllConditions all => all.Conditions.Any(AsksForLapsed),
            AnyCondition any => any.Conditions.All(AsksForLapsed),
            _ => false,
        };
        return new EffectTest(facts, reading, @case with { Day = day }, agreement, other).Springs.All(spring => reading.TryGet(spring.Effect.Trigger, $"trigger of {spring.Source.Id}", out var trigger) && AsksForLapsed(trigger));
    }

    /// <summary>Whether it was turned on that very day by something that happened on it: in which order, is not recorded.</summary>
    private bool IsTurnedOn(LocalDate? day, Provision other, Grant prior)
        => day is { } on && on > IsoDay.First && facts.Order.On(on).Count > 0 && Exclusiveness.On(on.PlusDays(-1), facts, reading, other, prior) != Exclusivity.NonExclusive
            && facts.Effects.Any(entry => entry.Effect.Consequence == Consequence.Convert && entry.Effect.Targets.Contains(other.Id));

    /// <summary>What is exclusive to a few together leaves the grantor no power to grant to others; whether the grantor may practise is another question.</summary>
    private static bool TakesPower(Exclusivity? degree) => degree == Exclusivity.Exclusive || degree == Exclusivity.Sole || degree == Exclusivity.CoExclusive;

    /// <summary>Whether this grant may be to one of the few who are exclusive together by several grants.</summary>
    private bool IsAlsoCoExclusive() => !reading.TryGet(grant.Exclusivity, $"exclusivity of {provision.Id}", out var own) || own == Exclusivity.CoExclusive;

    /// <summary>Whether it came upon the right only after it had taken effect, because its grantor did not hold the right before.</summary>
    private bool IsLate(GrantDay term) => Attached is { } attached && attached > term.Latest;

    /// <summary>Whether the other grant took effect before this one could, or came upon the right before.</summary>
    private bool IsEarlier(GrantTests tests, Agreement agreement, Provision other, Grant prior, GrantDay term)
        => IsLate(term) && tests.AttachedOn is { } theirs && theirs != Attached ? theirs < Attached
            : new GrantOnset(facts, reading, @case, agreement, other, prior).Granted is { Latest: { } latest } granted && term.Earliest is { } earliest && (latest < earliest || (latest == earliest && CameBefore(granted, term)));

    /// <summary>Whether, of two grants that take effect upon events, the event of the one is recorded as coming before that of the other.</summary>
    private bool CameBefore(GrantDay one, GrantDay other) => one.By is { } first && other.By is { } second && facts.Order.IsBefore(first, second).IsTrue;

    /// <summary>Whether the other grant is shown not to stand in the way: about other patents, acts, products or countries, by somebody who never had title, or later than this one.</summary>
    private bool StandsAside(GrantTests tests, Agreement agreement, Provision other, Grant prior, GrantDay term)
    {
        return tests.Captured().Result.IsFalse
            || tests.Title().Result.IsFalse
            || IsOfAnotherOwner(tests, agreement, other, prior, term)
            || tests.Amended?.Exclusion()?.Result.IsFalse == true
            || tests.Act().Result.IsFalse
            || tests.Product().Result.IsFalse
            || tests.Territory().Result.IsFalse
            || IsNotEarlier(tests, agreement, other, prior, term)
            || (!isDerived && tests.Place().Result.IsFalse)
            || IsVoid(tests, agreement, other, prior, term);
    }

    /// <summary>Whether the other grant is that of another owner of the right alone: from one who had no part in it, and lets others do something that excludes nobody, it takes nothing.</summary>
    private bool IsOfAnotherOwner(GrantTests tests, Agreement agreement, Provision other, Grant prior, GrantDay term)
        => @case.Asset is { } asset && !isDerived && Exclusiveness.On(@case.Day, facts, reading, provision, grant) == Exclusivity.NonExclusive && grant.Grantors.Parties.All(party => tests.IsGrantor(party).IsFalse)
            && grant.Grantors.Parties.Any(party => CoOwnership.IsOfAnother(new TitleChain(facts, reading, asset), party, new GrantOnset(facts, reading, @case, agreement, other, prior).Granted, term));

    /// <summary>Whether the other grant took effect later, or together with this one in the same agreement.</summary>
    private bool IsNotEarlier(GrantTests tests, Agreement agreement, Provision other, Grant prior, GrantDay term)
    {
        if (IsLate(term) && tests.AttachedOn is { } theirs && theirs != Attached)
            return theirs > Attached && !(theirs <= Since) && new GrantOnset(facts, reading, @case, agreement, other, prior).Granted.Effect is not null;

        var isSame = agreement.Provisions.Any(sibling => sibling.Id == provision.Id);
        if (isSame && other.Term.From.IsBlank && provision.Term.From.IsBlank && other.Condition.IsBlank)
            return true;
        return term.Latest is { } latest && new GrantOnset(facts, reading, @case, agreement, other, prior).Granted is { Effect: { } effect } granted && !(effect <= Since) && (effect > latest || (effect == latest && (isSame || CameBefore(term, granted))));
    }

    /// <summary>Whether the other grant, earlier than this one and known to be exclusive, had itself no power behind it: what grants nothing takes nothing.</summary>
    private bool IsVoid(GrantTests tests, Agreement agreement, Provision other, Grant prior, GrantDay term)
        => !isDerived && @case.Asset is not null && TakesPower(Exclusiveness.On(@case.Day, facts, reading, other, prior)) && IsEarlier(tests, agreement, other, prior, term) && Behind(facts, reading, @case, agreement, other, prior).Result.IsFalse;

    /// <summary>The power behind a grant, whoever takes under it and whoever asks.</summary>
    internal static TestResult Behind(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
        => reading.Remember(
            provision,
            ("behind", facts, agreement.Id, @case.Day, @case.Act, @case.Product, @case.Country, @case.Asset?.Id),
            () => new GrantTests(facts, reading, @case with { Actor = Case.On(@case.Day).Actor, Taker = null, Deed = null, SuitDay = null, Claim = null }, agreement, provision, grant).Power(),
            () => new TestBuilder(TestKind.Power, provision.Id.Value).Unknown("Whether its grantor had the power to grant it depends on what depends on it.", new MissingFact(provision.Id.Value, "exclusivity", MissingReason.NotDecidable, $"Whether the grantor of {provision.Id} had the power to grant it.")).Build());
}
