using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether one rate is for a sale, and whether what is for each unit by itself is counted over nothing.</summary>
internal static class RateRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltyLine>("one rate is for a sale", [ScheduleDiagnostics.RatedTwice], CheckOnce),
        ValidationRule.Of<RoyaltyLine>("a weight is for what a rate is for", [ScheduleDiagnostics.WeightPassedOver], CheckWeights),
        ValidationRule.Of<RateStep>("a rate of each unit is counted over nothing", [ScheduleDiagnostics.EachOverTime], static (step, context) => CheckEach(step.Per, step.Over, context)),
        ValidationRule.Of<LimitStep>("a limit of each unit is counted over nothing", [ScheduleDiagnostics.EachOverTime], static (step, context) => CheckEach(step.Per, step.Over, context)),
        ValidationRule.Of<RoundStep>("rounding of each unit is counted over nothing", [ScheduleDiagnostics.EachOverTime], static (step, context) => CheckEach(step.Per, step.Over, context)),
    ];

    private static void CheckWeights(RoyaltyLine line, RuleContext context)
    {
        var isWeighted = false;
        for (var i = 0; i < line.Steps.Count; i++)
        {
            isWeighted |= line.Steps[i] is WeightStep;
            if (isWeighted && line.Steps[i] is RateStep step && Other(step.Rate, line.Steps[0] as BasisStep) is { } other)
                context.Report(ScheduleDiagnostics.WeightPassedOver, $"/steps/{i}/rate", other.ToString());
        }
    }

    /// <summary>The first column beside that which the line counts of which a rate is for each; null where there is none.</summary>
    private static ReportName? Other(RoyaltyRate rate, BasisStep? counted)
    {
        for (var i = 0; i < RateParts.Count(rate); i++)
        {
            if (Other(RateParts.At(rate, i), counted) is { } other)
                return other;
        }

        return rate is UnitRate { Of: { } of } && of != counted?.Count && !(of == ReportName.Units && counted?.Count is null) ? of : null;
    }

    private static void CheckEach(ValueSet<RoyaltyScope> per, RoyaltyPeriod? over, RuleContext context)
    {
        if (over is not null && per.Contains(RoyaltyScope.Unit))
            context.Report(ScheduleDiagnostics.EachOverTime, "/over", over.Value);
    }

    private static void CheckOnce(RoyaltyLine line, RuleContext context)
    {
        for (var i = 1; i < line.Steps.Count; i++)
        {
            if (line.Steps[i] is not RateStep later)
                continue;
            for (var j = 0; j < i; j++)
            {
                if (line.Steps[j] is not RateStep earlier || !DoMeet(earlier.Sales, later.Sales, context))
                    continue;
                context.Report(ScheduleDiagnostics.RatedTwice, $"/steps/{i}", context.Place($"/steps/{j}").ToString());
                break;
            }
        }
    }

    /// <summary>Whether there can certainly be a sale that both are for. Where that is not seen at a glance, it is not said.</summary>
    private static bool DoMeet(SaleScope? one, SaleScope? other, RuleContext context)
        => one is null || other is null || one == other
            || (IsCommon(one.Products, other.Products) && IsCommon(one.Categories, other.Categories) && IsCommon(one.Sellers, other.Sellers) && IsCommon(one.Technologies, other.Technologies)
                && (one.AllTechnologies.Count == 0 || other.AllTechnologies.Count == 0) && one.NoTechnologies == other.NoTechnologies
                && (one.Territory is null || other.Territory is null || one.Territory == other.Territory)
                && one.Attributes.All(attribute => other.Attributes.All(beside => beside.Column != attribute.Column || attribute == beside || (IsOfValues(attribute) && IsOfValues(beside) && IsCommon(attribute.Values, beside.Values))))
                && SumRules.IsNoLater(one.SoldFrom, one.SoldUntil, context) && SumRules.IsNoLater(other.SoldFrom, other.SoldUntil, context)
                && SumRules.IsNoLater(one.SoldFrom, other.SoldUntil, context) && SumRules.IsNoLater(other.SoldFrom, one.SoldUntil, context));

    /// <summary>Whether it asks for values alone, and for no numbers, days or countries.</summary>
    private static bool IsOfValues(SaleCondition condition)
        => condition is { From: null, Above: null, Through: null, Below: null, Since: null, Until: null, Territory: null };

    private static bool IsCommon<T>(ValueSet<T> one, ValueSet<T> other)
        where T : class, IEquatable<T>, IComparable<T>
        => one.Count == 0 || other.Count == 0 || one.Any(other.Contains);
}
