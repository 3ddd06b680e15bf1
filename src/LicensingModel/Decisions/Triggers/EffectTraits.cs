using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Parties;
using LicensingModel.Provisions.Effects;

namespace LicensingModel.Decisions.Triggers;

/// <summary>How an effect comes about, as far as that can be seen from the clause alone.</summary>
internal static class EffectTraits
{
    /// <summary>What leaves a right as it is until more is recorded: a right to terminate, to extend, to negotiate; a change of exclusivity alone.</summary>
    internal static bool IsHarmless(TriggeredEffect effect)
        => effect.Consequence == Consequence.Terminable || effect.Consequence == Consequence.Extend || effect.Consequence == Consequence.Reinstate || effect.Consequence == Consequence.Negotiate
            || (effect.Consequence == Consequence.Convert && effect.Becomes.IsStated && effect.Replacements.Count == 0);

    /// <summary>Whether it follows by itself and at once, so that its trigger is all there is to know.</summary>
    internal static bool IsAutomatic(TriggeredEffect effect)
        => effect.Electors.IsSilent && effect.Notice.IsSilent && effect.Cure.IsSilent && effect.From.IsSilent && effect.Period.IsSilent && effect.Exceptions.IsSilent
            && (effect.FrozenTo.IsSilent || effect.Consequence == Consequence.Freeze);

    /// <summary>The same, be it only after a time to cure.</summary>
    internal static bool IsAutomaticButForCure(TriggeredEffect effect) => IsAutomatic(effect with { Cure = Disclosed<ContractPeriod>.NotCaptured });

    /// <summary>Whether something that is recorded names no provisions of an agreement but the clauses by which it was done.</summary>
    internal static bool IsOfWhole(Agreement agreement, RecordedEvent recorded)
        => recorded.Provisions.All(id => agreement.Provisions.Any(named => named.Id == id && named.Body is TriggeredEffect or Provisions.General.GeneralTerm));

    /// <summary>Whether a condition is something that happens, once and for all.</summary>
    internal static bool IsPlain(Condition condition) => condition.UnrecognizedMembers.Count == 0 && condition switch
    {
        AfterEvent or Happening => true,
        AllConditions all => all.Conditions.All(IsPlain),
        AnyCondition any => any.Conditions.All(IsPlain),
        _ => false,
    };

    /// <summary>Whether nothing is said of affiliates, or that there are none to whom it reaches.</summary>
    internal static bool ReachesNobody(Facts facts, Disclosed<AffiliateRule> affiliates)
        => affiliates.IsBlank || (affiliates.TryGetValue(out var rule) && !affiliates.IsDoubtful && facts.IsUnderstood(rule) && rule.Directions.Count == 0 && rule.Included.Count == 0);
}
