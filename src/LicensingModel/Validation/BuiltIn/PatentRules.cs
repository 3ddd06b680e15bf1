using LicensingModel.Patents;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether what is recorded of patents can be so.</summary>
internal static class PatentRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<NationalRight>("a right begins before it ends", [ValidationDiagnostics.RightEndsBeforeGrant], CheckRight),
        ValidationRule.Of<Patent>("title passes without a gap", [ValidationDiagnostics.TitleGap], CheckGaps),
        ValidationRule.Of<Patent>("title does not fork", [ValidationDiagnostics.TitleFork], CheckForks),
        ValidationRule.Of<Patent>("one right in each country", [ValidationDiagnostics.CountryTwice], CheckCountries),
        ValidationRule.Of<PortfolioCount>("a count has a unit", [ValidationDiagnostics.CountWithoutUnit], CheckUnit),
    ];

    private static void CheckRight(NationalRight right, RuleContext context)
    {
        if (right.LastDayInForce.TryGetValue(out var last) && right.Granted.TryGetValue(out var granted) && context.IsCertainlyBefore(last, granted))
        {
            context.Report(
                ValidationDiagnostics.RightEndsBeforeGrant,
                "/lastDayInForce",
                right.Country.Value,
                context.Resolve(last).ToString(),
                context.Resolve(granted).ToString());
        }
    }

    private static void CheckGaps(Patent patent, RuleContext context)
    {
        if (!patent.Holders.TryGetValue(out var holders) || holders.Count < 2)
            return;

        LocalDate? heldThrough = null;
        foreach (var holding in InOrder(holders))
        {
            var span = holding.During;
            if (heldThrough is { } last && last < IsoDay.Last && FirstDay(span) > last.PlusDays(1))
                context.Report(ValidationDiagnostics.TitleGap, "/holders", IsoDay.Format(last.PlusDays(1)), IsoDay.Format(FirstDay(span).PlusDays(-1)));
            var end = span.HasLastDay ? span.LastDay : IsoDay.Last;
            heldThrough = heldThrough > end ? heldThrough : end;
        }
    }

    private static void CheckForks(Patent patent, RuleContext context)
    {
        if (!patent.Holders.TryGetValue(out var holders) || holders.Count < 2)
            return;

        // Each is compared with the one that began before it: of three on the same days, two forks are told.
        var ordered = InOrder(holders);
        for (var i = 1; i < ordered.Count; i++)
        {
            var (before, holding) = (ordered[i - 1], ordered[i]);
            var first = FirstDay(holding.During);
            if (before.During.Contains(first) && before.Holders != holding.Holders)
                context.Report(ValidationDiagnostics.TitleFork, "/holders", Names(before), Names(holding), IsoDay.Format(first));
        }
    }

    /// <summary>The holdings in the order in which they begin; usually they stand so.</summary>
    private static ValueList<TitleHolding> InOrder(ValueList<TitleHolding> holders)
    {
        for (var i = 1; i < holders.Count; i++)
        {
            if (FirstDay(holders[i].During) < FirstDay(holders[i - 1].During))
                return holders.OrderBy(static holding => FirstDay(holding.During)).ToValueList();
        }

        return holders;
    }

    private static string Names(TitleHolding holding) => string.Join(", ", holding.Holders.Select(holder => $"`{holder}`"));

    private static void CheckCountries(Patent patent, RuleContext context)
    {
        if (!patent.Protection.TryGetValue(out var rights) || rights.Count < 2)
            return;

        var seen = context.Room<Seen<CountryCode>>().Begin();
        var isRepeated = false;
        foreach (var right in rights)
            isRepeated |= !seen.Add(right.Country);
        if (isRepeated)
            ReportRepeated(rights, context);
    }

    private static void ReportRepeated(ValueList<NationalRight> rights, RuleContext context)
    {
        foreach (var country in rights.GroupBy(static right => right.Country).Where(static group => group.Skip(1).Any()).Select(static group => group.Key))
            context.Report(ValidationDiagnostics.CountryTwice, "/protection", country.Value);
    }

    private static void CheckUnit(PortfolioCount count, RuleContext context)
    {
        if (count.Unit == CountUnit.Unstated)
            context.Report(ValidationDiagnostics.CountWithoutUnit, "/unit");
    }

    private static LocalDate FirstDay(DateSpan span) => span.HasFirstDay ? span.FirstDay : IsoDay.First;
}
