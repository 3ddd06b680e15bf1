using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What rates give that depend on how much is sold.</summary>
/// <param name="place">Where the rate stands.</param>
/// <param name="currency">The currency of the schedule, in which the bounds of tiers of money are; null where it is not known.</param>
/// <param name="give">What the rate of a tier gives.</param>
/// <param name="share">Which part of the bounds counts.</param>
/// <param name="isOneSale">Whether it is of one sale, all units of which were sold for the same.</param>
internal sealed class TierReckoning(TermPlace place, Currency? currency, Func<RoyaltyRate, Reckoned, decimal, TermPlace, Reckoned> give, TierReckoning.BoundShare share, bool isOneSale)
{
    private ExactRatio _share = ExactRatio.One;

    /// <summary>Which part of a bound counts in the time over which is counted.</summary>
    internal delegate ExactRatio? BoundShare(PartialTime? partial, TermPlace at, out UnknownAmount? unknown);

    /// <summary>What the rate gives.</summary>
    internal Reckoned Of(TieredRate tiers, Reckoned input, decimal counted)
    {
        var isByUnits = tiers.By is null || tiers.By == ReportName.Units;
        var isByBase = tiers.By == ReportName.Base;
        if (tiers.Preceding is not null)
            return Reckoned.NotKnown(place.Provision.Value, place.In("preceding").Path, "Tiers that go by earlier times are the rate of a step that counts many sales, and stand in no other rate.");
        if (Fault(tiers, isByBase) is { } fault)
            return fault;
        if (share(tiers.Partial, place, out var unknown) is not { } part)
            return input.Without(unknown!);
        _share = part;
        if (isByUnits && input.IsUnitsOpen)
            return Reckoned.NoUnits;
        if (isByBase && input.Amount is null)
            return Reckoned.NotKnown(place.Provision.Value, place.Path, "The tiers are of the base, and there is no base in money.");
        if (isByBase && input.Amount != 0 && input.Currency != currency)
            return Reckoned.NotKnown("rates", $"{currency}", $"The base is in {input.Currency}, and the bounds of the tiers are in the currency of the schedule.");
        var all = isByUnits ? input.Units + input.Beside : isByBase ? input.Amount!.Value + input.Beside : counted;
        if (all < 0)
            return Reckoned.NotKnown(place.Provision.Value, place.Path, "More came back than was sold, and in which tier it was sold is not known.");
        return tiers.Manner == TierManner.Marginal ? Marginal(tiers, input, all, isByUnits, isByBase)
            : tiers.Manner == TierManner.Whole ? Whole(tiers, input, counted, all)
            : Reckoned.NotKnown(place.Provision.Value, place.In("manner").Path, "How the tiers are applied is not understood.");
    }

    private decimal? Top(RateTier tier) => (tier.Through ?? tier.Below) is { } bound ? Scaled.Of(bound.Value, _share) : null;

    private static bool HoldsUnits(RoyaltyRate rate) => rate switch
    {
        UnitRate { Amount.StatedValue: Money { Amount: 0 } } => false,
        UnitRate { Of: not null } => false,
        UnitRate => true,
        ReportedRate => true,
        LesserRate lesser => lesser.Rates.Any(HoldsUnits),
        GreaterRate greater => greater.Rates.Any(HoldsUnits),
        SummedRate sum => sum.Rates.Any(HoldsUnits),
        TieredRate tiers => tiers.Tiers.Any(static tier => HoldsUnits(tier.Rate)),
        _ => false,
    };

    // Tiers that do not follow each other upwards cannot be applied in any one way.
    private Reckoned? Fault(TieredRate tiers, bool isByBase)
    {
        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var tier = tiers.Tiers[i];
            var fault = tier.UnrecognizedMembers.Count > 0 ? "Something of the tier is not understood."
                : tier is { Through: not null, Below: not null } ? "The tier says twice where it ends."
                : Top(tier) is null && i < tiers.Tiers.Count - 1 ? "A tier is open at the top, and others follow it."
                : Top(tier) < 0 ? "The tier ends below nothing."
                : i > 0 && Top(tier) <= Top(tiers.Tiers[i - 1]) ? "The tier does not end above the one before."
                : tier.Below is not null && tiers.Manner == TierManner.Marginal && !isByBase ? "To which tier the unit belongs with which it ends is not said: a marginal tier of what is counted ends with `through`."
                : null;
            if (fault is not null)
                return Reckoned.NotKnown(place.Provision.Value, $"{place.Path}/tiers/{i}", fault);
        }

        return null;
    }

    private Reckoned Marginal(TieredRate tiers, Reckoned input, decimal all, bool isByUnits, bool isByBase)
    {
        var result = input with { Amount = 0, Currency = null };
        var from = 0m;
        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var top = Top(tiers.Tiers[i]);
            var part = (top is { } end && all > end ? end : all) - from;
            if (i > 0 && part <= 0)
                return result;
            var isAll = part == all;

            // Of what several lines have together in a tier each has its part.
            if (input.Beside != 0 && all != 0)
                part = Scaled.Decimal(ExactRatio.Of(part).Times(ExactRatio.Of(isByBase ? input.Amount!.Value : input.Units)).Over(ExactRatio.Of(all)));

            // Of a tier of units only the units are known, of a tier of the base only the base, of another only that something falls into it.
            if (!isByUnits && HoldsUnits(tiers.Tiers[i].Rate) && part != 0)
                return Reckoned.NotKnown(place.Provision.Value, $"{place.Path}/tiers/{i}/rate", "How many units fall into the tier is not known.");
            if (!isAll && RateNames.Of(tiers.Tiers[i].Rate).Any())
                return Reckoned.NotKnown(place.Provision.Value, $"{place.Path}/tiers/{i}/rate", "How much of what stands in another column falls into the tier is not known.");
            var portion = IsOfPrice(tiers, input, all) ? input with { Beside = 0, Units = 0, Amount = all == 0 ? 0 : input.Amount * part / all, IsUnitsOpen = false } : isByBase ? input with { Beside = 0, Units = 0, Amount = part, IsUnitsOpen = false } : input with { Beside = 0, Units = part, Amount = isByUnits && isAll ? input.Amount : isByUnits && isOneSale && input.Units != 0 ? input.Amount * part / input.Units : null, IsUnitsOpen = false };
            var next = give(tiers.Tiers[i].Rate, portion, part, place.In($"tiers/{i}/rate"));
            if (next.Unknown is not null)
                return part == 0 && input.Amount is null or 0 ? result : next;
            if (result.Currency is not null && next.Currency is not null && result.Currency != next.Currency)
                return Reckoned.NotKnown(place.Provision.Value, place.Path, "The tiers are in different currencies.");
            result = result with { Amount = result.Amount + next.Amount, Currency = next.Currency ?? result.Currency };
            if (top is null || all <= top)
                return result;
            from = top.Value;
        }

        return NotCovered;
    }

    /// <summary>Whether tiers of the price are of one sale of which the base is units times price, so that as much of the base falls into a tier as of the price.</summary>
    private bool IsOfPrice(TieredRate tiers, Reckoned input, decimal all)
        => isOneSale && tiers.By?.ToString() == "price" && !input.IsUnitsOpen && input.Amount is { } amount && input.Currency == currency && input.Units * all == amount;

    private Reckoned Whole(TieredRate tiers, Reckoned input, decimal counted, decimal all)
    {
        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var tier = tiers.Tiers[i];
            if (tier.Through is not null ? all <= Top(tier) : tier.Below is null || all < Top(tier))
                return give(tier.Rate, input with { Beside = 0 }, counted, place.In($"tiers/{i}/rate"));
        }

        return NotCovered;
    }

    private Reckoned NotCovered => Reckoned.NotKnown(place.Provision.Value, place.In("tiers").Path, "No tier is open at the top, and more was sold than any of them covers.");
}
