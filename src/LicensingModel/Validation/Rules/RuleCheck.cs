namespace LicensingModel.Validation.Rules;

/// <summary>What a rule does at one thing of a type at which it looks; that it is of such a type is not checked again.</summary>
/// <param name="Look">What it does.</param>
internal readonly record struct RuleCheck(Action<object, RuleContext> Look);
