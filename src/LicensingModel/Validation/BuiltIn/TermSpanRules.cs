using LicensingModel.Provisions;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether the ends of a term go together.</summary>
internal static class TermSpanRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<OperativeTerm>("a term begins before it ends", [ValidationDiagnostics.EndsBeforeItBegins], CheckEnds),
        ValidationRule.Of<OperativeTerm>("a term runs as long as it must", [ValidationDiagnostics.EndsBeforeMinimum], CheckMinimum),
    ];

    private static void CheckEnds(OperativeTerm term, RuleContext context)
    {
        if (term.From.TryGetValue(out var from) && term.Until.TryGetValue(out var until) && context.IsCertainlyBefore(until, from))
            context.Report(ValidationDiagnostics.EndsBeforeItBegins, "/until", context.Resolve(until).ToString(), context.Resolve(from).ToString());
    }

    private static void CheckMinimum(OperativeTerm term, RuleContext context)
    {
        if (!term.AtLeast.TryGetValue(out var least) || !term.From.TryGetValue(out var from) || !term.Until.TryGetValue(out var until))
            return;

        // The last day of a year that begins on the first of January is the thirty-first of December.
        if (context.Resolve(from).TryGetEarliest(out var first)
            && least.TryAddTo(first, out var after)
            && context.Resolve(until).IsBefore(after.PlusDays(-1)).IsTrue
            && !context.IsCertainlyBefore(until, from))
            context.Report(ValidationDiagnostics.EndsBeforeMinimum, "/until", context.Resolve(until).ToString(), IsoDay.Format(first), least.ToString());
    }
}
