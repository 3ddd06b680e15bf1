using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Royalties.Terms;

/// <summary>Shares of what is sold, in marginal tiers of units.</summary>
internal static class TierShares
{
    /// <summary>Where each tier ends, and its share; null where the rate is not of that kind.</summary>
    internal static List<(decimal? Top, Percentage Share)>? Of(RoyaltyRate rate)
    {
        if (rate is not TieredRate { UnrecognizedMembers.Count: 0 } tiers || tiers.Manner != TierManner.Marginal || (tiers.By is { } by && by != ReportName.Units))
            return null;
        List<(decimal? Top, Percentage Share)> shares = [];
        foreach (var tier in tiers.Tiers)
        {
            var isOpen = tier.Through is null;
            if (tier.UnrecognizedMembers.Count > 0 || tier.Below is not null || isOpen != (shares.Count == tiers.Tiers.Count - 1) || (shares.Count > 0 && tier.Through?.Value <= shares[^1].Top) || tier.Through?.Value < 0
                || tier.Rate is not PercentRate { UnrecognizedMembers.Count: 0, Of: null } percent || !StatedTerms.Reading.TryGet(percent.Rate, "rate", out var share))
                return null;
            shares.Add((tier.Through?.Value, share));
        }

        return shares;
    }

    /// <summary>How many of some units fall into which tier, behind those that were counted before.</summary>
    internal static List<(decimal Units, Percentage Share)> Portions(List<(decimal? Top, Percentage Share)> tiers, decimal from, decimal units)
    {
        List<(decimal Units, Percentage Share)> portions = [];
        var (at, end) = (from, from + units);
        foreach (var (top, share) in tiers)
        {
            var part = Math.Min(top ?? end, end) - at;
            if (part <= 0)
                continue;
            portions.Add((part, share));
            at += part;
        }

        return portions;
    }
}
