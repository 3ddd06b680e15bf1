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
        ValidationRule.Of<Patent>("title passes on one day", [ValidationDiagnostics.TitleOverlap], CheckOverlaps),
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
        foreach (var span in holders.Select(holding => holding.During).OrderBy(FirstDay))
        {
            if (heldThrough is { } last && last < IsoDay.Last && FirstDay(span) > last.PlusDays(1))
                context.Report(ValidationDiagnostics.TitleGap, "/holders", IsoDay.Format(last.PlusDays(1)), IsoDay.Format(FirstDay(span).PlusDays(-1)));
            var end = span.HasLastDay ? span.LastDay : IsoDay.Last;
            heldThrough = heldThrough > end ? heldThrough : end;
        }
    }

    private static void CheckOverlaps(Patent patent, RuleContext context)
    {
        if (!patent.Holders.TryGetValue(out var holders) || holders.Count < 2)
            return;

        // Joint holders hold for the same days; one who begins on the day on which another ends took over from him.
        var ended = new Dictionary<LocalDate, TitleHolding>();
        foreach (var holding in holders)
        {
            if (holding.During.HasLastDay)
                ended.TryAdd(holding.During.LastDay, holding);
        }

        foreach (var holding in holders)
        {
            if (holding.During is { HasFirstDay: true, FirstDay: var first }
                && ended.TryGetValue(first, out var before)
                && before.Holder != holding.Holder
                && FirstDay(before.During) < first)
                context.Report(ValidationDiagnostics.TitleOverlap, "/holders", before.Holder.Value, holding.Holder.Value, IsoDay.Format(first));
        }
    }

    private static void CheckCountries(Patent patent, RuleContext context)
    {
        if (!patent.Protection.TryGetValue(out var rights) || rights.Count < 2)
            return;

        foreach (var country in rights.GroupBy(right => right.Country).Where(group => group.Skip(1).Any()).Select(group => group.Key))
            context.Report(ValidationDiagnostics.CountryTwice, "/protection", country.Value);
    }

    private static void CheckUnit(PortfolioCount count, RuleContext context)
    {
        if (count.Unit == CountUnit.Unstated)
            context.Report(ValidationDiagnostics.CountWithoutUnit, "/unit");
    }

    private static LocalDate FirstDay(DateSpan span) => span.HasFirstDay ? span.FirstDay : IsoDay.First;
}
