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
        if (term.State != DisclosureState.Undisclosed)
            return;

        for (var i = 0; i < term.Claims.Count; i++)
        {
            if (term.Claims[i].Stance != ClaimStance.Denies)
                return;
        }

        context.Report(ValidationDiagnostics.UndisclosedWithoutClaim);
    }

    private static void CheckRedacted(Disclosed term, RuleContext context)
    {
        if (term.State != DisclosureState.Redacted || context.Agreement is not { Completeness: Completeness.Summary or Completeness.Press } agreement)
            return;

        for (var i = 0; i < term.Claims.Count; i++)
        {
            if (MayShowText(context.Find(term.Claims[i].Source)?.Kind))
                return;
        }

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
        if (term is not { StatedValue: { } stated, Choice: { } choice } || IsInference(choice, term.Claims))
            return;

        for (var i = 0; i < term.Claims.Count; i++)
        {
            if (term.Claims[i] is { Stance: not ClaimStance.Denies, ClaimedValue: { } claimed } && !Contradiction.IsCertain(stated, claimed, context))
                return;
        }

        context.Report(ValidationDiagnostics.ChosenValueUnclaimed, "/value");
    }

    /// <summary>Whether a person read the value in what the sources say, where none of them gives one.</summary>
    private static bool IsInference(ReadingChoice choice, IReadOnlyList<Claim> claims)
    {
        if (choice.Rule != ChoiceRule.Person)
            return false;

        var isAsserted = false;
        for (var i = 0; i < claims.Count; i++)
        {
            isAsserted |= claims[i].Stance == ClaimStance.Asserts;
            if (claims[i].ClaimedValue is not null && claims[i].Stance != ClaimStance.Denies)
                return false;
        }

        return isAsserted;
    }

    /// <summary>Whether the rule that is said to have chosen can have chosen, by the kinds of the sources on each side.</summary>
    private static void CheckChoiceRule(Disclosed term, RuleContext context)
    {
        if (term is not { StatedValue: { } stated, Choice.Rule: { } rule } || Preference.Of(rule) is not { } preference)
            return;

        var (isGiven, isDenied) = (false, false);
        for (var i = 0; i < term.Claims.Count; i++)
        {
            if (term.Claims[i] is not { Stance: ClaimStance.Asserts, ClaimedValue: { } claimed } claim || !preference.MayGoBefore(context.Find(claim.Source)?.Kind))
                continue;

            var isOther = Contradiction.IsCertain(stated, claimed, context);
            (isGiven, isDenied) = (isGiven || !isOther, isDenied || isOther);
        }

        if (!isGiven)
            context.Report(ValidationDiagnostics.ChoiceRuleUnmet, "/choice/rule", rule.Value, $"no claim that gives it is by {preference.Sources}");
        else if (isDenied)
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

            if (OtherReading(term.Claims, source, value) is { } other)
                context.Report(ValidationDiagnostics.ContestedByDependents, $"/claims/{i}", claim.Source.Value, other.Source.Value);
        }
    }

    /// <summary>The claim of a source on which one relies, that gives another value than this one does.</summary>
    private static Claim? OtherReading(IReadOnlyList<Claim> claims, Source source, object value)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i] is { Stance: ClaimStance.Asserts, ClaimedValue: { } other } && source.ReliesOn.Contains(claims[i].Source) && !value.Equals(other))
                return claims[i];
        }

        return null;
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
