using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>The library's own rules on the terms of provisions.</summary>
internal static class TermRules
{
    /// <summary>Every one, in the order in which they run at one place.</summary>
    internal static ValueList<ValidationRule> All { get; } =
    [
        .. AffiliateRules.All,
        .. PartyRules.All,
        .. GrantTermRules.All,
        .. OverlapRules.All,
        .. PatentTermRules.All,
        .. LifeRules.All,
        .. EffectRules.All,
        .. RecordRules.All,
        .. PaymentRules.All,
        .. DeclarationRules.All,
        .. AmendmentRules.All,
    ];
}
