using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What the steps are called, and how a statement words them.</summary>
internal static class StepWords
{
    /// <summary>The kind of a step, as it is written.</summary>
    internal static string Kind(RoyaltyStep step) => step switch
    {
        BasisStep => "base",
        DeductionStep => "deduction",
        ApportionmentStep => "apportionment",
        WeightStep => "weight",
        RateStep => "rate",
        LimitStep => "limit",
        ReductionStep => "reduction",
        StackingStep => "stacking",
        OffsetStep => "offset",
        MinimumStep => "minimum",
        RecoupmentStep => "recoupment",
        ReserveStep => "reserve",
        ConversionStep => "conversion",
        WithholdingStep => "withholding",
        RoundStep => "round",
        UnrecognizedStep unrecognized => unrecognized.Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>A number, exactly.</summary>
    internal static string Number(decimal number) => ReportDiagnostics.Number(number);

    /// <summary>How a step that is taken sale by sale is worded.</summary>
    internal static string OfSales(RoyaltyStep step, Pool pool, int index)
    {
        if (step.Sales is null || pool.Taken[index] == pool.Sales)
            return OfSales(step, pool, index, pool.Sales);
        var others = step is RateStep or WeightStep ? string.Empty : $"; with {Number(pool.After[index] - pool.Gave[index])} of the others {Number(pool.After[index])}";
        return pool.Taken[index] == 0 ? "for none of these sales" : $"{OfSales(step, pool, index, pool.Taken[index])}, of {pool.Taken[index]} of {pool.Sales} sales{others}";
    }

    private static string OfSales(RoyaltyStep step, Pool pool, int index, long sales)
    {
        var (before, after) = (index == 0 ? string.Empty : Number(pool.Came[index]), Number(pool.Gave[index]));
        var over = sales == 1 ? string.Empty : $", sale by sale over {sales} sales";
        return step switch
        {
            BasisStep { Count: { } count } => $"{after} {count}{(pool.Sales == 1 ? string.Empty : $" in {pool.Sales} sales")}",
            BasisStep { Measure: { } measure } => $"{measure} {after}{(pool.Sales == 1 ? string.Empty : $" in {pool.Sales} sales")}",
            WeightStep weight => $"each unit counts {weight.Weight}: {Number(pool.Units)} units",
            RateStep { Rate: UnitRate { Of: null, Times: null, Index: null } rate } when !pool.IsUnitsOpen => $"{before} units × {Rate(rate)} = {after}",
            RateStep { Rate: ReportedRate rate } => $"{before} at what `{rate.Column}` tells = {after}{over}",
            RateStep rate => $"{before} × {Rate(rate.Rate)} = {after}{Noted(pool.Notes[index])}{over}",
            RoundStep round => $"{before}, each unit {Rounded(round.Rounding)} = {after}{over}",
            ReductionStep { By.StatedValue: Percentage by } => $"{before} × (1 − {by}) = {after}",
            DeductionStep => $"{before} less {Number(pool.Came[index] - pool.Gave[index])} that is deducted = {after}{over}",
            ApportionmentStep { Own: { } own, Others: { } others } => $"{before} × {own} ÷ ({own} + {others}) = {after}{over}",
            ApportionmentStep { Share.StatedValue: Percentage share } => $"{before} × {share} = {after}",
            LimitStep limit => $"{before}, each unit {Within(limit)} = {after}{over}",
            ConversionStep conversion => $"{before} {string.Join("; ", pool.Notes[index])} = {after} {conversion.To}{over}",
            _ => $"{before} → {after}",
        };
    }

    /// <summary>Between which sums something is held.</summary>
    internal static string Within(LimitStep limit) => string.Join(" and ", new[] { limit.Floor.Count > 0 ? $"at least {Sums(limit.Floor)}" : null, limit.Cap.Count > 0 ? $"at most {Sums(limit.Cap)}" : null }.OfType<string>());

    /// <summary>A rate in a few signs.</summary>
    internal static string Rate(RoyaltyRate rate) => rate switch
    {
        PercentRate { Rate.StatedValue: Percentage share } percent => percent.Of is { } of ? $"{share} of {of}" : share.ToString(),
        UnitRate { Amount.StatedValue: Money amount } unit => $"{amount} {(unit.Of is { } of ? $"for each of {of}" : "a unit")}{(unit.Times is { } times ? $" and each {(unit.TimesEach is { } many ? $"{many} " : string.Empty)}of its {times}{(unit.TimesRounding is { } rounding ? $" {Rounded(rounding)}" : string.Empty)}" : string.Empty)}{(unit.Index is { } index ? $" by {index.Index}" : string.Empty)}",
        FlatRate { Amount.StatedValue: Money amount } flat => flat.Index is { } index ? $"{amount} by {index.Index}" : amount.ToString(),
        ReportedRate reported => reported.Column.ToString(),
        TieredRate tiers => $"[{string.Join("; ", tiers.Tiers.Select(static tier => $"{(tier.Through is { } through ? $"to {through}" : tier.Below is { } below ? $"below {below}" : "above")}: {Rate(tier.Rate)}"))}]{(tiers.Manner == Provisions.Schedules.TierManner.Whole ? " on all" : string.Empty)}",
        LesserRate lesser => $"the lesser of {string.Join(" and ", lesser.Rates.Select(Rate))}",
        GreaterRate greater => $"the greater of {string.Join(" and ", greater.Rates.Select(Rate))}",
        SummedRate sum => $"({string.Join(" + ", sum.Rates.Select(Rate))})",
        _ => "a rate that is not known",
    };

    /// <summary>What is to be said beside.</summary>
    internal static string Noted(IReadOnlyCollection<string> notes) => notes.Count == 0 ? string.Empty : $" {string.Join("; ", notes)}";

    /// <summary>How something is rounded.</summary>
    internal static string Rounded(Provisions.Schedules.Rounding rounding) => $"to {rounding.Decimals} decimals ({rounding.Manner})";

    private static string Sums(ValueList<Provisions.Schedules.ScheduledAmount> amounts)
        => string.Join(", ", amounts.Select(static amount => amount.Amount.StatedValue is Money sum ? sum.ToString() : "a sum that is not known"));
}
