using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether the beginning or end of a stake may be a change of control of whom it is held in: not where it leaves everybody who has a part in it as far from control, or in as much of it, as before.</summary>
/// <param name="facts">The facts.</param>
/// <param name="clause">The clause that asks; null where it is not known.</param>
internal sealed class ControlShift(Facts facts, Provision? clause)
{
    private static readonly Percentage _half = Percentage.FromPercent(50);

    private IReadOnlyList<ControlThreshold>? _thresholds;

    /// <summary>From how much of the votes on it may be control: half of them, or where an agreement speaks of less, that; null where what it speaks of is not known.</summary>
    private IReadOnlyList<ControlThreshold> Thresholds => _thresholds ??= Find();

    /// <summary>Whether control over somebody may be otherwise on a day than on its eve by a stake that begins or has ended with it: in himself, or in one who may control him.</summary>
    internal bool MayBe(OwnershipStake stake, PartyId owned, LocalDate day)
    {
        if (day == IsoDay.First || Thresholds.Count == 0)
            return true;
        var eve = day.PlusDays(-1);
        return facts.Control.Above(stake.Owner).Append(stake.Owner).Where(who => who != owned).Any(who => Thresholds.Any(threshold =>
        {
            var (before, now) = (Controls(who, stake, owned, threshold, eve), Controls(who, stake, owned, threshold, day));
            return before != now || (before.IsUnknown && (owned == stake.Owned || MayBe(stake, stake.Owned, day)));
        }));
    }

    private Truth Controls(PartyId who, OwnershipStake stake, PartyId owned, ControlThreshold threshold, LocalDate day)
    {
        var controls = facts.Control.ControlledBy(who, threshold, day).GetValueOrDefault(owned, Truth.False);
        return controls.IsUnknown && IsShutOut(who, stake, threshold, day) && (owned == stake.Owned || !HoldsOtherwise(who, stake.Owned, owned)) ? Truth.False : controls;
    }

    /// <summary>Whether somebody may hold of another by other ways than through a third.</summary>
    private bool HoldsOtherwise(PartyId who, PartyId through, PartyId owned)
    {
        HashSet<PartyId> reached = [owned];
        var open = new Queue<PartyId>(reached);
        while (open.TryDequeue(out var party))
        {
            foreach (var stake in facts.Document.Ownership.Where(stake => stake.Owned == party && stake.Owner != through && reached.Add(stake.Owner)))
                open.Enqueue(stake.Owner);
        }

        return reached.Contains(who);
    }

    /// <summary>Whether what somebody else holds for certain leaves too little for a stake of which it is not known how large it is.</summary>
    private bool IsShutOut(PartyId who, OwnershipStake stake, ControlThreshold threshold, LocalDate day)
    {
        var others = facts.Control.Above(who).Append(who).ToHashSet();
        var all = facts.Document.Ownership.Where(other => other.Owned == stake.Owned && (other.During.Contains(day) || !facts.IsUnderstood(other))).ToList();
        if (all.Exists(other => others.Contains(other.Owner) && (!facts.IsUnderstood(other) || (!other.Control.IsBlank && !IsPlain(other)))))
            return false;
        var left = 100 - all.Where(other => !others.Contains(other.Owner) && !facts.Control.Above(other.Owner).Any(others.Contains) && IsPlain(other))
            .GroupBy(static other => other.Owner).Sum(static stakes => stakes.Max(static other => other.Share.TryGetValue(out var share) ? share.Percent : 0));
        return left >= 0 && !threshold.IsReachedBy(Percentage.FromPercent(left));
    }

    private bool IsPlain(OwnershipStake stake) => facts.IsUnderstood(stake) && !Facts.IsDoubtful(stake.Claims) && stake.Share.IsStated && !stake.Share.IsDoubtful && stake.Share.TryGetValue(out var share) && share.Percent is >= 0 and <= 100;

    private List<ControlThreshold> Find()
    {
        var walk = new RuleWalk();
        foreach (var agreement in facts.Document.Agreements.Where(agreement => clause is null || agreement.Provisions.Any(provision => provision.Id == clause.Id)))
            walk.VisitElement(agreement);
        return walk.IsOpen ? [] : [ControlThreshold.AtLeast(_half), .. walk.Thresholds.Where(static threshold => threshold.Share < _half).Distinct()];
    }

    /// <summary>Collects the thresholds of the rules on affiliates.</summary>
    private sealed class RuleWalk : ModelVisitor
    {
        internal List<ControlThreshold> Thresholds { get; } = [];

        /// <summary>Whether a rule has one that is not known.</summary>
        internal bool IsOpen { get; private set; }

        protected internal override void VisitElement(Element element)
        {
            if (element is AffiliateRule { Directions.Count: > 0 } rule)
            {
                if (rule.Control.TryGetValue(out var threshold))
                    Thresholds.Add(threshold);
                Thresholds.AddRange(rule.Control.ClaimedValues);
                IsOpen |= !rule.Control.IsStated && !rule.Control.IsSilent && rule.Control.ClaimedValues.Count == 0;
            }

            base.VisitElement(element);
        }
    }
}
