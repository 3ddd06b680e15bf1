using LicensingModel.Parties;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether the parts of an affiliate rule fit each other.</summary>
internal static class AffiliateRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<AffiliateRule>("a day of membership is used and known", [TermDiagnostics.AsOfUnused, TermDiagnostics.AsOfMissing], CheckAsOf),
        ValidationRule.Of<AffiliateRule>("a tail is of leavers that have one", [TermDiagnostics.TailUnused], CheckTail),
        ValidationRule.Of<AffiliateRule>("an affiliate is in or out", [TermDiagnostics.IncludedAndExcluded], CheckLists),
        ValidationRule.Of<AffiliateRule>("a list of affiliates names somebody", [TermDiagnostics.NobodyListed], CheckListed),
    ];

    private static void CheckAsOf(AffiliateRule rule, RuleContext context)
    {
        var membership = rule.Membership.StatedValue as AffiliateMembership;
        if (membership == AffiliateMembership.AsOfDate && rule.AsOf.IsBlank)
            context.Report(TermDiagnostics.AsOfMissing, "/membership");
        else if (rule.AsOf.IsStated && membership is { IsKnown: true } && membership != AffiliateMembership.AsOfDate)
            context.Report(TermDiagnostics.AsOfUnused, "/asOf", membership.Value);
    }

    private static void CheckTail(AffiliateRule rule, RuleContext context)
    {
        var leaving = rule.OnLeaving.StatedValue as LeavingRule;
        if (rule.Tail.IsStated && leaving is { IsKnown: true } && leaving != LeavingRule.EndsAfterTail)
            context.Report(TermDiagnostics.TailUnused, "/tail", $"There is a tail, but the rule for leavers is `{leaving}`.");
        else if (leaving == LeavingRule.EndsAfterTail && rule.Tail.IsBlank)
            context.Report(TermDiagnostics.TailUnused, "/onLeaving", "Leavers keep their rights for a tail, but nothing says how long it is.");
    }

    private static void CheckLists(AffiliateRule rule, RuleContext context)
    {
        for (var i = 0; i < rule.Excluded.Count; i++)
        {
            if (rule.Included.Contains(rule.Excluded[i]))
                context.Report(TermDiagnostics.IncludedAndExcluded, $"/excluded/{i}", rule.Excluded[i].Value);
        }
    }

    private static void CheckListed(AffiliateRule rule, RuleContext context)
    {
        if (rule.Included.Count == 0 && rule.Membership.TryGetValue(out var membership) && membership == AffiliateMembership.ListedOnly)
            context.Report(TermDiagnostics.NobodyListed, "/membership");
    }
}
