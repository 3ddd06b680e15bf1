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
    /// <param name="by">Whether what somebody did meets the trigger.</param>
    internal static bool IsOfOthers(Facts facts, Grant grant, LocalDate day, Func<PartyId, Truth> by)
    {
        if (grant.Grantees.Parties.Any(facts.IsOpenClass) || facts.Document.Parties.Count > MostParties)
            return false;
        var side = facts.Control.Linked(grant.Grantees.Parties, day);
        var those = facts.Document.Parties.Select(party => (party.Id, By: by(party.Id))).Where(static entry => !entry.By.IsFalse).ToList();
        return those.Exists(static entry => entry.By.IsTrue) && !those.Exists(entry => side.Contains(entry.Id) || !facts.IsUnderstood(entry.Id));
    }

    /// <summary>That it is not said upon whom a clause comes.</summary>
    internal static MissingFact MissingReach(Provision source, TriggeredEffect effect)
        => new(source.Id.Value, "body/reach", Words.Why(effect.Reach), $"Upon whom {source.Id} comes: upon all to whom something is granted, or upon whoever triggers it.");
}
