using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>The library's own rules.</summary>
internal static class OwnRules
{
    /// <summary>Every one, in the order in which they run at one place.</summary>
    internal static ValueList<ValidationRule> All { get; } =
    [
        .. DisclosureRules.All,
        .. ClaimRules.All,
        .. SourceRules.All,
        .. AgreementRules.All,
        .. BindingRules.All,
        .. TermSpanRules.All,
        .. GrantRules.All,
        .. ReciprocityRules.All,
        .. FlowRules.All,
        .. CaptureRules.All,
        .. OwnershipRules.All,
        .. CircleRules.All,
        .. PatentRules.All,
    ];
}
