using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>Whether choices are between what is there, and say over what they are.</summary>
internal static class ChoiceRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<RoyaltySchedule>("lines of a choice are there", [ScheduleDiagnostics.LineNamedTwice, ScheduleDiagnostics.NoSuchLine, ScheduleDiagnostics.LineChosenTwice], Check),
        ValidationRule.Of<LineChoice>("a choice says over what it is", [ScheduleDiagnostics.ChoiceUnclear], CheckTime),
    ];

    private static void Check(RoyaltySchedule schedule, RuleContext context)
    {
        CheckLines(schedule, false, context);
        CheckLines(schedule, true, context);
        for (var i = 0; i < schedule.Choices.Count; i++)
        {
            if (schedule.Choices[i].Name is { } name && (LineRules.IndexOf(name, schedule) >= 0 || IsEarlier(name, i, schedule)))
                context.Report(ScheduleDiagnostics.LineNamedTwice, $"/choices/{i}/name", name.ToString());
            for (var j = 0; j < schedule.Choices[i].Elections.Count; j++)
            {
                var elected = schedule.Choices[i].Elections[j].Line;
                if (!IsOf(elected, schedule.Choices[i].Lines))
                    context.Report(ScheduleDiagnostics.NoSuchLine, $"/choices/{i}/elections/{j}/line", elected.ToString(), " among those of the choice");
            }
        }
    }

    private static void CheckLines(RoyaltySchedule schedule, bool isOverTime, RuleContext context)
    {
        var chosen = context.Room<Seen<ReportName>>().Begin();
        for (var i = 0; i < schedule.Choices.Count; i++)
        {
            if (schedule.Choices[i].Over is null == isOverTime)
                continue;
            for (var j = 0; j < schedule.Choices[i].Lines.Count; j++)
            {
                var name = schedule.Choices[i].Lines[j];
                if (LineRules.IndexOf(name, schedule) < 0 && !(isOverTime && IsEarlier(name, i, schedule)))
                    context.Report(ScheduleDiagnostics.NoSuchLine, $"/choices/{i}/lines/{j}", name.ToString(), LineRules.Meant(name, schedule));
                else if (!chosen.Add(name))
                    context.Report(ScheduleDiagnostics.LineChosenTwice, $"/choices/{i}/lines/{j}", name.ToString());
            }
        }
    }

    /// <summary>Whether an earlier choice over a time has the name.</summary>
    private static bool IsEarlier(ReportName name, int before, RoyaltySchedule schedule)
    {
        for (var i = 0; i < before; i++)
        {
            if (schedule.Choices[i].Over is not null && schedule.Choices[i].Name == name)
                return true;
        }

        return false;
    }

    private static bool IsOf(ReportName name, ValueList<ReportName> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] == name)
                return true;
        }

        return false;
    }

    private static void CheckTime(LineChoice choice, RuleContext context)
    {
        var isOverTime = choice.Over is not null;
        if (isOverTime && choice.Manner == ChoiceManner.First)
            context.Report(ScheduleDiagnostics.ChoiceUnclear, "/over", "The first line that a sale falls under is of each sale by itself", "no `over`");
        if (!isOverTime && (choice.Manner == ChoiceManner.Elected || choice.Manner == ChoiceManner.Sum))
            context.Report(ScheduleDiagnostics.ChoiceUnclear, "/manner", $"A choice `{choice.Manner}` is over a time", "`over`");
        if (!isOverTime && choice.Per.Count > 0)
            context.Report(ScheduleDiagnostics.ChoiceUnclear, "/per", "A choice without `over` is made sale by sale", "no `per`");
        if (isOverTime && choice.Per.Contains(RoyaltyScope.Unit))
            context.Report(ScheduleDiagnostics.ChoiceUnclear, "/per", "A choice over a time is not for each unit", "no `per` `unit`");
        if (choice.Elections.Count > 0 && choice.Manner != ChoiceManner.Elected)
            context.Report(ScheduleDiagnostics.ChoiceUnclear, "/elections", $"Nobody elects in a choice `{choice.Manner}`", "`manner` `elected`");
    }
}
