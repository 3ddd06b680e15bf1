using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whether somebody is a party, or on one side of a grant: by name, as a member of a class, or as an affiliate by the rule that is stated.</summary>
internal static class PartyBelonging
{
    private static readonly ControlThreshold _whole = ControlThreshold.AtLeast(Percentage.FromPercent(100));

    internal static Truth IsAmong(Facts facts, JointReading reading, Agreement agreement, Provision provision, PartySet set, string member, PartyId party, LocalDate day)
    {
        if (set.Parties.Contains(party))
            return Truth.True;
        var isMember = set.Parties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, party, day));
        return isMember | (reading.TryGet(set.Affiliates, $"affiliates of the {member} of {provision.Id}", out var rule)
            ? Affiliation.IsAffiliate(facts, rule, set.Parties, party, new TermTest(facts, reading, agreement, provision, day).Effect, day)
            : Affiliation.MayBeLinked(facts, set.Parties, party, day));
    }

    /// <summary>
    /// Whether somebody is an affiliate of another by the stakes that are recorded: by the rule on the affiliates of the grantees; where there is none, whoever belongs to it altogether is one under
    /// any. By another link he may be one, since what the clause calls so is not known.
    /// </summary>
    /// <param name="facts">What the document says.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="agreement">The agreement.</param>
    /// <param name="provision">The grant.</param>
    /// <param name="affiliates">The rule.</param>
    /// <param name="of">Whose affiliate.</param>
    /// <param name="party">Who may be one.</param>
    /// <param name="day">The day.</param>
    /// <param name="isBelow">Whether subsidiaries alone are meant.</param>
    internal static Truth IsAffiliate(Facts facts, JointReading reading, Agreement agreement, Provision provision, Disclosed<AffiliateRule> affiliates, PartyId of, PartyId party, LocalDate day, bool isBelow = false)
    {
        var mayBe = Affiliation.MayBeLinked(facts, [of], party, day);
        var isRead = reading.TryGet(affiliates, $"affiliates of the grantees of {provision.Id}", out var rule);
        if (mayBe.IsFalse || rule?.Excluded.Contains(party) == true || (isRead && !facts.IsUnderstood(rule!)))
            return mayBe;
        var isOne = rule is { Directions.Count: > 0 } or { Included.Count: > 0 }
            ? Affiliation.IsAffiliate(facts, isBelow && rule.Directions.Count > 0 ? rule with { Directions = [AffiliateDirection.Subsidiaries] } : rule, [of], party, new TermTest(facts, reading, agreement, provision, day).Effect, day)
            : facts.IsRecorded(day) ? facts.Control.ControlledBy(of, _whole, day).GetValueOrDefault(party, Truth.False) : Truth.Unknown;
        return isOne.IsTrue ? isOne : mayBe;
    }

    /// <summary>Whether somebody is a party of an agreement: by name, or as a member of a class that is one.</summary>
    internal static Truth IsParty(Facts facts, Agreement agreement, PartyId party, LocalDate day)
        => agreement.AllParties.Contains(party) ? Truth.True : agreement.AllParties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, party, day));

    /// <summary>The parties of an agreement other than somebody and the class to which he belongs.</summary>
    internal static ValueSet<PartyId> Others(Facts facts, Agreement agreement, PartyId party, LocalDate day)
        => agreement.AllParties.Where(other => other != party && (agreement.AllParties.Contains(party) || !facts.IsOpenClass(other) || !facts.IsMember(other, party, day).IsTrue)).ToValueSet();
}
