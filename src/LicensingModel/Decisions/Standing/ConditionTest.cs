using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Cures;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether a condition is met on the day, and what is missing or presumed where that is so.</summary>
/// <param name="facts">The facts.</param>
/// <param name="case">What is asked about.</param>
/// <param name="onlyBy">The one by whom something must happen, besides what the condition says; null where that does not matter.</param>
/// <param name="since">The day from which happenings count; null where that is not known.</param>
/// <param name="after">The day up to which what happened is left out of account; null where nothing is.</param>
/// <param name="missingFacts">Where to note what is missing; null for a list of its own.</param>
/// <param name="usedPresumptions">Where to note what is presumed; null for a list of its own.</param>
internal sealed class ConditionTest(Facts facts, Case @case, PartyId? onlyBy = null, LocalDate? since = null, LocalDate? after = null, List<MissingFact>? missingFacts = null, List<UsedPresumption>? usedPresumptions = null)
{
    private readonly List<MissingFact> _missing = missingFacts ?? [];
    private readonly List<UsedPresumption> _presumptions = usedPresumptions ?? [];

    /// <summary>Whether it is asked for somebody of several, of whom nobody says who.</summary>
    internal bool IsForSomebody { get; init; }

    /// <summary>What is left out of account besides, because at the moment that is looked at it had not happened.</summary>
    internal ValueSet<EventId> Without { get; init; } = [];

    /// <summary>Those among whom the one is by whom something must happen, and their classes.</summary>
    internal ValueSet<PartyId> Peers { get; init; } = [];

    /// <summary>How the clause in which the condition stands read when things happened; null where it stands in none.</summary>
    internal ClauseWording? Wording { get; init; }

    /// <summary>Whether the clause waited for nothing on an earlier day, so that what happened then counts; null where it never waits.</summary>
    internal Func<LocalDate, Truth>? Served { get; init; }

    private WordingRule Rule { get; init; }

    /// <summary>What was missing in the conditions looked at so far.</summary>
    internal IReadOnlyList<MissingFact> Missing => _missing;

    /// <summary>What was presumed in them.</summary>
    internal IReadOnlyList<UsedPresumption> Presumptions => _presumptions;

    /// <summary>A condition like this one that one must meet; what is missing and presumed there counts with what is here.</summary>
    internal ConditionTest By(PartyId who) => new(facts, @case, who, since, after, _missing, _presumptions) { Without = Without, Peers = Peers, Wording = Wording, Served = Served, Rule = Rule };

    /// <summary>A condition like this one on another day; what is missing and presumed there counts with what is here.</summary>
    internal ConditionTest On(LocalDate day) => On(day, Without);

    /// <summary>A condition like this one at a moment of a day when some of what happened on it had not happened yet.</summary>
    internal ConditionTest On(LocalDate day, ValueSet<EventId> notYet) => new(facts, @case with { Day = day }, onlyBy, since, after, _missing, _presumptions) { IsForSomebody = IsForSomebody, Without = notYet, Peers = Peers, Wording = Wording, Served = Served, Rule = Rule };

    /// <summary>A condition like this one, of which some more of what happened is left out of account.</summary>
    internal ConditionTest Excluding(IEnumerable<EventId> some) => On(@case.Day, Without.Concat(some).ToValueSet());

    /// <summary>Notes that the order of two events of one day is not recorded.</summary>
    internal void MissOrder(EventId one, EventId other) => NotKnown(one.Value, "after", MissingReason.NotRecorded, $"Whether {one} came before {other} or after it, on one day.");

    /// <summary>Whether a condition is met: where one is named by whom it must be, by him.</summary>
    internal Truth IsMet(Condition condition)
    {
        var isMet = onlyBy is null ? Meets(condition) : TriggeredBy.Of(condition);
        if (isMet.IsUnknown || Rule != WordingRule.AsItReads || Wording is not { MayDiffer: true })
            return isMet;
        Truth By(WordingRule rule) => new ConditionTest(facts, @case, onlyBy, since, after) { IsForSomebody = IsForSomebody, Without = Without, Peers = Peers, Wording = Wording, Served = Served, Rule = rule }.IsMet(condition);
        if (By(WordingRule.Since) == isMet && By(WordingRule.Either) == isMet)
            return isMet;
        foreach (var recorded in facts.Document.Events.Where(recorded => !Has(recorded.Id).IsFalse && (ClauseWording.Parts(condition).Any(part => Wording.IsLaterThan(recorded, part, @case.Day)) || Wording.Earlier<Condition>(recorded, @case.Day).Any())))
            NotKnown(recorded.Id.Value, "on", MissingReason.NotDecidable, $"Whether {recorded.Id} counts, which came when the clause read otherwise.");
        return Truth.Unknown;
    }

    /// <summary>Whether what the one did by whom something must happen, or what was done to him, meets a condition; what others did of whom it speaks besides counts as it says.</summary>
    internal Truth Meets(Condition condition)
    {
        if (condition.UnrecognizedMembers.Count > 0)
            return NotKnown("condition", "unrecognized", MissingReason.NotUnderstood, "What the condition says besides.");

        return condition switch
        {
            AllConditions all => MeetsAll(all),
            AnyCondition any => any.Conditions.Aggregate(Truth.False, (result, part) => result | Meets(part)),
            NotCondition not => IsNot(not.Condition),
            AfterEvent after => HasHappened(after.Event),
            Happening happening => Happens(happening, isByOne: false),
            ComplianceCondition compliance => Complies(compliance),
            DeterminedCondition found => IsFound(found.Determination),
            ConditionForActs some => IsMetForAct(some, Meets),
            ConditionDescribed described => NotKnown("condition", "description", MissingReason.NotDecidable, $"Whether it is so that {described.Description.Preferred()}."),
            UnrecognizedCondition unrecognized => NotKnown("condition", "kind", MissingReason.NotUnderstood, $"What a condition of the kind `{unrecognized.Kind}` asks for."),
            _ => Truth.Unknown,
        };
    }

    /// <summary>All of it must be met. What was found of something that happened says nothing where several things that happened may be meant.</summary>
    private Truth MeetsAll(AllConditions all)
    {
        var deeds = all.Conditions.OfType<Happening>().ToList();

        // What is surely what another part names is not counted for one that it may be.
        bool Counts(RecordedEvent recorded, Happening wanted)
            => Fits(recorded, wanted, isByOne: false) is { IsFalse: false } fits && (fits.IsTrue || !deeds.Exists(other => !ReferenceEquals(other, wanted) && Fits(recorded, other, isByOne: false).IsTrue));
        var areSeveral = all.Conditions.Any(static part => part is DeterminedCondition or NotCondition { Condition: DeterminedCondition }) && deeds.Exists(wanted => facts.Document.Events.Count(recorded => Counts(recorded, wanted)) > 1);
        var result = all.Conditions.Aggregate(Truth.True, (result, part) => result & (areSeveral && part is DeterminedCondition or NotCondition { Condition: DeterminedCondition } ? IsFoundOfOne(part) : part is NotCondition not ? new Excuses(facts, this).IsUnexcused(all, not) : Meets(part)));
        return result.IsFalse && new Excuses(facts, this).MayHaveComeAgain(all) ? Truth.Unknown : result;
    }

    /// <summary>What a condition names of which any one is enough; nothing where it asks for something else.</summary>
    internal static List<Happening> Deeds(Condition condition) => condition switch
    {
        Happening happening => [happening],
        AnyCondition any when any.Conditions.All(static part => Deeds(part).Count > 0) => [.. any.Conditions.SelectMany(Deeds)],
        _ => [],
    };

    /// <summary>Whether an event has happened by the day, and counts.</summary>
    internal Truth Has(EventId id)
        => Without.Contains(id) || facts.Find(id) is not { HasHappened: true } occurrence ? Truth.False
            : ResolvedDate.Of(id, occurrence).IsOnOrBefore(@case.Day) & (after is { } eve ? ResolvedDate.Of(id, occurrence).IsAfter(eve) : Truth.True);

    private Truth IsFoundOfOne(Condition part)
        => NotKnown((part as DeterminedCondition ?? (DeterminedCondition)((NotCondition)part).Condition).Determination.Value, "finding", MissingReason.NotDecidable, "Of which of several things that happened it was found.");

    private SingleTrigger TriggeredBy => new(facts, this, onlyBy!, Peers, @case.Day);

    /// <summary>Whether an event may be what must happen, whoever it must be by.</summary>
    internal bool MayMean(RecordedEvent recorded, Happening wanted) => !Means(recorded, wanted).IsFalse;

    /// <summary>Whether an event is what must happen, whoever it must be by.</summary>
    internal Truth Means(RecordedEvent recorded, Happening wanted) => new ConditionTest(facts, @case, null, since, after) { Wording = Wording, Rule = Rule }.Fits(recorded, wanted, isByOne: false);

    /// <summary>Whether something that is recorded is what meets a condition, whoever it must be by; unknown where the condition asks for more that was not so when it happened, or not through the end of a time that it opens.</summary>
    internal Truth IsOpenedBy(RecordedEvent recorded, Condition condition, ContractPeriod? time = null) => condition switch
    {
        AfterEvent named => named.Event == recorded.Id,
        Happening wanted => Means(recorded, wanted),
        AnyCondition any => any.Conditions.Aggregate(Truth.False, (result, part) => result | IsOpenedBy(recorded, part, time)),
        AllConditions all => all.Conditions.Aggregate(Truth.False, (result, part) => result | IsOpenedBy(recorded, part, time)) & (facts.Find(recorded.Id).TryGetDate(out var day) && time is not null && time.TryAddTo(day, out var end)
            && all.Conditions.All(part => IsOpenedBy(recorded, part, time).IsTrue || (On(day).Meets(part).IsTrue && On(LocalDate.Min(end, @case.Day)).Meets(part).IsTrue)) ? Truth.True : Truth.Unknown),
        _ => Truth.False,
    };

    /// <summary>For somebody of several, of whom nobody says who: what another did may not excuse that one.</summary>
    private Truth IsNot(Condition condition)
    {
        var isMet = !Meets(condition);
        return isMet.IsFalse && IsForSomebody ? NotKnown("condition", "by", MissingReason.NotDecidable, "For whom it is asked.") : isMet;
    }

    private Truth HasHappened(EventId id)
    {
        if (Without.Contains(id))
            return Truth.False;
        var occurrence = facts.Find(id);
        if (occurrence.HasHappened)
        {
            var date = ResolvedDate.Of(id, occurrence);
            facts.NoteBegin(date);
            var has = Has(id);
            return has.IsUnknown ? NotKnown(id.Value, "on", MissingReason.NotRecorded, $"On which day {id} happened, {date}.") : has;
        }

        if (!occurrence.TryGetNotThrough(out var last) || @case.Day > last)
            return NotKnown(id.Value, "on", MissingReason.NotRecorded, $"Whether and when {id} happened.");

        if (facts.IsDisputed(id))
            facts.NoteBoundary(last.PlusDays(1));
        else
            Presume(id.Value, $"{id} has not happened, since it is not recorded.");
        return Truth.False;
    }

    /// <param name="wanted">What must happen.</param>
    /// <param name="isByOne">Whether it must be by the one by whom something must happen, whoever else is named.</param>
    internal Truth Happens(Happening wanted, bool isByOne)
    {
        Truth result = false;
        foreach (var recorded in facts.Document.Events)
        {
            var fits = Without.Contains(recorded.Id) ? Truth.False : Fits(recorded, wanted, isByOne);
            if (fits.IsFalse)
                continue;

            if (!wanted.Exceptions.IsSilent)
                fits &= NotKnown(recorded.Id.Value, "exceptions", MissingReason.NotDecidable, $"Whether {recorded.Id} is excepted.");
            if (since is { } first && facts.Find(recorded.Id) is { HasHappened: true } occurrence && !ResolvedDate.Of(recorded.Id, occurrence).IsOnOrAfter(first).IsTrue)
                fits &= NotKnown(recorded.Id.Value, "on", MissingReason.NotDecidable, $"Whether {recorded.Id} counts, which came before the clause.");
            else if (Served is not null && facts.Find(recorded.Id).TryGetDate(out var on) && on < @case.Day && !Served(on).IsTrue)
                fits &= NotKnown(recorded.Id.Value, "on", MissingReason.NotDecidable, $"Whether {recorded.Id} counts, which came before the clause operated.");
            var has = HasHappened(recorded.Id);
            if (fits.IsUnknown && !has.IsFalse)
                NotKnown(recorded.Id.Value, "kind", MissingReason.NotDecidable, $"Whether {recorded.Id} is {Named(wanted)} that is meant.");
            if (!(fits & has).IsFalse && recorded.Kind == EventKind.Election)
                fits &= IsInTime(recorded, wanted);
            result |= fits & has;
        }

        if (result.IsTrue || !result.IsFalse)
            return result;
        if (new ShownElsewhere(facts, @case, since, onlyBy) { Clause = Wording?.Clause }.MayBe(wanted))
            return NotKnown("events", wanted.What.Value, MissingReason.NotDecidable, $"Whether {(wanted.What == EventKind.ChangeOfControl ? "stakes that are recorded mean" : "what is recorded otherwise means")} {Named(wanted)}.");
        if (!facts.IsRecorded(@case.Day))
            return NotKnown("events", wanted.What.Value, MissingReason.NotRecorded, $"Whether there was {Named(wanted)}.");

        Presume("events", $"There was no {Named(wanted)} that is not recorded.");
        return Truth.False;
    }

    /// <summary>Of an election, whether it came while what it exercises was open.</summary>
    private Truth IsInTime(RecordedEvent election, Happening wanted)
    {
        var named = wanted.Provisions.Count > 0 ? election.Provisions.Where(wanted.Provisions.Contains).ToValueSet() : election.Provisions;
        var options = new OptionTest(facts, named);
        var isInTime = options.IsInTime(election);
        _missing.AddRange(options.Missing.Where(fact => isInTime.IsUnknown && !_missing.Contains(fact)));
        return isInTime.IsUnknown ? NotKnown(election.Id.Value, "on", MissingReason.NotDecidable, $"Whether {election.Id} came while {Words.List(named)} could be exercised.") : isInTime;
    }

    /// <summary>Whether something recorded may be what a condition speaks of.</summary>
    internal bool MayBe(RecordedEvent recorded, Happening wanted) => !(Fits(recorded, wanted, isByOne: false) | Fits(recorded, wanted, isByOne: true)).IsFalse;

    /// <summary>Whether something recorded is what a condition speaks of; of what happened when the clause read otherwise, by the rule.</summary>
    internal Truth Fits(RecordedEvent recorded, Happening wanted, bool isByOne) => Rule switch
    {
        WordingRule.Since when Wording!.IsLaterThan(recorded, wanted, @case.Day) => Truth.False,
        WordingRule.Either => Wording!.Earlier<Happening>(recorded, @case.Day).Where(then => then.What == wanted.What).Aggregate(FitsNow(recorded, wanted, isByOne), (fits, then) => fits | new ConditionTest(facts, @case, null, since, after).FitsNow(recorded, then, isByOne: false)),
        _ => FitsNow(recorded, wanted, isByOne),
    };

    private Truth FitsNow(RecordedEvent recorded, Happening wanted, bool isByOne)
    {
        if (recorded.Kind is not { } kind)
            return Truth.False;
        var isOfKind = EventKinds.Is(kind, wanted.What);
        if (isOfKind.IsFalse && wanted.What == EventKind.Breach && new ForbiddenDeeds(facts, wanted.Agreements, wanted.Provisions).MayBe(recorded))
            isOfKind = Truth.Unknown;
        if (isOfKind.IsFalse)
            return isOfKind;

        var participants = new ParticipantTest(facts, recorded, @case.Day, since) { IsEitherWay = EventKinds.IsSeenFromEitherSide(kind, wanted.What) };
        var isBy = participants.IsBy(wanted.By, wanted.Affiliates);
        var isAgainst = participants.IsAgainst(wanted.Against, wanted.AgainstAffiliates) & (wanted.NotAgainst.Count == 0 ? Truth.True : !participants.IsAgainst(wanted.NotAgainst, wanted.AgainstAffiliates));
        if (onlyBy is not null)
        {
            var isByIt = participants.IsBy(onlyBy, wanted);
            isBy &= isByOne ? isByIt : isByIt | !participants.Means(wanted.By, onlyBy);
            isAgainst &= isByOne ? Truth.True : participants.IsAgainst([onlyBy], wanted.AgainstAffiliates) | !participants.MeansClassOf(wanted.Against, onlyBy) | participants.Means(wanted.By, onlyBy);
        }

        return isOfKind & isBy & IsAboutPatent(wanted, recorded) & isAgainst & IsAbout(wanted.Agreements, wanted.Provisions, recorded);
    }

    /// <summary>A transfer concerns the patents that it names, and no others.</summary>
    private Truth IsAboutPatent(Happening wanted, RecordedEvent recorded)
        => wanted.What != EventKind.Transfer || (@case.Patent is { } patent && recorded.Patents.Contains(patent.Id)) ? Truth.True
            : @case.Patent is not null && recorded.Patents.Count > 0 ? Truth.False
            : Truth.Unknown;

    private static Truth Overlap<T>(ValueSet<T> wanted, ValueSet<T> recorded)
        where T : notnull, IComparable<T>
        => wanted.Count == 0 || wanted.Overlaps(recorded) ? Truth.True : recorded.Count == 0 ? Truth.Unknown : Truth.False;

    /// <summary>Whether what is recorded concerns what is meant: named, or by a cross default, under which a breach of the one is a breach of the other.</summary>
    private Truth IsAbout(ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions, RecordedEvent recorded)
        => IsNamed(agreements, provisions, recorded) is { IsTrue: false } named ? named | new CrossDefault(facts).Carries(recorded, agreements, provisions) : Truth.True;

    private Truth IsNamed(ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions, RecordedEvent recorded)
    {
        var concerned = recorded.Agreements.Count > 0 || agreements.Count == 0 ? recorded.Agreements
            : facts.Document.Agreements.Where(agreement => agreement.Provisions.Any(provision => recorded.Provisions.Contains(provision.Id))).Select(static agreement => agreement.Id).ToValueSet();
        return Overlap(agreements, concerned) & Overlap(provisions, recorded.Provisions);
    }

    /// <summary>Compliance of the one by whom something must happen, where he is among those who must comply; else of all who must.</summary>
    private Truth Complies(ComplianceCondition compliance)
    {
        var by = compliance.By.Count > 0 || !@case.Holder.TryGetValue(out var holder) ? compliance.By : [holder];
        if (onlyBy is null || by.Count == 0)
            return Complies(compliance, by);
        var isMeant = Means(by);
        return isMeant.IsTrue ? Complies(compliance, [onlyBy])
            : isMeant.IsFalse ? Complies(compliance, by)
            : Complies(compliance, by) is var all && all == Complies(compliance, [onlyBy]) ? all : Truth.Unknown;
    }

    /// <summary>Whether the one by whom something must happen is among those who are named; of a class, whether he belongs to it on the day.</summary>
    internal Truth Means(ValueSet<PartyId> by)
        => by.Count == 0 ? Truth.Unknown
            : by.Contains(onlyBy!) ? Truth.True
            : by.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, onlyBy!, @case.Day));

    /// <summary>Breaches that are not recorded are presumed not to have happened; one that is recorded goes on until a cure is recorded that mends it.</summary>
    private Truth Complies(ComplianceCondition compliance, ValueSet<PartyId> by)
    {
        Truth isBroken = false;
        var mending = new Mending(facts, @case.Day);
        foreach (var recorded in facts.Document.Events)
        {
            var isIts = Rule == WordingRule.Since && (Wording!.IsLaterThan(recorded, compliance, @case.Day) || (compliance.By.Count == 0 && Wording.FormerGrantees(recorded, @case.Day).Count > 0)) ? Truth.False : IsOf(compliance, by, recorded);
            if (Rule == WordingRule.Either)
                isIts = Wording!.Earlier<ComplianceCondition>(recorded, @case.Day).Aggregate(isIts | (compliance.By.Count == 0 && Wording.FormerGrantees(recorded, @case.Day) is { Count: > 0 } former ? IsOf(compliance, former, recorded) : Truth.False), (result, then) => result | IsOf(then, then.By, recorded));
            if (Mending.IsFailure(recorded))
                isBroken |= (isIts & HasHappened(recorded.Id)) is { IsFalse: false } has ? has & GoesOn(mending, recorded, compliance) : Truth.False;
            else if (compliance.Agreements.Count + compliance.Provisions.Count > 0 && new ForbiddenDeeds(facts, compliance.Agreements, compliance.Provisions).MayBe(recorded))
                isBroken |= MayBreak(recorded, by);
        }

        if (compliance.Agreements.Count + compliance.Provisions.Count > 0 && new ForbiddenDeeds(facts, compliance.Agreements, compliance.Provisions).Transfer(by, since, @case.Day) is { } transfer)
            isBroken |= NotKnown(transfer.Value, "body", MissingReason.NotDecidable, $"Whether {transfer} is a breach.");
        if (isBroken.IsTrue)
            return Truth.False;
        if (!isBroken.IsFalse)
            return NotKnown("events", "breach", MissingReason.NotDecidable, "Whether a breach that is recorded goes on.");
        if (!facts.IsRecorded(@case.Day))
            return NotKnown("events", "breach", MissingReason.NotRecorded, $"Whether there is compliance: {compliance}.");

        Presume("events", "There was no breach that is not recorded.");
        return Truth.True;
    }

    /// <summary>Whether something is recorded of those who must comply and of what they must comply with.</summary>
    private Truth IsOf(ComplianceCondition compliance, ValueSet<PartyId> by, RecordedEvent recorded)
        => (compliance.Agreements.Count + compliance.Provisions.Count == 0 ? Truth.Unknown : Truth.True) & new ParticipantTest(facts, recorded, @case.Day, since).IsBy(by) & IsAbout(compliance.Agreements, compliance.Provisions, recorded);

    /// <summary>Whether a failure goes on: not once it was mended. One that is carried here from another agreement may have to be mended there.</summary>
    private Truth GoesOn(Mending mending, RecordedEvent failure, ComplianceCondition compliance)
    {
        Truth isMended = false;
        foreach (var cure in mending.Cures)
        {
            var mends = mending.Mends(cure, failure) is { IsFalse: false } may ? may & HasHappened(cure.Id) : Truth.False;
            if (mends.IsTrue && !IsNamed(compliance.Agreements, compliance.Provisions, failure).IsTrue)
                mends = Truth.Unknown;
            if (mends.IsUnknown)
                NotKnown(cure.Id.Value, "kind", MissingReason.NotDecidable, $"Whether {cure.Id} made {failure.Id} good, as a cure would that names the same provisions.");
            isMended |= mends;
        }

        return !isMended;
    }

    private Truth MayBreak(RecordedEvent recorded, ValueSet<PartyId> by)
        => (new ParticipantTest(facts, recorded, @case.Day, since).IsBy(by) & HasHappened(recorded.Id)).IsFalse ? Truth.False
            : NotKnown(recorded.Id.Value, "kind", MissingReason.NotDecidable, $"Whether {recorded.Id} is a breach.");

    private Truth IsFound(DeterminationId id)
    {
        if (facts.Determination(id) is not { } determination || !facts.IsUnderstood(determination) || Facts.IsDoubtful(determination.Claims) || !determination.Finding.TryGetValue(out var finding)
            || determination.Finding.IsDoubtful || !IsAboutCase(determination))
        {
            return NotKnown(id.Value, "finding", MissingReason.NotDecidable, $"What a person finds on {id}.");
        }

        return finding == DeterminationResult.Yes ? Truth.True
            : finding == DeterminationResult.No ? Truth.False
            : NotKnown(id.Value, "finding", MissingReason.NotUnderstood, $"What the finding `{finding}` means.");
    }

    private bool IsAboutCase(Determination determination)
        => IsAbout(determination.Products, @case.Product) && IsAbout(determination.Parties, @case.Actor)
            && (determination.Patents.Count == 0 || (@case.Patent is { } patent && determination.Patents.Contains(patent.Id)))
            && (determination.Intangibles.Count == 0 || (@case.Intangible is { } intangible && determination.Intangibles.Contains(intangible.Id)));

    private static bool IsAbout<T>(ValueSet<T> about, Questions.Dimension<T> asked)
        where T : class, IComparable<T>, IEquatable<T>
        => about.Count == 0 || (asked.TryGetValue(out var value) && about.Contains(value));

    internal Truth IsMetForAct(ConditionForActs some, Func<Condition, Truth> meets)
    {
        if (@case.Act.TryGetValue(out var act) && !some.Acts.Contains(act) && act.IsKnown && some.Acts.All(known => known.IsKnown))
            return Truth.True;

        var isMet = meets(some.Condition);
        if (@case.Act.IsFixed && some.Acts.Contains(act!))
            return isMet;
        return isMet | NotKnown("condition", "acts", MissingReason.NotDecidable, "For which act it is asked.");
    }

    internal Truth NotKnown(string subject, string term, MissingReason why, string explanation)
    {
        var missing = new MissingFact(subject, term, why, explanation);
        if (!_missing.Contains(missing))
            _missing.Add(missing);
        return Truth.Unknown;
    }

    private void Presume(string subject, string explanation)
    {
        var used = new UsedPresumption(Presumption.NothingUnrecordedHappened, subject, explanation);
        if (!_presumptions.Contains(used))
            _presumptions.Add(used);
    }

    internal static string Named(Happening wanted) => wanted.ToString() ?? wanted.What.Value;
}
