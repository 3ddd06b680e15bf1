using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Schedules;

/// <summary>The library's own rules on schedules of royalties.</summary>
internal static class ScheduleRules
{
    /// <summary>Every one, in the order in which they run at one place.</summary>
    internal static ValueList<ValidationRule> All { get; } =
    [
        .. LineRules.All,
        .. ChoiceRules.All,
        .. TierRules.All,
        .. SumRules.All,
        .. CurrencyRules.All,
        .. ScopeRules.All,
        .. SignRules.All,
        .. RateRules.All,
        .. TimeRules.All,
    ];
}
