using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

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
