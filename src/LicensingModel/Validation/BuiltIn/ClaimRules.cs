using LicensingModel.Sources;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether a claim goes with the source that it cites.</summary>
internal static class ClaimRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Claim>("a rumour does not assert", [ValidationDiagnostics.RumourAsserts], CheckRumour),
        ValidationRule.Of<Claim>("a source is quoted in its language", [ValidationDiagnostics.QuotationLanguage], CheckLanguage),
    ];

    private static void CheckRumour(Claim claim, RuleContext context)
    {
        if (claim.Stance == ClaimStance.Asserts && context.Find(claim.Source)?.Kind == SourceKind.Rumour)
            context.Report(ValidationDiagnostics.RumourAsserts, "", claim.Source.Value);
    }

    private static void CheckLanguage(Claim claim, RuleContext context)
    {
        if (claim.Quotation is { } quotation && context.Find(claim.Source) is { } source && !quotation.Language.IsSameLanguageAs(source.Language))
        {
            context.Report(
                ValidationDiagnostics.QuotationLanguage, "/quotation/language", quotation.Language.Value, claim.Source.Value, source.Language.Value);
        }
    }
}
