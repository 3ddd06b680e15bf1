using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether a grant can mean what it says.</summary>
internal static class GrantRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Grant>("a grant goes from one to another", [ValidationDiagnostics.GrantorIsGrantee], CheckSides),
        ValidationRule.Of<Grant>("a grant is confined to something", [ValidationDiagnostics.ConfinedToNothing], CheckConfinement),
        ValidationRule.Of<Grant>("a grant reaches somewhere", [ValidationDiagnostics.CoversNothing], CheckTerritory),
        ValidationRule.Of<PatentDifference>("patents are left", [ValidationDiagnostics.CoversNothing], CheckPatents),
        ValidationRule.Of<ProductDifference>("products are left", [ValidationDiagnostics.CoversNothing], CheckProducts),
        ValidationRule.Of<AffiliateRule>("somebody can have control", [ValidationDiagnostics.ControlOutOfRange], CheckControl),
    ];

    private static void CheckSides(Grant grant, RuleContext context)
    {
        // The members of a network license each other: then everybody stands on both sides.
        // What is reserved stays with who grants.
        if (grant.Effect == GrantEffect.Reservation || (grant.Grantors.Parties == grant.Grantees.Parties && grant.Grantors.Parties.Count > 1))
            return;

        var grantees = grant.Grantees.Parties;
        for (var i = 0; i < grantees.Count; i++)
        {
            if (grant.Grantors.Parties.Contains(grantees[i]) && !IsOpenClass(grantees[i], context))
                context.Report(ValidationDiagnostics.GrantorIsGrantee, $"/grantees/parties/{i}", grantees[i].Value);
        }
    }

    private static void CheckConfinement(Grant grant, RuleContext context)
    {
        for (var i = 0; i < grant.ConfinedIn.Count; i++)
        {
            if (TermOf(grant, grant.ConfinedIn[i]) is { State: DisclosureState.Unstated })
                context.Report(ValidationDiagnostics.ConfinedToNothing, $"/confinedIn/{i}", grant.ConfinedIn[i].Value);
        }
    }

    private static void CheckTerritory(Grant grant, RuleContext context)
    {
        if (grant.Territory.TryGetValue(out var territory) && territory == Territory.None)
            context.Report(ValidationDiagnostics.CoversNothing, "/territory", "the territory is `none`");
    }

    private static void CheckPatents(PatentDifference scope, RuleContext context)
    {
        if (scope.Excluded is AllPatents || scope.Excluded == scope.Scope)
            context.Report(ValidationDiagnostics.CoversNothing, "/excluded", "all that is taken in is taken out again");
    }

    private static void CheckProducts(ProductDifference scope, RuleContext context)
    {
        if (scope.Excluded is AllProducts || scope.Excluded == scope.Scope)
            context.Report(ValidationDiagnostics.CoversNothing, "/excluded", "all that is taken in is taken out again");
    }

    private static void CheckControl(AffiliateRule rule, RuleContext context)
    {
        if (rule.Control.TryGetValue(out var control) && control is { Share.Percent: 100, IsShareEnough: false })
            context.Report(ValidationDiagnostics.ControlOutOfRange, "/control", control.ToString());
    }

    private static Disclosed? TermOf(Grant grant, ScopeDimension dimension)
        => dimension == ScopeDimension.Acts ? grant.Acts
            : dimension == ScopeDimension.Products ? grant.Products
            : dimension == ScopeDimension.Subject ? (grant as PatentGrant)?.Subject ?? (Disclosed?)(grant as RightGrant)?.Subject
            : dimension == ScopeDimension.Territory ? grant.Territory
            : null;

    private static bool IsOpenClass(PartyId id, RuleContext context)
        => context.Find(id)?.Kind == PartyKind.OpenClass;
}
