using LicensingModel.Agreements;
using LicensingModel.Conditions;
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
            NotCondition not => test.Meets(condition) & (Means(not.Condition) is { IsFalse: false } isMeant ? isMeant : Truth.True),
            AfterEvent after => test.Meets(condition) & IsBy(after),
            Happening happening => test.Happens(happening, isByOne: true),
            ComplianceCondition => test.Meets(condition) & Means(condition),
            ConditionForActs some => test.IsMetForAct(some, Of),
            _ => test.Meets(condition),
        };
    }

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
        NotCondition not => Means(not.Condition).IsFalse,
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
