using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Terms;

/// <summary>Shares of what is sold, in marginal tiers of units, of which some may have a sum for each unit instead.</summary>
internal static class TierShares
{
    /// <summary>Where each tier ends, and its share or what it has for each unit; null where the rate is not of that kind, or has no share.</summary>
    internal static List<TierPart>? Of(RoyaltyRate rate)
    {
        if (rate is not TieredRate { UnrecognizedMembers.Count: 0 } tiers || tiers.Preceding is not null || tiers.Manner != TierManner.Marginal || (tiers.By is { } by && by != ReportName.Units))
            return null;
        List<TierPart> parts = [];
        foreach (var tier in tiers.Tiers)
        {
            var isOpen = tier.Through is null;
            if (tier.UnrecognizedMembers.Count > 0 || tier.Below is not null || isOpen != (parts.Count == tiers.Tiers.Count - 1) || (parts.Count > 0 && tier.Through?.Value <= parts[^1].Top) || tier.Through?.Value < 0)
                return null;
            if (tier.Rate is PercentRate { UnrecognizedMembers.Count: 0, Of: null } percent && StatedTerms.Reading.TryGet(percent.Rate, "rate", out var share))
                parts.Add(new TierPart(tier.Through?.Value, share, null));
            else if (tier.Rate is UnitRate { UnrecognizedMembers.Count: 0, Of: null, Times: null, Index: null } unit && StatedTerms.Reading.TryGet(unit.Amount, "amount", out var each))
                parts.Add(new TierPart(tier.Through?.Value, null, each));
            else
                return null;
        }

        return parts.Exists(static part => part.Share is not null) ? parts : null;
    }

    /// <summary>How many of some units fall into which tier, behind those that were counted before.</summary>
    internal static List<(decimal Units, TierPart Tier)> Portions(List<TierPart> tiers, decimal from, decimal units)
    {
        List<(decimal Units, TierPart Tier)> portions = [];
        var (at, end) = (from, from + units);
        foreach (var tier in tiers)
        {
            var part = Math.Min(tier.Top ?? end, end) - at;
            if (part <= 0)
                continue;
            portions.Add((part, tier));
            at += part;
        }

        return portions;
    }
}
