using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>The condition of a grant to several: it does not say whether what one of them does counts for all, or for that one alone.</summary>
/// <param name="facts">The facts.</param>
/// <param name="case">What is asked about.</param>
/// <param name="provision">The provision.</param>
internal sealed class SharedCondition(Facts facts, Case @case, Provision provision)
{
    /// <summary>Whether it is met, either way: where the two differ, nobody can say.</summary>
    internal Truth IsMet(ConditionTest conditions, Condition condition)
    {
        var isMet = conditions.IsMet(condition);
        if (provision.Body is not Grant || !IsShared(condition))
            return isMet;
        if (!@case.Holder.TryGetValue(out var holder))
            return isMet.IsFalse ? Truth.Unknown : isMet;
        return new ConditionTest(facts, @case, holder).Meets(condition) == isMet ? isMet : Truth.Unknown;
    }

    /// <summary>Whether a condition speaks of what several do, by a class or by their names.</summary>
    private bool IsShared(Condition condition) => condition switch
    {
        AllConditions all => all.Conditions.Any(IsShared),
        AnyCondition any => any.Conditions.Any(IsShared),
        NotCondition not => IsShared(not.Condition),
        ConditionForActs some => IsShared(some.Condition),
        Happening happening => IsShared(happening.By) || IsShared(happening.Against),
        ComplianceCondition compliance => IsShared(compliance.By),
        _ => false,
    };

    private bool IsShared(ValueSet<PartyId> parties) => parties.Count > 1 || parties.Any(facts.IsOpenClass);
}

/// <summary>Those who have something of a grant in their own right, by name or as members of a class, and those who have it only through them.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="grant">The grant.</param>
/// <param name="day">The day.</param>
internal sealed class Takers(Facts facts, Grant grant, LocalDate day)
{
    private IEnumerable<PartyId> Classes => grant.Grantees.Parties.Where(facts.IsOpenClass);

    /// <summary>Whether somebody is named, or is a member of a class that is on the day, or perhaps, and takes by nobody else.</summary>
    internal bool IsItself(PartyId who) => !IsOne(who).IsFalse;

    /// <summary>Whether nothing is recorded by which somebody could ever have had anything of it: no stake, no act, no place among the grantees.</summary>
    internal bool IsApart(PartyId who)
        => !IsItself(who) && facts.IsUnderstood(who) && !facts.Document.Ownership.Any(stake => stake.Owner == who || stake.Owned == who)
            && !facts.Document.Events.Any(recorded => recorded.By.Contains(who) || recorded.Against.Contains(who));

    /// <summary>Those with whom somebody is linked who has nothing in his own right; nobody where he may have it in his own.</summary>
    internal IEnumerable<PartyId> Through(PartyId who)
        => !IsOne(who).IsFalse ? []
            : grant.Grantees.Parties.Where(party => !facts.IsOpenClass(party))
                .Concat(facts.Document.Memberships.Where(entry => grant.Grantees.Parties.Contains(entry.Class) && !facts.IsMember(entry.Class, entry.Member, day).IsFalse).Select(static entry => entry.Member))
                .Distinct().Where(party => facts.Control.Linked([party], day).Contains(who));

    /// <summary>
    /// Whether what is recorded of some comes upon somebody: upon everybody where no one of several is named; upon those alone who are named where they are members of a class. Of several who are
    /// named in the grant, one of whom is, nobody can say.
    /// </summary>
    internal Truth IsAmong(ValueSet<PartyId> named, Dimension<PartyId> holder)
    {
        var isSeveral = grant.Grantees.Parties.Count > 1 || Classes.Any();
        if (!isSeveral && grant.Grantees.Parties is [var only] && !EffectTraits.ReachesNobody(facts, grant.Grantees.Affiliates))
            return IsAmongGroup(named, only, holder);
        if (!isSeveral || named.Overlaps(Classes.ToValueSet()) || grant.Grantees.Parties.IsSubsetOf(named))
            return Truth.True;
        var some = named.Where(party => !grant.Grantors.Parties.Contains(party) && !EverOne(party).IsFalse).ToList();
        if (some.Count == 0)
            return Truth.True;
        if (!holder.TryGetValue(out var who))
            return Truth.Unknown;
        if (some.Contains(who))
            return Truth.True;
        var areMembers = some.TrueForAll(party => !grant.Grantees.Parties.Contains(party) && EverOne(party).IsTrue);
        return areMembers && !facts.Control.Linked(some.ToValueSet(), day).Contains(who) ? Truth.False : Truth.Unknown;
    }

    /// <summary>Of what is granted to one with its affiliates: what is recorded of an affiliate alone comes upon that; whether upon the others too, nobody can say.</summary>
    private Truth IsAmongGroup(ValueSet<PartyId> named, PartyId only, Dimension<PartyId> holder)
    {
        facts.Control.NoteBoundaries();
        var others = named.Where(party => party != only && !grant.Grantors.Parties.Contains(party)).ToList();
        var days = others.Count == 0 ? [] : facts.Control.Changes(null, day).Where(static on => on > IsoDay.First).SelectMany(static on => new[] { on.PlusDays(-1), on }).Append(day).Distinct().ToList();
        var some = others.Where(party => days.Exists(on => facts.Control.Linked([only], on).Contains(party))).ToList();
        return some.Count == 0 || named.Contains(only) || (holder.TryGetValue(out var who) && some.Contains(who)) ? Truth.True : Truth.Unknown;
    }

    private Truth IsOne(PartyId who) => grant.Grantees.Parties.Contains(who) ? Truth.True : Classes.Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, who, day));

    /// <summary>Whether somebody is one, or was on some day: who has left since is still meant by what is recorded of him.</summary>
    private Truth EverOne(PartyId who)
        => IsOne(who) | (facts.Document.Memberships.Any(entry => entry.Member == who && grant.Grantees.Parties.Contains(entry.Class)) ? Truth.True : Truth.False);
}
