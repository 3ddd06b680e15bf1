using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Who controls whom on a day, by the stakes that a document records.</summary>
internal static class Affiliation
{
    /// <summary>Whether somebody is an affiliate of one of the parties under a rule.</summary>
    internal static Truth IsAffiliate(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
    {
        if (rule.UnrecognizedMembers.Count > 0)
            return Truth.Unknown;

        Truth result = false;
        foreach (var direction in rule.Directions)
        {
            foreach (var party in parties)
                result |= IsAffiliate(facts, direction, rule.ControlAbove, party, candidate, day);
        }

        return result;
    }

    /// <summary>Whether two parties may be linked at all by stakes that are recorded, whatever a rule might say: unknown if they may.</summary>
    internal static Truth MayBeLinked(Facts facts, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
    {
        HashSet<PartyId> reached = [.. parties];
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var stake in facts.Document.Ownership)
            {
                facts.NoteBoundaries(stake.During);
                if (stake.During.Contains(day) && reached.Contains(stake.Owner) != reached.Contains(stake.Owned))
                    grown |= reached.Add(stake.Owner) | reached.Add(stake.Owned);
            }
        }

        return reached.Contains(candidate) ? Truth.Unknown : Truth.False;
    }

    /// <summary>Whether two parties are under common control, each link carrying more than half of the votes.</summary>
    internal static Truth AreUnderCommonControl(Facts facts, PartyId left, PartyId right, LocalDate day)
    {
        var half = Percentage.FromPercent(50);
        return Controls(facts, half, left, right, day) | Controls(facts, half, right, left, day) | AreSisters(facts, half, left, right, day);
    }

    private static Truth IsAffiliate(Facts facts, AffiliateDirection direction, Percentage above, PartyId party, PartyId candidate, LocalDate day)
    {
        if (direction == AffiliateDirection.Subsidiaries)
            return Controls(facts, above, party, candidate, day);
        if (direction == AffiliateDirection.Parents)
            return Controls(facts, above, candidate, party, day);
        return direction == AffiliateDirection.Sisters ? AreSisters(facts, above, party, candidate, day) : Truth.Unknown;
    }

    private static Truth AreSisters(Facts facts, Percentage above, PartyId left, PartyId right, LocalDate day)
    {
        Truth result = false;
        foreach (var parent in facts.Document.Ownership.Select(stake => stake.Owner).Distinct())
        {
            if (parent != left && parent != right)
                result |= Controls(facts, above, parent, left, day) & Controls(facts, above, parent, right, day);
        }

        return result;
    }

    /// <summary>Whether a chain of links leads from one party down to another; the strongest chain counts.</summary>
    private static Truth Controls(Facts facts, Percentage above, PartyId owner, PartyId owned, LocalDate day)
    {
        var reached = new Dictionary<PartyId, Truth> { [owner] = Truth.True };
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var stake in facts.Document.Ownership)
            {
                if (!reached.TryGetValue(stake.Owner, out var upTo))
                    continue;

                var through = upTo & Link(facts, stake, above, day);
                var before = reached.GetValueOrDefault(stake.Owned, Truth.False);
                if ((through | before) == before)
                    continue;

                reached[stake.Owned] = through | before;
                grown = true;
            }
        }

        return owner == owned ? Truth.False : reached.GetValueOrDefault(owned, Truth.False);
    }

    private static Truth Link(Facts facts, OwnershipStake stake, Percentage above, LocalDate day)
    {
        facts.NoteBoundaries(stake.During);
        if (!stake.During.Contains(day))
            return Truth.False;
        if (stake.UnrecognizedMembers.Count > 0 || stake.Share.UnrecognizedMembers.Count > 0 || !stake.Share.TryGetValue(out var share))
            return Truth.Unknown;
        return share > above;
    }
}
