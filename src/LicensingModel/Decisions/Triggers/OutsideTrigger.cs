using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>A trigger that was met by those alone who are not on the side of the grantees, so that what follows can only come upon all of these.</summary>
internal static class OutsideTrigger
{
    // Of more parties it is not asked who triggered something.
    private const int MostParties = 200;

    /// <param name="facts">What the document says.</param>
    /// <param name="grant">The grant upon which it comes.</param>
    /// <param name="day">The day.</param>
    /// <param name="trigger">The trigger; null where it is not known.</param>
    /// <param name="by">Whether what somebody did meets the trigger.</param>
    internal static bool IsOfOthers(Facts facts, Grant grant, LocalDate day, Condition? trigger, Func<PartyId, Truth> by)
    {
        if (grant.Grantees.Parties.Any(facts.IsOpenClass) || facts.Document.Parties.Count > MostParties)
            return false;
        var those = facts.Document.Parties.Select(party => (party.Id, By: by(party.Id))).Where(entry => entry.By.IsTrue || (entry.By.IsUnknown && (trigger is null || !NamesOthers(facts, trigger, entry.Id)))).ToList();
        return those.Exists(static entry => entry.By.IsTrue) && !those.Exists(entry => !facts.IsUnderstood(entry.Id) || MayTake(facts, grant, entry.Id, day));
    }

    /// <summary>Whether a trigger speaks of what others do, by their names alone, so that it is not somebody's doing, however he is linked to them.</summary>
    private static bool NamesOthers(Facts facts, Condition trigger, PartyId who)
    {
        bool AreOthers(ValueSet<PartyId> by) => by.Count > 0 && !by.Contains(who) && !by.Any(facts.IsOpenClass);
        return trigger.UnrecognizedMembers.Count == 0 && trigger switch
        {
            Happening happening => happening.Affiliates.IsSilent && AreOthers(happening.By),
            AfterEvent after => facts.Document.Events.FirstOrDefault(recorded => recorded.Id == after.Event) is { } recorded && AreOthers(recorded.By),
            AllConditions all => all.Conditions.All(part => NamesOthers(facts, part, who)),
            AnyCondition any => any.Conditions.All(part => NamesOthers(facts, part, who)),
            _ => false,
        };
    }

    /// <summary>Whether somebody may be one to whom something is granted, on the day or when something happened in which he took part. Where the rule on affiliates is not known, whoever is linked to a grantee may.</summary>
    private static bool MayTake(Facts facts, Grant grant, PartyId who, LocalDate day)
    {
        if (grant.Grantees.Parties.Contains(who))
            return true;
        if (!grant.Grantees.Affiliates.TryGetValue(out var rule) || grant.Grantees.Affiliates.IsDoubtful)
            return facts.Control.Linked(grant.Grantees.Parties, day).Contains(who);
        var deeds = facts.Document.Events.Where(recorded => recorded.By.Contains(who) || recorded.Against.Contains(who)).Select(recorded => ResolvedDate.Of(recorded.Id, facts.Find(recorded.Id)));
        var days = deeds.SelectMany(static date => new LocalDate?[] { date.TryGetEarliest(out var earliest) ? earliest : null, date.TryGetLatest(out var latest) ? latest : null }).OfType<LocalDate>().Where(on => on <= day).Append(day).Distinct();
        return days.Any(on => !Affiliation.IsAffiliate(facts, rule, grant.Grantees.Parties, who, null, on).IsFalse);
    }

    /// <summary>That it is not said upon whom a clause comes.</summary>
    internal static MissingFact MissingReach(Provision source, TriggeredEffect effect)
        => new(source.Id.Value, "body/reach", Words.Why(effect.Reach), $"Upon whom {source.Id} comes: upon all to whom something is granted, or upon whoever triggers it.");
}
