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
    internal static Truth IsAmong(Facts facts, JointReading reading, Agreement agreement, Provision provision, PartySet set, string member, PartyId party, LocalDate day)
    {
        if (set.Parties.Contains(party))
            return Truth.True;
        var isMember = set.Parties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, party, day));
        return isMember | (reading.TryGet(set.Affiliates, $"affiliates of the {member} of {provision.Id}", out var rule)
            ? Affiliation.IsAffiliate(facts, rule, set.Parties, party, new TermTest(facts, reading, agreement, provision, day).Effect, day)
            : Affiliation.MayBeLinked(facts, set.Parties, party, day));
    }

    /// <summary>Whether somebody is a party of an agreement: by name, or as a member of a class that is one.</summary>
    internal static Truth IsParty(Facts facts, Agreement agreement, PartyId party, LocalDate day)
        => agreement.AllParties.Contains(party) ? Truth.True : agreement.AllParties.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, party, day));

    /// <summary>The parties of an agreement other than somebody and the class to which he belongs.</summary>
    internal static ValueSet<PartyId> Others(Facts facts, Agreement agreement, PartyId party, LocalDate day)
        => agreement.AllParties.Where(other => other != party && (agreement.AllParties.Contains(party) || !facts.IsOpenClass(other) || !facts.IsMember(other, party, day).IsTrue)).ToValueSet();
}
