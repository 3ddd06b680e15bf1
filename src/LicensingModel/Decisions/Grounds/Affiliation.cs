using System.Diagnostics.CodeAnalysis;
using LicensingModel.Conditions;
using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Who is an affiliate of whom, by the rule of a contract and the stakes that a document records.</summary>
internal static class Affiliation
{
    /// <summary>Whether somebody counts as an affiliate of one of the parties on a day, under a rule.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="parties">The parties whose affiliates are meant.</param>
    /// <param name="candidate">Who may be one.</param>
    /// <param name="from">The day from which the rule has held; null where that is not known.</param>
    /// <param name="day">The day.</param>
    internal static Truth IsAffiliate(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        if (!facts.IsUnderstood(rule))
            return Truth.Unknown;
        if (rule.Excluded.Contains(candidate))
            return Truth.False;
        if (rule.Included.Contains(candidate))
            return Truth.True;
        if (rule.Membership.TryGetValue(out var membership) && !membership.IsKnown)
            return Truth.Unknown;
        if (membership == AffiliateMembership.ListedOnly)
            return Truth.False;
        if (rule.Directions.Count == 0)
            return rule.Membership.IsStated || rule.Membership.IsBlank ? Truth.False : Truth.Unknown;

        facts.Control.NoteBoundaries();
        if (!rule.Control.IsStated)
            return MayBeLinked(facts, parties, candidate, day);
        var result = membership == AffiliateMembership.AsOfDate ? AsOfDate(facts, rule, parties, candidate, from, day)
            : membership == AffiliateMembership.FromTimeToTime ? FromTimeToTime(facts, rule, parties, candidate, from, day)
            : Throughout(facts, rule, parties, candidate, from, day);
        var isOne = AsRecorded(facts, result, day) | MayHaveAcquired(facts, parties, candidate, day);
        return isOne.IsFalse ? isOne : isOne & !MayHaveParted(facts, parties, candidate, day);
    }

    /// <summary>
    /// Whether somebody counts on a day, as an affiliate, among those who grant or whose patents are meant. What a rule leaves to who has left are rights that it has: that it goes on granting, as a stranger, under what it
    /// acquires, no rule on leavers says.
    /// </summary>
    /// <inheritdoc cref="IsAffiliate(Facts, AffiliateRule, ValueSet{PartyId}, PartyId, LocalDate?, LocalDate)"/>
    internal static Truth IsGrantor(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        var isOne = IsAffiliate(facts, rule, parties, candidate, from, day);
        return isOne.IsTrue && !IsAffiliate(facts, AtOnce(rule), parties, candidate, from, day).IsTrue ? Truth.Unknown : isOne;
    }

    /// <summary>The same rule, if leavers kept nothing.</summary>
    private static AffiliateRule AtOnce(AffiliateRule rule) => rule with { OnLeaving = Disclosed.Stated(LeavingRule.EndsAtOnce), Tail = Disclosed<ContractPeriod>.NotCaptured };

    /// <summary>Whether it is recorded as an event that somebody who counts as below the parties, or beside them, was sold or acquired, of which the stakes in him that are recorded show nothing: how he stands to them since is then not known.</summary>
    private static Truth MayHaveParted(Facts facts, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
    {
        foreach (var recorded in facts.Document.Events.Where(one => one.Patents.Count == 0 && !one.On.IsBlank
            && ((one.Kind == EventKind.Divestiture && (one.By.Contains(candidate) || one.Against.Contains(candidate))) || (one.Kind == EventKind.Acquisition && one.Against.Contains(candidate) && !one.By.Overlaps(parties)))))
        {
            var date = ResolvedDate.Of(recorded.Id, facts.Find(recorded.Id));
            facts.NoteBegin(date);
            var stakes = facts.Document.Ownership.Where(stake => stake.Owned == candidate).ToList();
            if (!date.IsAfter(day).IsTrue && stakes.Count > 0 && !parties.Any(party => facts.Control.Above(party).Contains(candidate)) && !stakes.Exists(stake => IsShown(stake.During, date)))
                return Truth.Unknown;
        }

        return Truth.False;
    }

    /// <summary>Whether a stake that begins or ends with something that happened, or later, shows what came of it.</summary>
    private static bool IsShown(DateSpan stake, ResolvedDate date)
        => (stake.HasFirstDay && !date.IsAfter(stake.FirstDay).IsTrue) || (stake.HasLastDay && stake.LastDay < IsoDay.Last && !date.IsAfter(stake.LastDay.PlusDays(1)).IsTrue);

    /// <summary>Whether an acquisition of one by another is recorded as an event between two of whom no stake is: how much was acquired, and for how long, is then not known.</summary>
    private static Truth MayHaveAcquired(Facts facts, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
    {
        foreach (var recorded in facts.Document.Events.Where(static one => (one.Kind == EventKind.Acquisition || one.Kind == EventKind.ChangeOfControl) && one.Patents.Count == 0 && !one.On.IsBlank))
        {
            var joins = (recorded.By.Overlaps(parties) && recorded.Against.Contains(candidate)) || (recorded.By.Contains(candidate) && recorded.Against.Overlaps(parties));
            if (!joins || facts.Document.Ownership.Any(stake => recorded.By.Contains(stake.Owner) && recorded.Against.Contains(stake.Owned)))
                continue;
            var date = ResolvedDate.Of(recorded.Id, facts.Find(recorded.Id));
            facts.NoteBegin(date);
            if (!date.IsAfter(day).IsTrue)
                return Truth.Unknown;
        }

        return Truth.False;
    }

    /// <summary>Whether two parties may be linked at all by stakes that are recorded, whatever a rule might say: unknown if they may.</summary>
    internal static Truth MayBeLinked(Facts facts, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
    {
        facts.Control.NoteBoundaries();
        return facts.Control.Linked(parties, day).Contains(candidate) ? Truth.Unknown : AsRecorded(facts, Truth.False, day) | MayHaveAcquired(facts, parties, candidate, day);
    }

    /// <summary>Whether two parties are under common control, each link carrying more than half of the votes.</summary>
    internal static Truth AreUnderCommonControl(Facts facts, PartyId left, PartyId right, LocalDate day)
    {
        facts.Control.NoteBoundaries();
        var half = ControlThreshold.MoreThanHalf;
        return AsRecorded(facts, Controls(facts, half, left, right, day) | Controls(facts, half, right, left, day) | AreSisters(facts, left, right, (parent, child) => Controls(facts, half, parent, child, day)), day) | MayHaveAcquired(facts, [left], right, day);
    }

    /// <summary>The last day on which somebody was an affiliate who is none on a day and has been none since; null where there was none, or nobody can say which.</summary>
    internal static LocalDate? LastDay(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        var atOnce = AtOnce(rule);
        Truth Was(LocalDate on) => IsAffiliate(facts, atOnce, parties, candidate, from, on);
        if (from is not { } first || !Was(day).IsFalse)
            return null;
        foreach (var eve in facts.Control.Changes(first, day).Where(change => change > first).Select(static change => change.PlusDays(-1)).OrderDescending())
        {
            if (Was(eve) is { IsFalse: false } was)
                return was.IsTrue ? eve : null;
        }

        return null;
    }

    /// <summary>Whether somebody came to control one of the parties, by more than half of the votes, after a day, and controls it.</summary>
    internal static bool HasAcquired(Facts facts, ValueSet<PartyId> parties, PartyId candidate, LocalDate? after, LocalDate day)
    {
        facts.Control.NoteBoundaries();
        return after is { } from && parties.Any(party => AsRecorded(facts, Controls(facts, ControlThreshold.MoreThanHalf, candidate, party, day), day).IsTrue && Controls(facts, ControlThreshold.MoreThanHalf, candidate, party, from).IsFalse);
    }

    /// <summary>Stakes that change hands unrecorded are presumed not to, but only as far as events are recorded.</summary>
    private static Truth AsRecorded(Facts facts, Truth result, LocalDate day) => facts.IsRecorded(day) ? result : Truth.Unknown;

    /// <summary>Who was an affiliate on the day that the contract names; one that has left since by what is said of leavers. Who comes back after its rights had ended joins later, and is not in.</summary>
    private static Truth AsOfDate(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        if (!rule.AsOf.TryGetValue(out var asOf) || !asOf.Resolve(facts).TryGetDate(out var then))
            return Truth.Unknown;

        var was = On(facts, rule, parties, candidate, then);
        var isStill = On(facts, rule, parties, candidate, day);
        if (!isStill.IsFalse)
            isStill &= IsStillOrBack(facts, rule, parties, candidate, from is { } effect && effect > then ? effect : then, day);
        return was & (isStill | (HasTail(rule, out var tail) ? IsInTail(facts, rule, parties, candidate, then, day, tail) : Leaves(rule, static kind => kind == LeavingRule.Continues)));
    }

    /// <summary>
    /// Whether who is an affiliate on a day has not lost, by leaving since another, what it had: what ends at once had ended when it came back; of what ends after a time, or otherwise, that came back before, nobody can say.
    /// </summary>
    private static Truth IsStillOrBack(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate since, LocalDate day)
    {
        var away = facts.Control.Changes(since, day).Prepend(since).Where(change => change <= day).Aggregate(Truth.False, (result, change) => result | !On(facts, rule, parties, candidate, change));
        if (away.IsFalse)
            return Truth.True;
        var keeps = Leaves(rule, static kind => kind == LeavingRule.Continues);
        if (HasTail(rule, out var tail))
            keeps = IsOutlived(facts, rule, parties, candidate, since, day, tail) ? Truth.False : Truth.Unknown;
        return !away | keeps;
    }

    /// <summary>Whether who left stayed away for longer than it kept its rights, for certain.</summary>
    private static bool IsOutlived(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate since, LocalDate day, ContractPeriod tail)
    {
        LocalDate? left = null;
        foreach (var change in facts.Control.Changes(since, day).Prepend(since))
        {
            if (left is { } gone && tail.TryAddTo(gone, out var kept) && kept < change)
                return true;
            left = On(facts, rule, parties, candidate, change) is { IsFalse: true } ? left ?? change : null;
        }

        return false;
    }

    /// <summary>Whether who leaves keeps its rights for a time that is stated.</summary>
    private static bool HasTail(AffiliateRule rule, [NotNullWhen(true)] out ContractPeriod? tail)
    {
        tail = null;
        return rule.OnLeaving.TryGetValue(out var leaving) && !rule.OnLeaving.IsDoubtful && leaving == LeavingRule.EndsAfterTail && !rule.Tail.IsDoubtful && rule.Tail.TryGetValue(out tail);
    }

    /// <summary>Whether somebody was an affiliate, left, and keeps its rights on the day: on the one day on which that depends on how the time is counted, nobody can say.</summary>
    private static Truth IsInTail(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day, ContractPeriod tail)
    {
        Truth result = false;
        foreach (var left in facts.Control.Changes(from, day).Where(left => left > IsoDay.First && !(left.PlusDays(-1) < from)))
        {
            if (!tail.TryAddTo(left.PlusDays(-1), out var least) || !tail.TryAddTo(left, out var most))
                return Truth.Unknown;
            facts.NoteBoundary(most);
            if (least < IsoDay.Last)
                facts.NoteBoundary(least.PlusDays(1));
            if (day <= least || day < most)
                result |= CameIn(facts, rule, parties, candidate, from, left.PlusDays(-1)) & (day <= least && day < most ? Truth.True : Truth.Unknown);
        }

        return result;
    }

    /// <summary>Who is an affiliate on the day; one that was, by what is said of leavers.</summary>
    private static Truth FromTimeToTime(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        var isNow = CameIn(facts, rule, parties, candidate, from, day);
        if (isNow.IsTrue || (rule.OnLeaving.IsBlank && rule.Tail.IsBlank) || (rule.OnLeaving.TryGetValue(out var leaving) && leaving == LeavingRule.EndsAtOnce))
            return isNow;
        if (HasTail(rule, out var tail))
            return isNow | IsInTail(facts, rule, parties, candidate, from, day, tail);

        Truth was = false;
        foreach (var earlier in facts.Control.Changes(from, day).Where(static change => change > IsoDay.First).Select(static change => change.PlusDays(-1)).Where(earlier => !(earlier < from)))
            was |= CameIn(facts, rule, parties, candidate, from, earlier);
        return isNow | (was & Leaves(rule, static kind => kind == LeavingRule.Continues));
    }

    /// <summary>Where the contract's test of membership is not known: who was an affiliate all the time, or never.</summary>
    private static Truth Throughout(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        var isNow = On(facts, rule, parties, candidate, day);
        Truth always = isNow, ever = isNow;
        foreach (var other in facts.Control.Changes(from, day).Append(from ?? IsoDay.First).Where(other => other <= day))
        {
            var was = On(facts, rule, parties, candidate, other);
            always &= was;
            ever |= was;
        }

        return always.IsTrue || ever.IsFalse ? always : Truth.Unknown;
    }

    private static Truth Leaves(AffiliateRule rule, Func<LeavingRule, bool> keeps)
        => !rule.OnLeaving.TryGetValue(out var leaving) ? Truth.Unknown : keeps(leaving) ? Truth.True : leaving == LeavingRule.EndsAtOnce ? Truth.False : Truth.Unknown;

    // Asked only where the threshold is stated.
    private static ControlThreshold Threshold(AffiliateRule rule) => rule.Control.TryGetValue(out var threshold) ? threshold : ControlThreshold.MoreThanHalf;

    /// <summary>Whether somebody is an affiliate on a day, and comes in as one.</summary>
    private static Truth CameIn(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
        => On(facts, rule, parties, candidate, day) is { IsFalse: false } isOne ? isOne & ComesIn(facts, rule, parties, candidate, from, day) : Truth.False;

    /// <summary>
    /// Whether somebody comes in who is an affiliate on the day, and none for certain when the rule began: who came below a party does, and who came beside it under one who has been above it all
    /// the time. Who acquired a party, and his earlier group, come in by what is said of acquirers; of what an acquirer acquires later, nothing is said.
    /// </summary>
    private static Truth ComesIn(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate? from, LocalDate day)
    {
        if (from is not { } effect || effect > day || On(facts, rule, parties, candidate, effect).IsTrue)
            return Truth.True;
        _ = rule.Acquirers.TryGetValue(out var acquirers);
        if (acquirers == AcquirerRule.Included)
            return Truth.True;

        var isBeside = IsUnderOldParent(facts, rule, parties, candidate, effect, day);
        var joins = isBeside | parties.Aggregate(Truth.False, (result, party) => result | Controls(facts, rule, party, candidate, day));

        // Who came between a party and its parent of old acquired it within their group: whether that is meant, nobody can say.
        var hasAcquired = parties.Aggregate(Truth.False, (result, party) => result | (Controls(facts, rule, candidate, party, day) & !Controls(facts, rule, candidate, party, effect)));
        var isOfAcquirer = (hasAcquired & (!isBeside | Truth.Unknown)) | WasWithAcquirer(facts, rule, parties, candidate, effect, day);
        return acquirers == AcquirerRule.Excluded ? !isOfAcquirer & (joins | Truth.Unknown) : (joins & !isOfAcquirer) | Truth.Unknown;
    }

    /// <summary>Whether somebody is on the day under common control with one of the parties, by one who has controlled that party since the rule began. Of one who did then, and did not for a time, nobody can say.</summary>
    private static Truth IsUnderOldParent(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate from, LocalDate day)
    {
        Truth result = false;
        foreach (var party in parties)
        {
            foreach (var parent in facts.Control.Above(party).Intersect(facts.Control.Above(candidate)).Where(parent => parent != party && parent != candidate))
            {
                var isParent = Controls(facts, rule, parent, party, day) & Controls(facts, rule, parent, candidate, day);
                var before = isParent.IsFalse ? isParent : isParent & Controls(facts, rule, parent, party, from);
                if (!before.IsFalse)
                    result |= before & (facts.Control.Changes(from, day).Where(change => change > from).Aggregate(Truth.True, (always, on) => always & Controls(facts, rule, parent, party, on)) | Truth.Unknown);
            }
        }

        return result;
    }

    /// <summary>Whether somebody belonged to the group of an acquirer of one of the parties when that was acquired, and not to the party's own: moved under the party later, it is of the acquirer's earlier group all the same. Whether one of the party's own group that came to control it is an acquirer, nobody can say.</summary>
    private static Truth WasWithAcquirer(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate from, LocalDate day)
    {
        Truth result = false;
        foreach (var acquired in facts.Control.Changes(from, day).Where(static on => on > IsoDay.First))
        {
            var eve = acquired.PlusDays(-1);
            foreach (var party in parties)
            {
                foreach (var acquirer in facts.Control.Above(party).Where(above => above != candidate && !parties.Contains(above)))
                {
                    var acquires = Controls(facts, rule, acquirer, party, acquired) & !Controls(facts, rule, acquirer, party, eve);
                    if (!acquires.IsFalse)
                        acquires &= !(Controls(facts, rule, party, acquirer, eve) | AreSisters(facts, acquirer, party, (parent, child) => Controls(facts, rule, parent, child, eve))) | Truth.Unknown;
                    if (!acquires.IsFalse)
                        result |= acquires & Controls(facts, rule, acquirer, candidate, eve) & !Controls(facts, rule, party, candidate, eve);
                }
            }
        }

        return result;
    }

    private static Truth On(Facts facts, AffiliateRule rule, ValueSet<PartyId> parties, PartyId candidate, LocalDate day)
    {
        Truth result = false;
        foreach (var direction in rule.Directions)
        {
            foreach (var party in parties)
                result |= IsAffiliate(facts, direction, rule, party, candidate, day);
        }

        return result;
    }

    private static Truth IsAffiliate(Facts facts, AffiliateDirection direction, AffiliateRule rule, PartyId party, PartyId candidate, LocalDate day)
    {
        if (direction == AffiliateDirection.Subsidiaries)
            return Controls(facts, rule, party, candidate, day);
        if (direction == AffiliateDirection.Parents)
            return Controls(facts, rule, candidate, party, day);
        return direction == AffiliateDirection.Sisters ? AreSisters(facts, party, candidate, (parent, child) => Controls(facts, rule, parent, child, day)) : Truth.Unknown;
    }

    private static Truth Controls(Facts facts, AffiliateRule rule, PartyId owner, PartyId owned, LocalDate day)
    {
        var byLinks = Controls(facts, Threshold(rule), owner, owned, day);
        if (facts.Control.IsDirect(owner, owned, Threshold(rule), day) || (rule.Chain.TryGetValue(out var chain) && chain == ChainCounting.EachLink))
            return byLinks;

        var byProduct = facts.Control.IsReachedByProduct(owner, owned, Threshold(rule), day);
        if (chain == ChainCounting.Multiplied)
            return byProduct;
        return byLinks == byProduct ? byLinks : Truth.Unknown;
    }

    private static Truth AreSisters(Facts facts, PartyId left, PartyId right, Func<PartyId, PartyId, Truth> controls)
    {
        Truth result = false;
        foreach (var parent in facts.Control.Above(left).Intersect(facts.Control.Above(right)).Where(parent => parent != left && parent != right))
            result |= controls(parent, left) & controls(parent, right);
        return result;
    }

    private static Truth Controls(Facts facts, ControlThreshold threshold, PartyId owner, PartyId owned, LocalDate day)
        => facts.Control.ControlledBy(owner, threshold, day).GetValueOrDefault(owned, Truth.False);
}
