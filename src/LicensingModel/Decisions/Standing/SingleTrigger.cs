using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// Whether one of several has set off a clause that comes upon who sets it off: something that meets the trigger is his doing, or his failing. What others do, of whom the trigger
/// speaks besides, only meets the rest of it; what another of the several does neither sets it off nor excuses him.
/// </summary>
/// <param name="facts">The facts.</param>
/// <param name="test">The test of conditions, for him.</param>
/// <param name="who">The one.</param>
/// <param name="peers">The several, and the classes to which they belong.</param>
/// <param name="day">The day.</param>
internal sealed class SingleTrigger(Facts facts, ConditionTest test, PartyId who, ValueSet<PartyId> peers, LocalDate day)
{
    internal Truth Of(Condition condition)
    {
        if (condition.UnrecognizedMembers.Count > 0)
            return test.Meets(condition);

        return condition switch
        {
            AllConditions all => OfAll(all),
            AnyCondition any => any.Conditions.Aggregate(Truth.False, (result, part) => result | Of(part)),
            NotCondition not => test.Meets(condition) is { IsFalse: false } isMet ? isMet & OfNot(not.Condition) : Truth.False,
            AfterEvent after => test.Meets(condition) & IsBy(after),
            Happening happening => test.Happens(happening, isByOne: true),
            ComplianceCondition => test.Meets(condition) & Means(condition),
            ConditionForActs some => test.IsMetForAct(some, Of),
            _ => test.Meets(condition),
        };
    }

    /// <summary>Of something that is not so: whether that is what he did, or failed to do, or nobody's of the several. It is looked at part by part, so that of several who fail each answers for himself.</summary>
    private Truth OfNot(Condition condition)
    {
        if (condition.UnrecognizedMembers.Count > 0)
            return Truth.Unknown;
        return condition switch
        {
            NotCondition not => Of(not.Condition),
            AllConditions all => all.Conditions.Aggregate(Truth.False, (result, part) => result | Of(part.Not())),
            AnyCondition any => any.Conditions.Where(part => !IsNobodys(part.Not())).ToList() is { Count: > 0 } deeds ? deeds.Aggregate(Truth.False, (result, part) => result | Of(part.Not())) : Truth.True,
            ConditionForActs some => Of(some.Condition.Not()),
            _ => IsHisOrNobodys(condition),
        };
    }

    /// <summary>Whether what something asks for is his to do, or to leave, or that of others than the several; of what others of the several may leave too, whether it is not so without them. Where he is the only one there are none.</summary>
    private Truth IsHisOrNobodys(Condition condition)
    {
        var by = By(condition);
        var isMeant = condition is AfterEvent ? by.Contains(who) ? Truth.True : Truth.False : Means(condition);
        var ofPeers = by.Where(IsOfPeers).ToValueSet();
        if (isMeant.IsTrue || ofPeers.Count == 0 || (peers.Count == 1 && peers.Contains(who)))
            return isMeant.IsFalse ? Truth.True : isMeant;

        // What he left when he belonged to a class, and what somebody linked with him left, may be his.
        if (ofPeers.Any(party => facts.Document.Memberships.Any(entry => entry.Class == party && entry.Member == who) || !Affiliation.MayBeLinked(facts, [who], party, day).IsFalse))
            isMeant |= test.NotKnown("condition", "by", MissingReason.NotDecidable, $"Whether what {Words.List(ofPeers)} did, or did not, is the doing of {who}.");
        return isMeant | (ofPeers.Count == by.Count ? Truth.False : test.Meets(Of(condition, by.Where(party => !ofPeers.Contains(party)).ToValueSet()).Not()));
    }

    /// <summary>By whom something is to be done; nobody where it does not say.</summary>
    private ValueSet<PartyId> By(Condition condition) => condition switch
    {
        Happening happening => happening.By,
        ComplianceCondition compliance => compliance.By,
        AfterEvent after => Recorded(after)?.By ?? [],
        _ => [],
    };

    private static Condition Of(Condition condition, ValueSet<PartyId> by) => condition switch
    {
        Happening happening => happening with { By = by },
        ComplianceCondition compliance => compliance with { By = by },
        _ => condition,
    };

    /// <summary>Whether somebody is one of the several, or a class of them, or linked with one.</summary>
    private bool IsOfPeers(PartyId party) => IsPeer(party) || !Affiliation.MayBeLinked(facts, Everybody, party, day).IsFalse;

    /// <summary>The several, with the members of their classes.</summary>
    private ValueSet<PartyId> Everybody => field ??= peers.Concat(facts.Document.Memberships.Where(entry => peers.Contains(entry.Class)).Select(static entry => entry.Member)).ToValueSet();

    /// <summary>All of it must be met; of what somebody does, one thing must be his doing.</summary>
    private Truth OfAll(AllConditions all)
    {
        var isMet = test.Meets(all);
        var others = all.Conditions.OfType<AfterEvent>().Where(after => IsBy(after).IsFalse).Select(Recorded).OfType<RecordedEvent>().ToList();

        // What another did, by its name, is what a part means that asks for something of the kind.
        var deeds = all.Conditions.Where(part => !IsNobodys(part) && !(part is Happening wanted && others.Exists(other => test.MayMean(other, wanted)))).ToList();
        if (isMet.IsFalse || deeds.Count == 0)
            return isMet;
        var result = isMet & deeds.Aggregate(Truth.False, (result, part) => result | Of(part));
        return others.Count == 0 ? result : result & Truth.Unknown;
    }

    /// <summary>Whether a condition speaks of nothing that anybody of the several does.</summary>
    private bool IsNobodys(Condition condition) => condition switch
    {
        AllConditions all => all.Conditions.All(IsNobodys),
        AnyCondition any => any.Conditions.All(IsNobodys),
        NotCondition { Condition: NotCondition twice } => IsNobodys(twice.Condition),
        NotCondition { Condition: AllConditions all } => all.Conditions.All(part => IsNobodys(part.Not())),
        NotCondition { Condition: AnyCondition any } => any.Conditions.All(part => IsNobodys(part.Not())),
        NotCondition { Condition: ConditionForActs some } => IsNobodys(some.Condition.Not()),
        NotCondition not => Means(not.Condition).IsFalse && !By(not.Condition).Any(IsOfPeers),
        AfterEvent after => IsBy(after).IsTrue && !IsNamedIn(after),
        ConditionForActs some => IsNobodys(some.Condition),
        Happening or ComplianceCondition => false,
        _ => true,
    };

    /// <summary>Whether a condition speaks of what he does, or does not.</summary>
    private Truth Means(Condition condition) => condition switch
    {
        AllConditions all => all.Conditions.Aggregate(Truth.False, (result, part) => result | Means(part)),
        AnyCondition any => any.Conditions.Aggregate(Truth.False, (result, part) => result | Means(part)),
        NotCondition not => Means(not.Condition),
        ConditionForActs some => Means(some.Condition),
        Happening happening => Means(happening.By),
        ComplianceCondition compliance => compliance.By.Count == 0 ? Truth.True : Means(compliance.By),
        _ => Truth.False,
    };

    private Truth Means(ValueSet<PartyId> by)
        => by.Count == 0 || by.Contains(who) ? Truth.True : by.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, who, day));

    /// <summary>Whether an event that is named was his doing, or nobody's: not where it was that of others of the several alone, with whom he is not linked.</summary>
    private Truth IsBy(AfterEvent after)
        => Recorded(after) is not { By.Count: > 0 } recorded || recorded.By.Contains(who) ? Truth.True
            : recorded.By.All(IsPeer) && recorded.By.All(party => Affiliation.MayBeLinked(facts, [who], party, day).IsFalse) ? Truth.False
            : Truth.Unknown;

    private RecordedEvent? Recorded(AfterEvent after) => facts.Document.Events.FirstOrDefault(recorded => recorded.Id == after.Event);

    private bool IsPeer(PartyId party) => peers.Contains(party) || peers.Any(@class => facts.IsOpenClass(@class) && facts.Document.Memberships.Any(entry => entry.Class == @class && entry.Member == party));

    private bool IsNamedIn(AfterEvent after) => facts.Document.Events.Any(recorded => recorded.Id == after.Event && recorded.By.Contains(who));
}
