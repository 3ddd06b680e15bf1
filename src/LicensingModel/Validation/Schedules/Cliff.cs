using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>
/// Finds where more sales lower what a rate gives: at the bounds of its tiers, reckoned exactly. What depends on a column of the report, on a price that differs, or on something that is not known, is left alone.
/// </summary>
internal sealed class Cliff : IRoom
{
    private readonly List<(TieredRate Rate, decimal From)> _tiered = [];
    private readonly List<CliffFound> _found = [];
    private RoyaltyRate? _rate;
    private Currency? _currency;
    private decimal? _least;

    /// <summary>Where a tier ends; null where it is open at the top.</summary>
    internal static decimal? Top(RateTier tier) => tier.Through?.Value ?? tier.Below?.Value;

    /// <summary>Every bound at which the total falls, with an example.</summary>
    /// <param name="rate">The rate of a step, with all rates in it.</param>
    /// <param name="currency">The currency of the schedule; null where it is not known.</param>
    /// <param name="least">The least that a unit counts, where some count less than one.</param>
    /// <returns>What was found, until the next is asked for.</returns>
    internal IReadOnlyList<CliffFound> All(RoyaltyRate rate, Currency? currency, decimal? least)
    {
        Forget();
        (_rate, _currency, _least) = (rate, currency, least);
        if (rate is TieredRate { Preceding: not null })
            return _found;
        Gather(rate, 0);
        if (_tiered.Count == 0 || !AreAlike())
            return _found;

        var by = By(_tiered[0].Rate);
        for (var at = 0; at < _tiered.Count; at++)
        {
            var (tiers, from) = _tiered[at];
            for (var i = 0; i < tiers.Tiers.Count - 1; i++)
            {
                if (Found(tiers.Tiers[i], from, i == 0 ? 0 : Top(tiers.Tiers[i - 1])!.Value, by) is { } found)
                    _found.Add(found with { Rate = at, Tier = i });
            }
        }

        return _found;
    }

    /// <summary>Where the tiered rates stand in a rate that stands somewhere, in the order in which they are numbered.</summary>
    internal static IEnumerable<string> Places(RoyaltyRate rate, string at)
    {
        var inside = Enumerable.Range(0, RateParts.Count(rate)).SelectMany(i => Places(RateParts.At(rate, i), RateParts.Place(rate, at, i)));
        return rate is TieredRate ? inside.Prepend(at) : inside;
    }

    /// <inheritdoc/>
    public void Forget()
    {
        _tiered.Clear();
        _found.Clear();
        (_rate, _currency, _least) = (null, null, null);
    }

    private static ReportName By(TieredRate tiers) => tiers.By ?? ReportName.Units;

    /// <summary>Whether all tiers are of one number, and follow each other upwards.</summary>
    private bool AreAlike()
    {
        foreach (var (rate, _) in _tiered)
        {
            if (By(rate) != By(_tiered[0].Rate) || !IsInOrder(rate))
                return false;
        }

        return true;
    }

    private static bool IsInOrder(TieredRate tiers)
    {
        if (tiers.UnrecognizedMembers.Count > 0)
            return false;

        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var tier = tiers.Tiers[i];
            if (tier is { Through: not null, Below: not null } || tier.UnrecognizedMembers.Count > 0)
                return false;
            if (Top(tier) is not { } top ? i < tiers.Tiers.Count - 1 : i > 0 && Top(tiers.Tiers[i - 1]) >= top)
                return false;
        }

        return true;
    }

    // Tiers that stand in a marginal tier begin where it does.
    private void Gather(RoyaltyRate rate, decimal from)
    {
        var tiers = rate as TieredRate;
        if (tiers is not null)
            _tiered.Add((tiers, from));
        for (var i = 0; i < RateParts.Count(rate); i++)
            Gather(RateParts.At(rate, i), tiers is not null && tiers.Manner == TierManner.Marginal && i > 0 ? from + (Top(tiers.Tiers[i - 1]) ?? 0) : from);
    }

    private CliffFound? Found(RateTier tier, decimal from, decimal bottom, ReportName by)
    {
        try
        {
            return Found(tier, from, bottom, by, 1) ?? (Lesser(by) is { } part ? Found(tier, from, bottom, by, part) : null);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private CliffFound? Found(RateTier tier, decimal from, decimal bottom, ReportName by, decimal step)
    {
        var (fewer, more) = tier.Through is { } through ? (through.Value, through.Value + step) : (tier.Below!.Value - step, tier.Below.Value);
        (fewer, more) = (fewer + from, more + from);
        if (fewer <= from + bottom || Total(_rate!, fewer, by) is not { } before || Total(_rate!, more, by) is not { } after || !before.IsComparableTo(after))
            return null;
        return before.Amount > after.Amount ? new CliffFound(fewer, before.Amount, more, after.Amount, before.IsAtPrice || after.IsAtPrice) : null;
    }

    /// <summary>By how much there may be more, beside by one: by a part of a unit, or by the least sum of the currency.</summary>
    private decimal? Lesser(ReportName by)
        => by == ReportName.Base ? (_currency?.MinorUnits is int units and > 0 ? new decimal(1, 0, 0, false, (byte)units) : null)
        : by == ReportName.Units ? _least
        : null;

    private Sum? Total(RoyaltyRate one, decimal number, ReportName by)
    {
        if (one.UnrecognizedMembers.Count > 0)
            return null;
        return one switch
        {
            PercentRate { Of: not null } or UnitRate { Of: not null } or UnitRate { Times: not null } => null,
            PercentRate percent => by != ReportName.Units && by != ReportName.Base ? null : StatedTerms.Reading.TryGet(percent.Rate, "rate", out var share) ? new Sum(share.Fraction * number, by == ReportName.Units, _currency) : null,
            UnitRate unit => StatedTerms.Reading.TryGet(unit.Amount, "amount", out var each) && (by == ReportName.Units || each.Amount == 0) ? new Sum(each.Amount * number, false, each.Currency) : null,
            FlatRate flat => StatedTerms.Reading.TryGet(flat.Amount, "amount", out var amount) ? new Sum(number > 0 ? amount.Amount : 0, false, amount.Currency) : null,
            TieredRate { Manner: var manner } tiers when manner == TierManner.Whole => Reached(tiers, number) is { } reached ? Total(reached.Rate, number, by) : null,
            TieredRate { Manner: var manner } tiers when manner == TierManner.Marginal => Marginal(tiers, number, by),
            LesserRate lesser => Joined(lesser.Rates, number, by, Math.Min),
            GreaterRate greater => Joined(greater.Rates, number, by, Math.Max),
            SummedRate sum => Joined(sum.Rates, number, by, static (left, right) => left + right),
            _ => null,
        };
    }

    private static RateTier? Reached(TieredRate tiers, decimal number)
    {
        foreach (var tier in tiers.Tiers)
        {
            if (tier.Through is { } through ? number <= through.Value : tier.Below is not { } below || number < below.Value)
                return tier;
        }

        return null;
    }

    private Sum? Marginal(TieredRate tiers, decimal number, ReportName by)
    {
        Sum? all = null;
        var from = 0m;
        foreach (var tier in tiers.Tiers)
        {
            var part = Math.Min(Top(tier) ?? number, number) - from;
            if (all is not null && part <= 0)
                return all;

            // Which of the units were sold for what is not known, so that no share of them is.
            if (Total(tier.Rate, part, by) is not { } next || (next.IsAtPrice && part != number) || (all is { } before && !before.IsComparableTo(next)))
                return null;
            all = all is { } sum ? sum.With(next, sum.Amount + next.Amount) : next;
            from += part;
        }

        return from == number ? all : null;
    }

    private Sum? Joined(ValueList<RoyaltyRate> rates, decimal number, ReportName by, Func<decimal, decimal, decimal> join)
    {
        Sum? all = null;
        foreach (var one in rates)
        {
            if (Total(one, number, by) is not { } next || (all is { } before && !before.IsComparableTo(next)))
                return null;
            all = all is { } sum ? sum.With(next, join(sum.Amount, next.Amount)) : next;
        }

        return all;
    }

    private readonly record struct Sum(decimal Amount, bool IsAtPrice, Currency? Currency)
    {
        /// <summary>Whether both are sums of one kind, so that it can be said which is the greater, whatever the price. Nothing is nothing in any currency.</summary>
        internal bool IsComparableTo(Sum other) => Amount == 0 || other.Amount == 0 || (IsAtPrice == other.IsAtPrice && Currency == other.Currency);

        internal Sum With(Sum other, decimal amount) => (Amount == 0 ? other : this) with { Amount = amount };
    }
}
