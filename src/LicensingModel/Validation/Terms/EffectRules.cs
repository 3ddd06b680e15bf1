using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether provisions that act on others, or lean on them, can.</summary>
internal static class EffectRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Transfer>("a transfer says what passes", [TermDiagnostics.TransferOfUnknown], CheckSubject),
        ValidationRule.Of<Transfer>("a fallback is a grant", [TermDiagnostics.FallbackIsNoGrant], CheckFallback),
        ValidationRule.Of<Reciprocity>("a balance is a payment", [TermDiagnostics.BalanceIsNoPayment], CheckBalance),
        ValidationRule.Of<TriggeredEffect>("an effect has a trigger", [TermDiagnostics.NoTrigger], CheckTrigger),
        ValidationRule.Of<Provision>("an effect is on others", [TermDiagnostics.EffectOnItself], CheckTargets),
        ValidationRule.Of<TriggeredEffect>("a conversion leads somewhere", [TermDiagnostics.ConvertsIntoNothing, TermDiagnostics.ReplacementsUnused], CheckConversion),
        ValidationRule.Of<Provision>("a condition is something else", [TermDiagnostics.ConditionOnItself], CheckCondition),
    ];

    private static void CheckSubject(Transfer transfer, RuleContext context)
    {
        if (transfer.Count.IsBlank && transfer is PatentTransfer { Subject.IsBlank: true } or RightTransfer { Subject.IsBlank: true, Count.IsBlank: true })
            context.Report(TermDiagnostics.TransferOfUnknown);
    }

    private static void CheckFallback(Transfer transfer, RuleContext context)
    {
        if (transfer.Fallback is { } id && context.Find(id) is { Body: not Grant and not UnrecognizedBody })
            context.Report(TermDiagnostics.FallbackIsNoGrant, "/fallback", id.Value);
    }

    private static void CheckBalance(Reciprocity reciprocity, RuleContext context)
    {
        for (var i = 0; i < reciprocity.Balances.Count; i++)
        {
            if (context.Find(reciprocity.Balances[i]) is { Body: not Payment and not UnrecognizedBody })
                context.Report(TermDiagnostics.BalanceIsNoPayment, $"/balances/{i}", reciprocity.Balances[i].Value);
        }
    }

    private static void CheckTrigger(TriggeredEffect effect, RuleContext context)
    {
        if (effect.Trigger.IsBlank)
            context.Report(TermDiagnostics.NoTrigger);
    }

    private static void CheckTargets(Provision provision, RuleContext context)
    {
        if (provision.Body is TriggeredEffect effect && effect.Targets.Contains(provision.Id))
            context.Report(TermDiagnostics.EffectOnItself, $"/body/targets/{effect.Targets.ToList().IndexOf(provision.Id)}", provision.Id.Value);
    }

    private static void CheckConversion(TriggeredEffect effect, RuleContext context)
    {
        if (effect.Consequence == Consequence.Convert && effect.Becomes.IsBlank && effect.Replacements.Count == 0)
            context.Report(TermDiagnostics.ConvertsIntoNothing);
        else if (effect.Consequence.IsKnown && effect.Consequence != Consequence.Convert && effect.Replacements.Count > 0)
            context.Report(TermDiagnostics.ReplacementsUnused, "/replacements", effect.Consequence.Value);
    }

    private static void CheckCondition(Provision provision, RuleContext context)
    {
        if (provision.Condition.TryGetValue(out var condition) && condition is ComplianceCondition compliance && compliance.Provisions.Contains(provision.Id))
            context.Report(TermDiagnostics.ConditionOnItself, "/condition", provision.Id.Value);
    }
}
