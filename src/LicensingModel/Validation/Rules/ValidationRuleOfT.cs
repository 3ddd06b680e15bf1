using System.Runtime.CompilerServices;
using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>A rule about elements of one type: an agreement, a payment, a source. Hosts derive from it.</summary>
/// <typeparam name="TElement">The type of the elements that it looks at; those derived from it too.</typeparam>
public abstract class ValidationRule<TElement> : ValidationRule
    where TElement : Element
{
    /// <summary>Declares a rule.</summary>
    /// <param name="name">A name that is unique within a rule set.</param>
    /// <param name="descriptors">What it may report; at least one.</param>
    /// <exception cref="ArgumentException">The name is blank or nothing is declared.</exception>
    protected ValidationRule(string name, params ReadOnlySpan<DiagnosticDescriptor> descriptors)
        : base(name, descriptors)
    {
    }

    /// <summary>
    /// Looks at one element and reports what is wrong with it. Called for every one in the document, from the outside in. What it throws is reported as a failure of
    /// the rule and costs the other rules nothing.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="context">Where it stands, and where to report.</param>
    protected abstract void Check(TElement element, RuleContext context);

    internal sealed override bool AppliesTo(Type type) => typeof(TElement).IsAssignableFrom(type);

    internal sealed override bool MayLookAt(Type type) => typeof(TElement).IsAssignableFrom(type) || type.IsAssignableFrom(typeof(TElement));

    internal override RuleCheck Compiled => Unchecked(Check);

    // A plan runs a rule only at what it applies to. To check that again for each thing would take as long as what most rules check.
    private protected static RuleCheck Unchecked(Action<TElement, RuleContext> check) => new(Unsafe.As<Action<object, RuleContext>>(check));
}
