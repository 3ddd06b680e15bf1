using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

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

        return rule.Directions.Count == 0 ? result : AsRecorded(facts, result, day);
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
                if ((stake.During.Contains(day) || !facts.IsUnderstood(stake)) && reached.Contains(stake.Owner) != reached.Contains(stake.Owned))
                    grown |= reached.Add(stake.Owner) | reached.Add(stake.Owned);
            }
        }

        return reached.Contains(candidate) ? Truth.Unknown : AsRecorded(facts, Truth.False, day);
    }

    /// <summary>Whether two parties are under common control, each link carrying more than half of the votes.</summary>
    internal static Truth AreUnderCommonControl(Facts facts, PartyId left, PartyId right, LocalDate day)
    {
        var half = Percentage.FromPercent(50);
        return AsRecorded(facts, Controls(facts, half, left, right, day) | Controls(facts, half, right, left, day) | AreSisters(facts, half, left, right, day), day);
    }

    /// <summary>Stakes that change hands unrecorded are presumed not to, but only as far as events are recorded.</summary>
    private static Truth AsRecorded(Facts facts, Truth result, LocalDate day) => facts.IsRecorded(day) ? result : Truth.Unknown;

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

    /// <summary>
    /// Whether a chain of links leads from one party down to another; the strongest chain counts. Stakes that carry no link one by one but do together may or may not
    /// make up control.
    /// </summary>
    private static Truth Controls(Facts facts, Percentage above, PartyId owner, PartyId owned, LocalDate day)
    {
        var reached = new Dictionary<PartyId, Truth> { [owner] = Truth.True };
        for (var grown = true; grown;)
        {
            grown = false;
            var together = new Dictionary<PartyId, decimal>();
            foreach (var stake in facts.Document.Ownership)
            {
                if (!reached.TryGetValue(stake.Owner, out var upTo))
                    continue;

                grown |= Reach(reached, stake.Owned, upTo & Link(facts, stake, above, day));
                if (stake.During.Contains(day) && stake.Share.TryGetValue(out var share))
                    together[stake.Owned] = together.GetValueOrDefault(stake.Owned) + Math.Clamp(share.Percent, 0, 100);
            }

            foreach (var (party, percent) in together)
                grown |= percent > above.Percent && Reach(reached, party, Truth.Unknown);
        }

        return owner == owned ? Truth.False : reached.GetValueOrDefault(owned, Truth.False);
    }

    private static bool Reach(Dictionary<PartyId, Truth> reached, PartyId party, Truth through)
    {
        var before = reached.GetValueOrDefault(party, Truth.False);
        if ((through | before) == before)
            return false;

        reached[party] = through | before;
        return true;
    }

    private static Truth Link(Facts facts, OwnershipStake stake, Percentage above, LocalDate day)
    {
        facts.NoteBoundaries(stake.During);
        if (!facts.IsUnderstood(stake))
            return Truth.Unknown;
        if (!stake.During.Contains(day))
            return Truth.False;
        return stake.Share.TryGetValue(out var share) ? share > above : Truth.Unknown;
    }
}
