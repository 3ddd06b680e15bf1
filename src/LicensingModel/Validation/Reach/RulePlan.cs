using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Reach;

/// <summary>What a rule set does at values of one type.</summary>
/// <param name="type">The type.</param>
/// <param name="rules">The rules that look at such values, in the order in which they run.</param>
/// <param name="leadsOn">Whether a rule looks at what may stand in such a value.</param>
internal sealed class RulePlan(Type type, ValidationRule[] rules, bool leadsOn)
{
    /// <summary>The type.</summary>
    internal Type Type { get; } = type;

    /// <summary>The rules that look at such values, in the order in which they run.</summary>
    internal ValidationRule[] Rules { get; } = rules;

    /// <summary>Whether a rule looks at such a value or at what may stand in it; if not, it is passed over.</summary>
    internal bool IsEntered { get; } = leadsOn || rules.Length > 0;

    /// <summary>Whether a rule looks at what may stand in such a value; if not, the walk ends there.</summary>
    internal bool LeadsOn { get; } = leadsOn;
}
