using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Validation.Schedules;

/// <summary>
/// Finds where more sales lower what a rate gives: at the bounds of its tiers, reckoned exactly. What depends on a column of the report, on a price that differs, or on something that is not known, is left alone.
/// </summary>
/// <param name="rate">The rate of a step, with all rates in it.</param>
/// <param name="currency">The currency of the schedule; null where it is not known.</param>
/// <param name="weights">How much of a unit some units count.</param>
internal sealed class Cliff(RoyaltyRate rate, Currency? currency, IEnumerable<decimal> weights)
{
    private readonly List<decimal> _weights = [.. weights];

    /// <summary>Where a tier ends; null where it is open at the top.</summary>
    internal static decimal? Top(RateTier tier) => tier.Through?.Value ?? tier.Below?.Value;

    /// <summary>Every bound at which the total falls, with an example.</summary>
    internal IEnumerable<CliffFound> All(string at)
    {
        List<(TieredRate Rate, string Place, decimal From)> tiered = [.. Tiered(rate, at, 0)];
        if (tiered.Count == 0 || tiered.Select(static entry => By(entry.Rate)).Distinct().Count() > 1 || tiered.Exists(static entry => !IsInOrder(entry.Rate)))
            yield break;

        var by = By(tiered[0].Rate);
        foreach (var (tiers, place, from) in tiered)
        {
            for (var i = 0; i < tiers.Tiers.Count - 1; i++)
            {
                if (Found(tiers.Tiers[i], from, i == 0 ? 0 : Top(tiers.Tiers[i - 1])!.Value, by, $"{place}/tiers/{i}") is { } found)
                    yield return found;
            }
        }
    }

    private static ReportName By(TieredRate tiers) => tiers.By ?? ReportName.Units;

    private static bool IsInOrder(TieredRate tiers)
    {
        var tops = tiers.Tiers.Select(Top).ToList();
        return tiers.UnrecognizedMembers.Count == 0 && tiers.Tiers.All(static tier => tier is not { Through: not null, Below: not null } && tier.UnrecognizedMembers.Count == 0)
            && tops.SkipLast(1).All(static top => top is not null) && tops.Zip(tops.Skip(1)).All(static pair => pair.Second is null || pair.First < pair.Second);
    }

    // Tiers that stand in a marginal tier begin where it does.
    private static IEnumerable<(TieredRate Rate, string Place, decimal From)> Tiered(RoyaltyRate rate, string at, decimal from) => rate switch
    {
        TieredRate tiers => tiers.Tiers.SelectMany((tier, i) => Tiered(tier.Rate, $"{at}/tiers/{i}/rate", tiers.Manner == TierManner.Marginal && i > 0 ? from + (Top(tiers.Tiers[i - 1]) ?? 0) : from)).Prepend((tiers, at, from)),
        LesserRate lesser => lesser.Rates.SelectMany((inner, i) => Tiered(inner, $"{at}/rates/{i}", from)),
        GreaterRate greater => greater.Rates.SelectMany((inner, i) => Tiered(inner, $"{at}/rates/{i}", from)),
        SummedRate sum => sum.Rates.SelectMany((inner, i) => Tiered(inner, $"{at}/rates/{i}", from)),
        _ => [],
    };

    private CliffFound? Found(RateTier tier, decimal from, decimal bottom, ReportName by, string place)
    {
        foreach (var step in Least(by))
        {
            try
            {
                var (fewer, more) = tier.Through is { } through ? (through.Value, through.Value + step) : (tier.Below!.Value - step, tier.Below.Value);
                (fewer, more) = (fewer + from, more + from);
                if (fewer <= from + bottom || Total(rate, fewer, by) is not { } before || Total(rate, more, by) is not { } after || !before.IsComparableTo(after))
                    continue;
                if (before.Amount > after.Amount)
                    return new CliffFound(place, fewer, before.Amount, more, after.Amount, before.IsAtPrice || after.IsAtPrice);
            }
            catch (OverflowException)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>By how much there may be more: by one, by a part of a unit, or by the least sum of the currency.</summary>
    private IEnumerable<decimal> Least(ReportName by)
        => by == ReportName.Base ? (currency?.MinorUnits is int units and > 0 ? [1, new decimal(1, 0, 0, false, (byte)units)] : [1])
        : by == ReportName.Units && _weights.Count > 0 ? [1, _weights.Min()]
        : [1];

    private Sum? Total(RoyaltyRate one, decimal number, ReportName by)
    {
        if (one.UnrecognizedMembers.Count > 0)
            return null;
        return one switch
        {
            PercentRate { Of: not null } or UnitRate { Of: not null } or UnitRate { Times: not null } => null,
            PercentRate percent => by != ReportName.Units && by != ReportName.Base ? null : StatedTerms.Reading.TryGet(percent.Rate, "rate", out var share) ? new Sum(share.Fraction * number, by == ReportName.Units, currency) : null,
            UnitRate unit => StatedTerms.Reading.TryGet(unit.Amount, "amount", out var each) && (by == ReportName.Units || each.Amount == 0) ? new Sum(each.Amount * number, false, each.Currency) : null,
            FlatRate flat => StatedTerms.Reading.TryGet(flat.Amount, "amount", out var amount) ? new Sum(number > 0 ? amount.Amount : 0, false, amount.Currency) : null,
            TieredRate { Manner: var manner } tiers when manner == TierManner.Whole => tiers.Tiers.FirstOrDefault(tier => tier.Through is { } through ? number <= through.Value : tier.Below is not { } below || number < below.Value) is { } reached ? Total(reached.Rate, number, by) : null,
            TieredRate { Manner: var manner } tiers when manner == TierManner.Marginal => Marginal(tiers, number, by),
            LesserRate lesser => Joined(lesser.Rates, number, by, Math.Min),
            GreaterRate greater => Joined(greater.Rates, number, by, Math.Max),
            SummedRate sum => Joined(sum.Rates, number, by, static (left, right) => left + right),
            _ => null,
        };
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
