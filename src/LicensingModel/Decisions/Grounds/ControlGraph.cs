using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Decisions.Grounds;

/// <summary>Who holds stakes in whom, ready to be followed from either end.</summary>
internal sealed class ControlGraph
{
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
    /// Whom a party controls on a day, each link by itself reaching the threshold; the strongest chain counts. Stakes that carry no link one by one but do together may or
    /// may not make up control.
    /// </summary>
    internal IReadOnlyDictionary<PartyId, Truth> ControlledBy(PartyId owner, ControlThreshold threshold, LocalDate day)
    {
        if (_reached.TryGetValue((owner, threshold, day), out var known))
            return known;

        Dictionary<PartyId, Truth> reached = new() { [owner] = Truth.True };
        Dictionary<PartyId, decimal> together = [];
        var open = new Queue<PartyId>([owner]);
        HashSet<PartyId> counted = [];
        while (open.TryDequeue(out var party))
        {
            var isFirst = counted.Add(party);
            foreach (var stake in _byOwner[party])
            {
                var through = reached[party] & Link(stake, threshold, day);
                if (isFirst && stake.During.Contains(day) && stake.Share.TryGetValue(out var share))
                {
                    var sum = together[stake.Owned] = together.GetValueOrDefault(stake.Owned) + Math.Clamp(share.Percent, 0, 100);
                    if (threshold.IsReachedBy(Percentage.FromPercent(sum)))
                        through |= Truth.Unknown;
                }

                var before = reached.GetValueOrDefault(stake.Owned, Truth.False);
                if ((through | before) == before)
                    continue;

                reached[stake.Owned] = through | before;
                open.Enqueue(stake.Owned);
            }
        }

        reached.Remove(owner);
        _reached.Add((owner, threshold, day), reached);
        return reached;
    }

    /// <summary>Whether one party controls another by a single stake, so that how chains count does not matter.</summary>
    internal bool IsDirect(PartyId owner, PartyId owned, ControlThreshold threshold, LocalDate day)
        => _byOwner[owner].Any(stake => stake.Owned == owned && Link(stake, threshold, day).IsTrue);

    /// <summary>Everybody who may control a party on a day, through any links.</summary>
    internal IEnumerable<PartyId> Above(PartyId owned)
    {
        HashSet<PartyId> reached = [owned];
        var open = new Queue<PartyId>([owned]);
        while (open.TryDequeue(out var party))
        {
            foreach (var stake in _byOwned[party])
            {
                if (reached.Add(stake.Owner))
                    open.Enqueue(stake.Owner);
            }
        }

        reached.Remove(owned);
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

    /// <summary>The greatest product of shares along one chain from a party down to another, and whether there is but one chain.</summary>
    internal (decimal? Product, bool IsOnlyChain) Product(PartyId owner, PartyId owned, LocalDate day)
    {
        decimal product = 1;
        HashSet<PartyId> seen = [];
        for (var at = owned; at != owner;)
        {
            var stakes = _byOwned[at].Where(stake => stake.During.Contains(day)).ToList();
            if (!seen.Add(at) || stakes is not [var stake] || !_facts.IsUnderstood(stake) || ShareOf(stake) is not { } share)
                return (null, false);

            product *= share.Fraction;
            at = stake.Owner;
        }

        return (product, true);
    }

    private Truth Link(OwnershipStake stake, ControlThreshold threshold, LocalDate day)
    {
        if (!_facts.IsUnderstood(stake) || Facts.IsDoubtful(stake.Claims) || stake.Share.IsDoubtful || stake.Control.IsDoubtful)
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
