using LicensingModel.Agreements;
using LicensingModel.Sources;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether the state of a term goes with what was seen of the agreement and with what the sources say.</summary>
internal static class DisclosureRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.OfTerms("only a full text is silent", [ValidationDiagnostics.SilentWithoutFullText], CheckSilence),
        ValidationRule.OfTerms("undisclosed needs a source", [ValidationDiagnostics.UndisclosedWithoutClaim], CheckUndisclosed),
        ValidationRule.OfTerms("redacted needs a text", [ValidationDiagnostics.RedactedWithoutText], CheckRedacted),
        ValidationRule.OfTerms("stated as the sources say", [ValidationDiagnostics.StatedAgainstClaims], CheckStated),
        ValidationRule.OfTerms("stated as no source denies", [ValidationDiagnostics.StatedAgainstDenial], CheckDenied),
        ValidationRule.OfTerms("chosen from what the sources say", [ValidationDiagnostics.ChosenValueUnclaimed], CheckChoice),
        ValidationRule.OfTerms("chosen by a rule that decides", [ValidationDiagnostics.ChoiceRuleUnmet], CheckChoiceRule),
        ValidationRule.OfTerms("contested by independent sources", [ValidationDiagnostics.ContestedByDependents], CheckIndependence),
    ];

    private static void CheckSilence(Disclosed term, RuleContext context)
    {
        if (term.State == DisclosureState.Unstated && context.Agreement is { Completeness: not Completeness.FullText } agreement)
            context.Report(ValidationDiagnostics.SilentWithoutFullText, "", Words(agreement.Completeness));
    }

    private static void CheckUndisclosed(Disclosed term, RuleContext context)
    {
        if (term.State == DisclosureState.Undisclosed && !term.Claims.Any(claim => claim.Stance != ClaimStance.Denies))
            context.Report(ValidationDiagnostics.UndisclosedWithoutClaim);
    }

    private static void CheckRedacted(Disclosed term, RuleContext context)
    {
        if (term.State == DisclosureState.Redacted
            && context.Agreement is { Completeness: Completeness.Summary or Completeness.Press } agreement
            && !term.Claims.Any(claim => MayShowText(context.Find(claim.Source)?.Kind)))
            context.Report(ValidationDiagnostics.RedactedWithoutText, "", Words(agreement.Completeness));
    }

    private static void CheckStated(Disclosed term, RuleContext context)
    {
        if (term is not { StatedValue: { } stated, Choice: null })
            return;

        for (var i = 0; i < term.Claims.Count; i++)
        {
            var claim = term.Claims[i];
            if (claim.Stance == ClaimStance.Asserts && claim.ClaimedValue is { } claimed && Contradiction.IsCertain(stated, claimed, context))
                context.Report(ValidationDiagnostics.StatedAgainstClaims, $"/claims/{i}", claim.Source.Value);
        }
    }

    private static void CheckDenied(Disclosed term, RuleContext context)
    {
        if (term is not { StatedValue: { } stated, Choice: null })
            return;

        for (var i = 0; i < term.Claims.Count; i++)
        {
            var claim = term.Claims[i];
            if (claim.Stance == ClaimStance.Denies && stated.Equals(claim.ClaimedValue))
                context.Report(ValidationDiagnostics.StatedAgainstDenial, $"/claims/{i}", claim.Source.Value);
        }
    }

    private static void CheckChoice(Disclosed term, RuleContext context)
    {
        if (term is { StatedValue: { } stated, Choice: { } choice }
            && !IsInference(choice, term.Claims)
            && !term.Claims.Any(claim => claim is { Stance: not ClaimStance.Denies, ClaimedValue: { } claimed } && !Contradiction.IsCertain(stated, claimed, context)))
            context.Report(ValidationDiagnostics.ChosenValueUnclaimed, "/value");
    }

    /// <summary>Whether a person read the value in what the sources say, where none of them gives one.</summary>
    private static bool IsInference(ReadingChoice choice, IReadOnlyList<Claim> claims)
        => choice.Rule == ChoiceRule.Person
            && claims.Any(claim => claim.Stance == ClaimStance.Asserts)
            && claims.All(claim => claim.ClaimedValue is null || claim.Stance == ClaimStance.Denies);

    /// <summary>Whether the rule that is said to have chosen can have chosen, by the kinds of the sources on each side.</summary>
    private static void CheckChoiceRule(Disclosed term, RuleContext context)
    {
        if (term is not { StatedValue: { } stated, Choice.Rule: { } rule } || Preference.Of(rule) is not { } preference)
            return;

        var preferred = term.Claims
            .Where(claim => claim is { Stance: ClaimStance.Asserts, ClaimedValue: not null } && preference.MayGoBefore(context.Find(claim.Source)?.Kind))
            .Select(claim => claim.ClaimedValue!)
            .ToList();
        if (!preferred.Exists(value => !Contradiction.IsCertain(stated, value, context)))
            context.Report(ValidationDiagnostics.ChoiceRuleUnmet, "/choice/rule", rule.Value, $"no claim that gives it is by {preference.Sources}");
        else if (preferred.Exists(value => Contradiction.IsCertain(stated, value, context)))
            context.Report(ValidationDiagnostics.ChoiceRuleUnmet, "/choice/rule", rule.Value, $"sources of the kind that it prefers ({preference.Sources}) differ");
    }

    private static void CheckIndependence(Disclosed term, RuleContext context)
    {
        if (term.State != DisclosureState.Contested)
            return;

        for (var i = 0; i < term.Claims.Count; i++)
        {
            if (term.Claims[i] is not { Stance: ClaimStance.Asserts, ClaimedValue: { } value } claim || context.Find(claim.Source) is not { ReliesOn.Count: > 0 } source)
                continue;

            var other = term.Claims.FirstOrDefault(other =>
                other is { Stance: ClaimStance.Asserts, ClaimedValue: { } otherValue } && source.ReliesOn.Contains(other.Source) && !value.Equals(otherValue));
            if (other is not null)
                context.Report(ValidationDiagnostics.ContestedByDependents, $"/claims/{i}", claim.Source.Value, other.Source.Value);
        }
    }

    /// <summary>Whether somebody who looks at such a source may see the text itself; a kind that is not known may be one.</summary>
    private static bool MayShowText(SourceKind? kind)
        => kind is not null && kind != SourceKind.PressRelease && kind != SourceKind.NewsReport && kind != SourceKind.Statement && kind != SourceKind.Rumour;

    private static string Words(Completeness completeness) => completeness switch
    {
        Completeness.Extracts => "extracts",
        Completeness.Summary => "a summary",
        _ => "the press",
    };
}
