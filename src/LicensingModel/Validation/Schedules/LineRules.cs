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
        ValidationRule.Of<RoyaltySchedule>("lines can be told apart", [ScheduleDiagnostics.LineNamedTwice, ScheduleDiagnostics.NoSuchLine, ScheduleDiagnostics.LineChosenTwice], CheckNames),
        ValidationRule.Of<RoyaltyLine>("a line begins with its base", [ScheduleDiagnostics.NoBase, ScheduleDiagnostics.BaseBehind], CheckBase),
        ValidationRule.Of<BasisStep>("a base is of one thing", [ScheduleDiagnostics.BaseUnclear], CheckMeasure),
        ValidationRule.Of<RoyaltyLine>("shares are of money", [ScheduleDiagnostics.NoMoney], CheckMoney),
    ];

    private static void CheckNames(RoyaltySchedule schedule, RuleContext context)
    {
        var names = schedule.Lines.Select(static line => line.Name).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            if (names.IndexOf(names[i]) < i)
                context.Report(ScheduleDiagnostics.LineNamedTwice, $"/lines/{i}/name", names[i].ToString());
        }

        for (var i = 0; i < schedule.Lines.Count; i++)
        {
            for (var j = 0; j < schedule.Lines[i].Steps.Count; j++)
            {
                foreach (var name in (schedule.Lines[i].Steps[j] as RateStep)?.Together.Where(name => name == names[i] || !names.Contains(name)) ?? [])
                    context.Report(ScheduleDiagnostics.NoSuchLine, $"/lines/{i}/steps/{j}/together", name.ToString(), name == names[i] ? " beside this one" : string.Empty);
            }
        }

        HashSet<ReportName> chosen = [];
        for (var i = 0; i < schedule.Choices.Count; i++)
        {
            for (var j = 0; j < schedule.Choices[i].Lines.Count; j++)
            {
                var name = schedule.Choices[i].Lines[j];
                if (!names.Contains(name))
                    context.Report(ScheduleDiagnostics.NoSuchLine, $"/choices/{i}/lines/{j}", name.ToString(), Suggestion.Closest(name.ToString(), names.Select(static known => known.ToString())) is { } closest ? $" (did you mean `{closest}`?)" : string.Empty);
                else if (!chosen.Add(name))
                    context.Report(ScheduleDiagnostics.LineChosenTwice, $"/choices/{i}/lines/{j}", name.ToString());
            }
        }
    }

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
                foreach (var place in Shares(rate.Rate, $"/steps/{i}/rate"))
                    context.Report(ScheduleDiagnostics.NoMoney, place);
                return;
            }

            if (line.Steps[i] is UnrecognizedStep)
                return;
            if (line.Steps[i] is DeductionStep or ApportionmentStep or ReductionStep or ConversionStep or LimitStep or WithholdingStep or StackingStep or OffsetStep or RoundStep)
                context.Report(ScheduleDiagnostics.NoMoney, $"/steps/{i}");
        }
    }

    private static IEnumerable<string> Shares(RoyaltyRate rate, string at) => rate switch
    {
        PercentRate { Of: null } => [at],
        TieredRate tiers => tiers.Tiers.SelectMany((tier, i) => Shares(tier.Rate, $"{at}/tiers/{i}/rate")),
        LesserRate lesser => lesser.Rates.SelectMany((inner, i) => Shares(inner, $"{at}/rates/{i}")),
        GreaterRate greater => greater.Rates.SelectMany((inner, i) => Shares(inner, $"{at}/rates/{i}")),
        SummedRate sum => sum.Rates.SelectMany((inner, i) => Shares(inner, $"{at}/rates/{i}")),
        _ => [],
    };

    private static string Kind(RoyaltyStep step)
    {
        var name = step.GetType().Name[..^"Step".Length];
        return string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
    }
}
