using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Who holds stakes in whom, ready to be followed from either end.</summary>
internal sealed class ControlGraph
{
    // Beyond so many levels of a chain nothing is multiplied.
    private const int MostLevels = 200;

    private readonly Facts _facts;
    private readonly ILookup<PartyId, OwnershipStake> _byOwner;
    private readonly ILookup<PartyId, OwnershipStake> _byOwned;
    private readonly Dictionary<(PartyId, ControlThreshold, LocalDate), Dictionary<PartyId, Truth>> _reached = [];

    internal ControlGraph(Facts facts)
    {
        _facts = facts;
        _byOwner = facts.Document.Ownership.ToLookup(stake => stake.Owner);
        _byOwned = facts.Document.Ownership.ToLookup(stake => stake.Owned);
    }

    /// <summary>The first days, up to one, on which stakes are otherwise than on the day before.</summary>
    internal IEnumerable<LocalDate> Changes(LocalDate? first, LocalDate last)
        => _facts.Document.Ownership
            .SelectMany(stake => new[] { stake.During.HasFirstDay ? stake.During.FirstDay : IsoDay.First, stake.During.HasLastDay && stake.During.LastDay < IsoDay.Last ? stake.During.LastDay.PlusDays(1) : IsoDay.First })
            .Where(day => day <= last && !(day <= first))
            .Distinct()
            .Order();

    /// <summary>Notes the days on which stakes change, as days on which answers may.</summary>
    internal void NoteBoundaries()
    {
        foreach (var stake in _facts.Document.Ownership)
            _facts.NoteBoundaries(stake.During);
    }

    /// <summary>Everybody who may be linked to one of the parties by stakes on a day, up or down, whatever their size.</summary>
    internal HashSet<PartyId> Linked(IEnumerable<PartyId> parties, LocalDate day)
    {
        HashSet<PartyId> reached = [.. parties];
        var open = new Queue<PartyId>(reached);
        while (open.TryDequeue(out var party))
        {
            foreach (var stake in _byOwner[party].Concat(_byOwned[party]).Where(stake => stake.During.Contains(day) || !_facts.IsUnderstood(stake)))
            {
                if (reached.Add(stake.Owner))
                    open.Enqueue(stake.Owner);
                if (reached.Add(stake.Owned))
                    open.Enqueue(stake.Owned);
            }
        }

        return reached;
    }

    /// <summary>
    /// Whom a party controls on a day, each link by itself reaching the threshold; the strongest chain counts. What a party and those hold whom it owns altogether counts together; whether stakes of others do that carry
    /// no link one by one, or several of one owner in the same company, of which nobody says whether one replaces the other, is not known.
    /// </summary>
    internal IReadOnlyDictionary<PartyId, Truth> ControlledBy(PartyId owner, ControlThreshold threshold, LocalDate day)
    {
        if (_reached.TryGetValue((owner, threshold, day), out var known))
            return known;

        Dictionary<PartyId, Truth> reached = new() { [owner] = Truth.True };
        HashSet<PartyId> whole = [owner];
        var open = new Queue<PartyId>([owner]);
        while (open.TryDequeue(out var party))
        {
            foreach (var owned in _byOwner[party].Select(static stake => stake.Owned).Distinct())
            {
                var (before, now) = (reached.GetValueOrDefault(owned, Truth.False), Held(owned, reached, whole, threshold, day, out var isWhole));
                var isNewlyWhole = isWhole && whole.Add(owned);
                if ((before | now) == before && !isNewlyWhole)
                    continue;
                reached[owned] = before | now;
                open.Enqueue(owned);
            }
        }

        reached.Remove(owner);
        _reached.Add((owner, threshold, day), reached);
        return reached;
    }

    /// <summary>Whether those who are controlled, or may be, hold enough of somebody; and whether those who are owned altogether hold all of it.</summary>
    private Truth Held(PartyId owned, Dictionary<PartyId, Truth> reached, HashSet<PartyId> whole, ControlThreshold threshold, LocalDate day, out bool isWhole)
    {
        Truth result = false;
        decimal sure = 0, possible = 0;
        foreach (var stakes in _byOwned[owned].Where(stake => reached.ContainsKey(stake.Owner) && stake.Owner != owned).GroupBy(static stake => stake.Owner))
        {
            var isControlled = reached[stakes.Key];
            decimal one = 0, all = 0;
            foreach (var stake in stakes)
            {
                result |= isControlled & Link(stake, threshold, day);
                if (!stake.During.Contains(day) || ShareOf(stake) is not { } share)
                    continue;
                var percent = Math.Clamp(share.Percent, 0, 100);
                all += percent;
                if (IsPlain(stake))
                    one = Math.Max(one, percent);
            }

            sure += whole.Contains(stakes.Key) ? one : 0;
            possible += all;
        }

        isWhole = sure >= 100;
        return result | (IsReached(threshold, sure) ? Truth.True : IsReached(threshold, possible) ? Truth.Unknown : Truth.False);
    }

    private static bool IsReached(ControlThreshold threshold, decimal percent) => threshold.IsReachedBy(Percentage.FromPercent(Math.Min(percent, 100)));

    /// <summary>Whether what is written of a stake is understood, and nobody doubts it.</summary>
    private bool IsPlain(OwnershipStake stake) => _facts.IsUnderstood(stake) && !Facts.IsDoubtful(stake.Claims) && !stake.Share.IsDoubtful && !stake.Control.IsDoubtful;

    /// <summary>Whether one party controls another by a single stake, so that how chains count does not matter.</summary>
    internal bool IsDirect(PartyId owner, PartyId owned, ControlThreshold threshold, LocalDate day)
        => _byOwner[owner].Any(stake => stake.Owned == owned && Link(stake, threshold, day).IsTrue);

    /// <summary>Everybody who may control a party on a day, through any links.</summary>
    internal IEnumerable<PartyId> Above(PartyId owned) => Reached(owned, party => _byOwned[party].Select(static stake => stake.Owner));

    /// <summary>Everybody whom a party may control on a day, through any links.</summary>
    internal IEnumerable<PartyId> Below(PartyId owner) => Reached(owner, party => _byOwner[party].Select(static stake => stake.Owned));

    private static HashSet<PartyId> Reached(PartyId from, Func<PartyId, IEnumerable<PartyId>> next)
    {
        HashSet<PartyId> reached = [from];
        var open = new Queue<PartyId>([from]);
        while (open.TryDequeue(out var party))
        {
            foreach (var other in next(party))
            {
                if (reached.Add(other))
                    open.Enqueue(other);
            }
        }

        reached.Remove(from);
        return reached;
    }

    /// <summary>The stakes by which a party, or somebody who may be linked to it whenever, is held or holds.</summary>
    internal IEnumerable<OwnershipStake> Around(PartyId party)
    {
        HashSet<PartyId> reached = [party];
        var open = new Queue<PartyId>(reached);
        while (open.TryDequeue(out var at))
        {
            foreach (var stake in _byOwned[at].Concat(_byOwner[at]))
            {
                yield return stake;
                if (reached.Add(stake.Owner))
                    open.Enqueue(stake.Owner);
                if (reached.Add(stake.Owned))
                    open.Enqueue(stake.Owned);
            }
        }
    }

    /// <summary>Whether what a party has of another reaches a threshold, where the shares along each chain are multiplied, and those of several chains added up. A share that is not known may be any.</summary>
    internal Truth IsReachedByProduct(PartyId owner, PartyId owned, ControlThreshold threshold, LocalDate day)
    {
        var (least, most) = Interest(owner, owned, day, [], 0);
        return threshold.IsReachedBy(InPercent(least)) ? Truth.True : threshold.IsReachedBy(InPercent(most)) ? Truth.Unknown : Truth.False;
    }

    private static Percentage InPercent(decimal share) => Percentage.FromPercent(decimal.Round(Math.Min(share, 1) * 100, 20));

    /// <summary>The least and the most that a party has of another, directly and through others. Of those who hold each other in a circle, and beyond so many levels, it may be anything.</summary>
    private (decimal Least, decimal Most) Interest(PartyId owner, PartyId owned, LocalDate day, Dictionary<PartyId, (decimal Least, decimal Most)?> seen, int depth)
    {
        if (owner == owned)
            return (1, 1);
        if (seen.TryGetValue(owned, out var known) || depth > MostLevels)
            return known ?? (0, 1);

        seen[owned] = null;
        decimal least = 0, most = 0;
        foreach (var stakes in _byOwned[owned].Where(stake => stake.During.Contains(day) || !_facts.IsUnderstood(stake)).GroupBy(static stake => stake.Owner))
        {
            var above = Interest(owner, stakes.Key, day, seen, depth + 1);
            if (above.Most == 0)
                continue;
            var shares = stakes.Select(stake => IsPlain(stake) && ShareOf(stake) is { } share ? Math.Clamp(share.Fraction, 0, 1) : (decimal?)null).ToList();
            least += above.Least * shares.Max(static share => share ?? 0);
            most += above.Most * Math.Min(1, shares.Sum(static share => share ?? 1));
        }

        var interest = (least, Math.Min(most, 1));
        seen[owned] = interest;
        return interest;
    }

    private Truth Link(OwnershipStake stake, ControlThreshold threshold, LocalDate day)
    {
        if (!IsPlain(stake))
            return Truth.Unknown;
        if (!stake.During.Contains(day))
            return Truth.False;
        if (ShareOf(stake) is { } share)
            return threshold.IsReachedBy(share);
        if (!stake.Control.TryGetValue(out var control))
            return Truth.Unknown;
        return control == ControlKind.Majority && threshold.Share.Percent <= 50 ? Truth.True
            : control == ControlKind.None && threshold.Share.Percent >= 50 ? Truth.False
            : Truth.Unknown;
    }

    private static Percentage? ShareOf(OwnershipStake stake)
        => stake.Share.TryGetValue(out var share) ? share
            : stake.Share.IsBlank && stake.Control.TryGetValue(out var control) && control == ControlKind.Whole ? Percentage.FromPercent(100)
            : null;
}
