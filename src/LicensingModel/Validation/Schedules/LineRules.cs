using LicensingModel.Diagnostics;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether lines can be told apart and say on what they are reckoned.</summary>
internal static class LineRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltySchedule>("lines can be told apart", [ScheduleDiagnostics.LineNamedTwice, ScheduleDiagnostics.NoSuchLine], CheckNames),
        ValidationRule.Of<RoyaltyLine>("a line begins with its base", [ScheduleDiagnostics.NoBase, ScheduleDiagnostics.BaseBehind], CheckBase),
        ValidationRule.Of<BasisStep>("a base is of one thing", [ScheduleDiagnostics.BaseUnclear], CheckMeasure),
        ValidationRule.Of<RoyaltyLine>("shares are of money", [ScheduleDiagnostics.NoMoney], CheckMoney),
    ];

    private static void CheckNames(RoyaltySchedule schedule, RuleContext context)
    {
        for (var i = 0; i < schedule.Lines.Count; i++)
        {
            if (IndexOf(schedule.Lines[i].Name, schedule) < i)
                context.Report(ScheduleDiagnostics.LineNamedTwice, $"/lines/{i}/name", schedule.Lines[i].Name.ToString());
        }

        for (var i = 0; i < schedule.Lines.Count; i++)
        {
            for (var j = 0; j < schedule.Lines[i].Steps.Count; j++)
            {
                if (schedule.Lines[i].Steps[j] is not RateStep { Together.Count: > 0 } step)
                    continue;
                foreach (var name in step.Together)
                {
                    if (name == schedule.Lines[i].Name || IndexOf(name, schedule) < 0)
                        context.Report(ScheduleDiagnostics.NoSuchLine, $"/lines/{i}/steps/{j}/together", name.ToString(), name == schedule.Lines[i].Name ? " beside this one" : string.Empty);
                }
            }
        }
    }

    /// <summary>The first line of a name; negative where there is none.</summary>
    internal static int IndexOf(ReportName name, RoyaltySchedule schedule)
    {
        for (var i = 0; i < schedule.Lines.Count; i++)
        {
            if (schedule.Lines[i].Name == name)
                return i;
        }

        return -1;
    }

    internal static string Meant(ReportName name, RoyaltySchedule schedule)
        => Suggestion.Closest(name.ToString(), schedule.Lines.Select(static line => line.Name.ToString())) is { } closest ? $" (did you mean `{closest}`?)" : string.Empty;

    private static void CheckBase(RoyaltyLine line, RuleContext context)
    {
        if (line.Steps[0] is not (BasisStep or UnrecognizedStep))
            context.Report(ScheduleDiagnostics.NoBase, "/steps/0", line.Name.ToString(), Kind(line.Steps[0]));
        for (var i = 1; i < line.Steps.Count; i++)
        {
            if (line.Steps[i] is BasisStep)
                context.Report(ScheduleDiagnostics.BaseBehind, $"/steps/{i}");
        }
    }

    private static void CheckMeasure(BasisStep step, RuleContext context)
    {
        if (step is { Measure: null, Count: null } or { Measure: not null, Count: not null })
            context.Report(ScheduleDiagnostics.BaseUnclear, "", step.Measure is null ? "neither" : "both");
    }

    // Up to the first rate there is only what the base counted; a rate that is a share of it is no sum either.
    private static void CheckMoney(RoyaltyLine line, RuleContext context)
    {
        if (line.Steps[0] is not BasisStep { Measure: null, Count: not null })
            return;

        for (var i = 1; i < line.Steps.Count; i++)
        {
            if (line.Steps[i] is RateStep rate)
            {
                if (HasShare(rate.Rate))
                    ReportShares(rate.Rate, $"/steps/{i}/rate", context);
                return;
            }

            if (line.Steps[i] is UnrecognizedStep)
                return;
            if (line.Steps[i] is DeductionStep or ApportionmentStep or ReductionStep or ConversionStep or LimitStep or WithholdingStep or StackingStep or OffsetStep or RoundStep)
                context.Report(ScheduleDiagnostics.NoMoney, $"/steps/{i}");
        }
    }

    private static bool HasShare(RoyaltyRate rate)
    {
        for (var i = 0; i < RateParts.Count(rate); i++)
        {
            if (HasShare(RateParts.At(rate, i)))
                return true;
        }

        return rate is PercentRate { Of: null };
    }

    private static void ReportShares(RoyaltyRate rate, string at, RuleContext context)
    {
        if (rate is PercentRate { Of: null })
            context.Report(ScheduleDiagnostics.NoMoney, at);
        for (var i = 0; i < RateParts.Count(rate); i++)
            ReportShares(RateParts.At(rate, i), RateParts.Place(rate, at, i), context);
    }

    private static string Kind(RoyaltyStep step)
    {
        var name = step.GetType().Name[..^"Step".Length];
        return string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
    }
}
