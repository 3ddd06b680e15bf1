using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether it is said what binds, where that does not go without saying.</summary>
internal static class BindingRules
{
    private const int MostRelated = 10;

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Agreement>("a preliminary agreement says what binds", [ValidationDiagnostics.PreliminaryUnmarked], CheckPreliminary),
        ValidationRule.Of<Provision>("a grant in what does not bind says whether it does", [ValidationDiagnostics.NonBindingGrant], CheckGrant),
    ];

    private static void CheckPreliminary(Agreement agreement, RuleContext context)
    {
        if (!IsPreliminary(agreement.Kind) || agreement.BindingEffect.State != DisclosureState.NotCaptured)
            return;

        List<int>? unmarked = null;
        for (var i = 0; i < agreement.Provisions.Count; i++)
        {
            if (agreement.Provisions[i].BindingEffect.State == DisclosureState.NotCaptured)
                (unmarked ??= []).Add(i);
        }

        if (unmarked is not null)
            ReportUnmarked(agreement, unmarked, context);
    }

    private static void ReportUnmarked(Agreement agreement, List<int> unmarked, RuleContext context)
    {

        var related = unmarked.Take(MostRelated)
            .Select(i => new RelatedPlace { Pointer = context.Place($"/provisions/{i}"), Note = "does not say whether it binds" })
            .ToValueList();
        var number = unmarked.Count.ToString(CultureInfo.InvariantCulture);
        context.Report(ValidationDiagnostics.PreliminaryUnmarked, "", [number, agreement.Kind.Value], related);
    }

    private static void CheckGrant(Provision provision, RuleContext context)
    {
        if (provision is { Body: PatentGrant, BindingEffect.State: DisclosureState.NotCaptured }
            && context.Agreement?.BindingEffect.StatedValue is BindingEffect effect
            && (effect == BindingEffect.NonBinding || effect == BindingEffect.AgreementToNegotiate))
            context.Report(ValidationDiagnostics.NonBindingGrant, "", effect.Value);
    }

    private static bool IsPreliminary(AgreementKind kind)
        => kind == AgreementKind.MemorandumOfUnderstanding || kind == AgreementKind.LetterOfIntent || kind == AgreementKind.TermSheet;
}
