using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Rates;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What a rate gives on units and a base.</summary>
/// <param name="place">Where the rate stands.</param>
/// <param name="header">The columns of the report.</param>
internal sealed class RateReckoning(TermPlace place, ReportHeader header)
{
    /// <summary>What the rate gives.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="input">The units, and the base where it is a sum.</param>
    /// <param name="counted">What was counted of the column by which tiers go; not read for other rates.</param>
    /// <param name="row">The sale; null for many.</param>
    internal Reckoned Of(RoyaltyRate rate, Reckoned input, decimal counted, SaleRow? row) => Of(rate, input, counted, row, place);

    private Reckoned Of(RoyaltyRate rate, Reckoned input, decimal counted, SaleRow? row, TermPlace at)
    {
        if (rate.UnrecognizedMembers.Count > 0)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "Something of the rate is not understood.");
        return rate switch
        {
            PercentRate percent => TermReading.TryRead(percent.Rate, at, "rate", out var share, out var unknown) ? Share(share.Fraction, input, at) : input with { Amount = null, Unknown = unknown },
            UnitRate unit => TermReading.TryRead(unit.Amount, at, "amount", out var amount, out var unknown) ? input with { Amount = input.Units * amount.Amount, Currency = amount.Currency } : input with { Amount = null, Unknown = unknown },
            FlatRate flat => TermReading.TryRead(flat.Amount, at, "amount", out var amount, out var unknown) ? input with { Amount = input.Units != 0 || input.Amount is not (null or 0) ? amount.Amount : 0, Currency = amount.Currency } : input with { Amount = null, Unknown = unknown },
            ReportedRate reported => Reported(reported, input, row, at),
            TieredRate { Manner: var manner } tiers when manner == TierManner.Marginal => Marginal(tiers, input, counted, row, at),
            TieredRate { Manner: var manner } tiers when manner == TierManner.Whole => Whole(tiers, input, counted, row, at),
            LesserRate lesser => Chosen(lesser.Rates, input, counted, row, at, Math.Min),
            GreaterRate greater => Chosen(greater.Rates, input, counted, row, at, Math.Max),
            SummedRate sum => Chosen(sum.Rates, input, counted, row, at, static (one, other) => one + other),
            _ => Reckoned.NotKnown(at.Provision.Value, at.Path, "The rate is of a kind that is not understood."),
        };
    }

    private static Reckoned Share(decimal fraction, Reckoned input, TermPlace at)
        => input is { Amount: { } amount, Currency: not null } ? input.With(amount * fraction)
        : Reckoned.NotKnown(at.Provision.Value, at.Path, input.Amount is null ? "A share needs a base in money; which of the units were sold for what is not known." : "A share of what is only counted is no sum of money.");

    private Reckoned Reported(ReportedRate rate, Reckoned input, SaleRow? row, TermPlace at)
    {
        var column = header.Find(rate.Column.ToString());
        if (row is null || column < 0 || row.Cells[column] is not { Length: > 0 } cell)
            return Reckoned.NotKnown("report", rate.Column.ToString(), "The report does not tell the rate.");
        if (Percentage.TryParse(cell, out var share))
            return Share(share.Fraction, input, at);
        return Money.TryParse(cell, out var amount) ? input with { Amount = input.Units * amount.Amount, Currency = amount.Currency }
            : Reckoned.NotKnown("report", rate.Column.ToString(), "What the report tells is neither a percentage nor a sum such as `USD 0.5`.");
    }

    private static decimal Counted(TieredRate tiers, Reckoned input, decimal counted)
        => tiers.By is null || tiers.By == ReportName.Units ? input.Units : tiers.By == ReportName.Base ? input.Amount ?? 0 : counted;

    private Reckoned Marginal(TieredRate tiers, Reckoned input, decimal counted, SaleRow? row, TermPlace at)
    {
        var all = Counted(tiers, input, counted);
        var isByBase = tiers.By == ReportName.Base;
        var result = input with { Amount = 0, Currency = null };
        var from = 0m;
        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var top = Top(tiers.Tiers[i]);
            var part = (top is { } end && all > end ? end : all) - from;
            if (i > 0 && part <= 0)
                break;

            // Of a tier of units only the units are known, of a tier of the base only the base.
            var portion = isByBase ? input with { Units = 0, Amount = part } : tiers.By is null || tiers.By == ReportName.Units ? input with { Units = part, Amount = part == all ? input.Amount : null } : input with { Units = part, Amount = null };
            if (isByBase && HoldsUnits(tiers.Tiers[i].Rate))
                return Reckoned.NotKnown(at.Provision.Value, $"{at.Path}/tiers/{i}/rate", "How many units fall into a tier of the base is not known.");
            var next = Of(tiers.Tiers[i].Rate, portion, part, row, at.In($"tiers/{i}/rate"));
            if (next.Unknown is not null)
                return part == 0 ? result : next;
            if (next.Amount is { } sum && result.Amount is { } before)
                result = result.Currency is null || result.Currency == next.Currency || sum == 0 ? result with { Amount = before + sum, Currency = next.Currency ?? result.Currency } : Reckoned.NotKnown(at.Provision.Value, at.Path, "The tiers are in different currencies.");
            if (top is null || all <= top)
                break;
            from = top.Value;
        }

        return result;
    }

    private Reckoned Whole(TieredRate tiers, Reckoned input, decimal counted, SaleRow? row, TermPlace at)
    {
        var all = Counted(tiers, input, counted);
        for (var i = 0; i < tiers.Tiers.Count; i++)
        {
            var tier = tiers.Tiers[i];
            if (tier.Through is { } through ? all <= through.Value : tier.Below is not { } below || all < below.Value)
                return Of(tier.Rate, tiers.By is { } by && by != ReportName.Units && by != ReportName.Base && input.Units == 0 ? input with { Units = counted } : input, counted, row, at.In($"tiers/{i}/rate"));
        }

        return Reckoned.NotKnown(at.Provision.Value, $"{at.Path}/tiers", "No tier is open at the top, and more was sold than any of them covers.");
    }

    private Reckoned Chosen(ValueList<RoyaltyRate> rates, Reckoned input, decimal counted, SaleRow? row, TermPlace at, Func<decimal, decimal, decimal> choose)
    {
        Reckoned? result = null;
        for (var i = 0; i < rates.Count; i++)
        {
            var next = Of(rates[i], input, counted, row, at.In($"rates/{i}"));
            if (next.Unknown is not null)
                return next;
            if (result is not { } before)
                result = next;
            else if (before.Currency != next.Currency)
                return Reckoned.NotKnown(at.Provision.Value, at.Path, "The rates give different currencies.");
            else
                result = before with { Amount = choose(before.Amount ?? 0, next.Amount ?? 0) };
        }

        return result ?? Reckoned.NotKnown(at.Provision.Value, at.Path, "There is no rate.");
    }

    private static decimal? Top(RateTier tier) => tier.Through?.Value ?? tier.Below?.Value;

    private static bool HoldsUnits(RoyaltyRate rate) => rate switch
    {
        UnitRate { Amount.StatedValue: Money { Amount: 0 } } => false,
        UnitRate => true,
        LesserRate lesser => lesser.Rates.Any(HoldsUnits),
        GreaterRate greater => greater.Rates.Any(HoldsUnits),
        SummedRate sum => sum.Rates.Any(HoldsUnits),
        _ => false,
    };
}
