using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Numbers;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether numbers, priorities, rights and certificates of a patent agree with each other and with the law.</summary>
internal static class LifeRules
{
    private static readonly LocalDate UnitaryStart = new(2023, 6, 1);

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Patent>("a priority is earlier and has a number", [LifeDiagnostics.PriorityAfterFiling, LifeDiagnostics.PriorityWithoutNumber], CheckPriorities),
        ValidationRule.Of<Patent>("a last day is the one that the law gives", [LifeDiagnostics.LastDayDisagrees, LifeDiagnostics.CertificateAddsNothing], CheckLastDays),
        ValidationRule.Of<Patent>("unitary effect excludes national rights", [LifeDiagnostics.UnitaryAndNational], CheckUnitary),
        ValidationRule.Of<UnitaryEffect>("unitary effect exists since 2023", [LifeDiagnostics.UnitaryTooEarly], CheckRegistration),
        ValidationRule.Of<NationalRight>("only what lapsed is restored", [LifeDiagnostics.RestoredWithoutLapse], CheckHistory),
        ValidationRule.Of<NationalRight>("terms are disclaimed where the law knows that", [LifeDiagnostics.DisclaimerElsewhere], CheckDisclaimer),
        ValidationRule.Of<Patent>("numbers tell what they number", [LifeDiagnostics.KindContradicted, LifeDiagnostics.NotAnApplication], CheckNumbers),
    ];

    private static void CheckPriorities(Patent patent, RuleContext context)
    {
        if (!patent.Priorities.TryGetValue(out var priorities))
            return;

        var at = patent.Priorities.IsPlain ? "/priorities" : "/priorities/value";
        for (var i = 0; i < priorities.Count; i++)
        {
            var priority = priorities[i];
            if (priority is { Number: null, Patent: null })
                context.Report(LifeDiagnostics.PriorityWithoutNumber, $"{at}/{i}", patent.Id.Value);
            if (priority.Filed.TryGetValue(out var earlier) && patent.Filed.TryGetValue(out var filed) && context.IsCertainlyBefore(filed, earlier))
                context.Report(LifeDiagnostics.PriorityAfterFiling, $"{at}/{i}/filed", context.Resolve(earlier).ToString(), context.Resolve(filed).ToString());
        }
    }

    private static void CheckLastDays(Patent patent, RuleContext context)
    {
        // Where no right says when it ends, there is nothing to compare.
        if (patent.Protection.TryGetValue(out var rights) && HasEnd(rights))
            CheckLastDays(patent, rights, context);
    }

    private static bool HasEnd(ValueList<NationalRight> rights)
    {
        foreach (var right in rights)
        {
            if (right.LastDayInForce.IsStated || !right.Certificates.IsBlank)
                return true;
        }

        return false;
    }

    private static void CheckLastDays(Patent patent, ValueList<NationalRight> rights, RuleContext context)
    {
        var at = $"/protection{(patent.Protection.IsPlain ? string.Empty : "/value")}";
        var computed = PatentLife.Of(patent with { Protection = rights.Select(right => right with { LastDayInForce = Disclosed<AnchoredDate>.NotCaptured }).ToValueList() }, context.Events);
        for (var i = 0; i < rights.Count; i++)
        {
            // Only what is a right of its own is compared, and only a day that the law gives without doubt.
            var lives = computed.In(rights[i].Country);
            if (lives is not [var life])
                continue;
            if (rights[i].LastDayInForce.TryGetValue(out var stated) && context.Resolve(stated).TryGetDate(out var day) && life.LastDay.TryGetEarliest(out var first) && life.LastDay.TryGetLatest(out var last) && (day < first || day > last) && rights[i].Statuses.IsBlank)
                context.Report(LifeDiagnostics.LastDayDisagrees, $"{at}/{i}/lastDayInForce", rights[i].Country.Value, IsoDay.Format(day), life.LastDay.ToString(), string.Join(' ', life.Steps));
            foreach (var certificate in life.Certificates.Where(certificate => certificate.AddsNothing.IsTrue))
                context.Report(LifeDiagnostics.CertificateAddsNothing, $"{at}/{i}/certificates", certificate.Product.Value, certificate.LastDay.ToString());
        }
    }

    private static void CheckUnitary(Patent patent, RuleContext context)
    {
        if (patent.UnitaryEffect is null || !patent.Protection.TryGetValue(out var rights))
            return;

        var life = PatentLife.Of(patent, context.Events);
        for (var i = 0; i < rights.Count; i++)
        {
            if (life.In(rights[i].Country).Any(right => right is { IsUnitary: true, IsRight.IsTrue: true }))
                context.Report(LifeDiagnostics.UnitaryAndNational, $"/protection{(patent.Protection.IsPlain ? string.Empty : "/value")}/{i}/country", rights[i].Country.Value);
        }
    }

    private static void CheckRegistration(UnitaryEffect unitary, RuleContext context)
    {
        if (unitary.Registered.TryGetValue(out var registered) && context.Resolve(registered) is var day && day.IsBefore(UnitaryStart).IsTrue)
            context.Report(LifeDiagnostics.UnitaryTooEarly, "/registered", day.ToString());
    }

    private static void CheckHistory(NationalRight right, RuleContext context)
    {
        if (!right.Statuses.TryGetValue(out var entries))
            return;

        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Status == LegalStatus.Restored && !MayHaveLapsed(entries, entry, context))
                context.Report(LifeDiagnostics.RestoredWithoutLapse, $"/statuses{(right.Statuses.IsPlain ? string.Empty : "/value")}/{i}", context.Resolve(entry.On).ToString());
        }
    }

    private static bool MayHaveLapsed(ValueList<LegalStatusEntry> entries, LegalStatusEntry restored, RuleContext context)
    {
        foreach (var other in entries)
        {
            if (!other.Status.IsKnown || (other.Status == LegalStatus.Lapsed && !context.IsCertainlyBefore(restored.On, other.On)))
                return true;
        }

        return false;
    }

    private static void CheckDisclaimer(NationalRight right, RuleContext context)
    {
        if (right.Country.Value != "US" && right.DisclaimedTo.TryGetValue(out var day) && day is not NoEnd)
            context.Report(LifeDiagnostics.DisclaimerElsewhere, "/disclaimedTo", right.Country.Value);
    }

    private static void CheckNumbers(Patent patent, RuleContext context)
    {
        if (patent.Kind is { IsKnown: true } kind && NumberedKind.Of(patent) is { } told && told != kind)
            context.Report(LifeDiagnostics.KindContradicted, "/kind", kind.Value, told.Value);
        if (patent.Application is { Value: { Type: PatentNumberType.Grant or PatentNumberType.Publication } } application)
            context.Report(LifeDiagnostics.NotAnApplication, "/application", application.ToString());
    }
}
