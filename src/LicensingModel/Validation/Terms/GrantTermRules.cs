using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether the terms of a grant fit its effect and each other.</summary>
internal static class GrantTermRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Grant>("a term belongs to the effect", [TermDiagnostics.NotOfThisEffect], CheckEffect),
        ValidationRule.Of<Grant>("changes of exclusivity come in order", [TermDiagnostics.ChangesOutOfOrder], CheckChanges),
        ValidationRule.Of<Sublicensing>("sublicensees fit the rule", [TermDiagnostics.SublicenseesUnfit], CheckSublicensing),
        ValidationRule.Of<Grant>("having made is granted or not", [TermDiagnostics.HaveMadeContradicted, TermDiagnostics.HaveMadeWithoutCondition], CheckHaveMade),
        ValidationRule.Of<Grant>("a grant is transferable or not", [TermDiagnostics.TransferRulesContradict], CheckTransferability),
    ];

    private static void CheckEffect(Grant grant, RuleContext context)
    {
        if (!grant.Effect.IsKnown)
            return;
        Check(grant.PastActsUntil, "pastActsUntil", GrantEffect.Release, "releases");
        Check(grant.Bars, "bars", GrantEffect.CovenantNotToSue, "covenants not to sue");
        Check(grant.Undertaking, "undertaking", GrantEffect.Undertaking, "undertakings");
        if (!grant.Dealings.IsBlank && grant.Effect != GrantEffect.FirstRefusal && grant.Effect != GrantEffect.FirstOffer && grant.Effect != GrantEffect.FirstNegotiation)
            context.Report(TermDiagnostics.NotOfThisEffect, "/dealings", "dealings", "rights of first refusal, offer or negotiation", grant.Effect.Value);

        void Check(Disclosed term, string member, GrantEffect effect, string effects)
        {
            if (!term.IsBlank && grant.Effect != effect)
                context.Report(TermDiagnostics.NotOfThisEffect, $"/{member}", member, effects, grant.Effect.Value);
        }
    }

    private static void CheckChanges(Grant grant, RuleContext context)
    {
        for (var i = 1; i < grant.ExclusivityChanges.Count; i++)
        {
            var (before, after) = (grant.ExclusivityChanges[i - 1].From, grant.ExclusivityChanges[i].From);
            if (context.IsCertainlyBefore(after, before))
                context.Report(TermDiagnostics.ChangesOutOfOrder, $"/exclusivityChanges/{i}/from", context.Resolve(after).ToString(), context.Resolve(before).ToString());
        }
    }

    private static void CheckSublicensing(Sublicensing sublicensing, RuleContext context)
    {
        if (sublicensing.Rule == SublicensingRule.None && sublicensing.To.Count > 0)
            context.Report(TermDiagnostics.SublicenseesUnfit, "/to", "No sublicences may be granted, but classes of sublicensees are listed.");
        else if (sublicensing.Rule == SublicensingRule.ListedClasses && sublicensing.To.Count == 0)
            context.Report(TermDiagnostics.SublicenseesUnfit, "/rule", "Sublicences may be granted to listed classes, but none is listed.");
    }

    private static void CheckHaveMade(Grant grant, RuleContext context)
    {
        if (!grant.HaveMade.TryGetValue(out var rule))
            return;
        if (rule.Rule == HaveMadeRule.Excluded && grant.Acts.TryGetValue(out var acts) && acts.Contains(Act.HaveMade))
            context.Report(TermDiagnostics.HaveMadeContradicted, "/haveMade", rule.Rule.Value);
        else if (rule.Rule == HaveMadeRule.Conditional && rule.Condition.IsBlank)
            context.Report(TermDiagnostics.HaveMadeWithoutCondition, "/haveMade");
    }

    private static void CheckTransferability(Grant grant, RuleContext context)
    {
        if (grant.Transferability.TryGetValue(out var rules) && rules.Count > 1 && rules.Contains(TransferRule.None))
            context.Report(TermDiagnostics.TransferRulesContradict, "/transferability", string.Join(", ", rules.Where(rule => rule != TransferRule.None).Select(rule => $"`{rule}`")));
    }
}
