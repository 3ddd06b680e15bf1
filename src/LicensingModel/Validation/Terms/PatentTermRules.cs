using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether the days by which a contract draws patents, and those of the patents themselves, can be; and what brands are.</summary>
internal static class PatentTermRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<CapturePeriod>("a capture period ends after it begins", [TermDiagnostics.CaptureReversed], CheckCapture),
        ValidationRule.Of<CapturePeriod>("capture begins before the end of the term", [TermDiagnostics.CaptureAfterTerm], CheckCaptureAgainstTerm),
        ValidationRule.Of<PatentsByDate>("days of patents have an end", [TermDiagnostics.DatesReversed, TermDiagnostics.DatesWithoutEnd], CheckDates),
        ValidationRule.Of<Patent>("a patent is granted after it was filed", [TermDiagnostics.FiledAfterGrant], CheckFiling),
        ValidationRule.Of<ProductsUnderBrand>("a brand is a mark", [TermDiagnostics.BrandIsNoMark], CheckBrand),
    ];

    private static void CheckCapture(CapturePeriod period, RuleContext context)
    {
        if (period is { From: { } from, Until: { } until } && context.IsCertainlyBefore(until, from))
            context.Report(TermDiagnostics.CaptureReversed, "/until", context.Resolve(until).ToString(), context.Resolve(from).ToString());
    }

    private static void CheckCaptureAgainstTerm(CapturePeriod period, RuleContext context)
    {
        if (period.From is { } from && context.Agreement is { } agreement && agreement.Term.Until.TryGetValue(out var end) && context.IsCertainlyBefore(end, from))
            context.Report(TermDiagnostics.CaptureAfterTerm, "/from", context.Resolve(from).ToString(), context.Resolve(end).ToString());
    }

    private static void CheckDates(PatentsByDate scope, RuleContext context)
    {
        if (scope is { From: null, Until: null })
            context.Report(TermDiagnostics.DatesWithoutEnd);
        else if (scope is { From: { } from, Until: { } until } && context.IsCertainlyBefore(until, from))
            context.Report(TermDiagnostics.DatesReversed, "/until", context.Resolve(until).ToString(), context.Resolve(from).ToString());
    }

    private static void CheckFiling(Patent patent, RuleContext context)
    {
        if (!patent.FirstFiled.TryGetValue(out var filed) || !patent.Protection.TryGetValue(out var rights))
            return;

        for (var i = 0; i < rights.Count; i++)
        {
            if (rights[i].Granted.TryGetValue(out var granted) && context.IsCertainlyBefore(granted, filed))
                context.Report(TermDiagnostics.FiledAfterGrant, $"/protection{(patent.Protection.IsPlain ? string.Empty : "/value")}/{i}/granted", rights[i].Country.ToString(), context.Resolve(granted).ToString(), context.Resolve(filed).ToString());
        }
    }

    private static void CheckBrand(ProductsUnderBrand scope, RuleContext context)
    {
        for (var i = 0; i < scope.Marks.Count; i++)
        {
            if (context.Find(scope.Marks[i]) is { Kind.IsKnown: true } named && named.Kind != IntangibleKind.Mark)
                context.Report(TermDiagnostics.BrandIsNoMark, $"/marks/{i}", named.Id.Value, named.Kind.Value);
        }
    }
}
