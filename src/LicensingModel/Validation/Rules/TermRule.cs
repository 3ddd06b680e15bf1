using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>A rule about terms, whatever they hold: their state, their claims, their choice. Hosts derive from it.</summary>
public abstract class TermRule : ValidationRule
{
    /// <summary>Declares a rule.</summary>
    /// <param name="name">A name that is unique within a rule set.</param>
    /// <param name="descriptors">What it may report; at least one.</param>
    /// <exception cref="ArgumentException">The name is blank or nothing is declared.</exception>
    protected TermRule(string name, params ReadOnlySpan<DiagnosticDescriptor> descriptors)
        : base(name, descriptors)
    {
    }

    /// <summary>
    /// Looks at one term and reports what is wrong with it. Called for every one of which anything was recorded. What it throws is reported as a failure of the rule
    /// and costs the other rules nothing.
    /// </summary>
    /// <param name="term">The term; a <see cref="Disclosed{T}"/>.</param>
    /// <param name="context">Where it stands, and where to report.</param>
    protected abstract void Check(Disclosed term, RuleContext context);

    internal sealed override bool AppliesTo(Type type) => typeof(Disclosed).IsAssignableFrom(type);

    internal sealed override bool MayLookAt(Type type) => false;

    internal sealed override RuleCheck Compiled => new((subject, context) => Check((Disclosed)subject, context));
}
