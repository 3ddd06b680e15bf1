using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Reach;

/// <summary>What a rule set does at values of one type.</summary>
/// <param name="type">The type.</param>
/// <param name="rules">The rules that look at such values, in the order in which they run.</param>
/// <param name="steps">The members, in the order in which they are written, in which something stands that a rule looks at.</param>
/// <param name="number">By which number it is told among all of its <see cref="RulePlans"/>.</param>
/// <param name="leadsOn">Whether a rule looks at what may stand in such a value.</param>
internal sealed class RulePlan(Type type, ValidationRule[] rules, RuleStep[] steps, int number, bool leadsOn)
{
    /// <summary>The rules that look at such values, as they are run.</summary>
    internal readonly RuleCheck[] Checks = Array.ConvertAll(rules, static rule => rule.Compiled);

    /// <summary>The members, in the order in which they are written, in which something stands that a rule looks at.</summary>
    internal readonly RuleStep[] Steps = steps;

    /// <summary>By which number it is told among all of its <see cref="RulePlans"/>.</summary>
    internal readonly int Number = number;

    /// <summary>Whether a rule looks at such a value or at what may stand in it; if not, it is passed over.</summary>
    internal readonly bool IsEntered = leadsOn || rules.Length > 0;

    /// <summary>Whether such values are agreements or provisions, of which those who look at what is in them are told.</summary>
    internal readonly bool IsSurrounding = type == typeof(Agreements.Agreement) || type == typeof(Provisions.Provision);

    /// <summary>The type.</summary>
    internal Type Type { get; } = type;

    /// <summary>The rules that look at such values, in the order in which they run.</summary>
    internal ValidationRule[] Rules { get; } = rules;

    /// <summary>Whether a rule looks at what may stand in such a value; if not, the walk ends there.</summary>
    internal bool LeadsOn { get; } = leadsOn;
}
