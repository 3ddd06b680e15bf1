using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>
/// One thing that is checked of a document. A rule says beforehand what it may report and looks at elements of one type (<see cref="ValidationRule{TElement}"/>) or
/// at every term (<see cref="TermRule"/>); hosts add their own by deriving from either, or by <see cref="Of"/>. A rule holds no state and may be run on
/// many documents at once.
/// </summary>
public abstract class ValidationRule
{
    private protected ValidationRule(string name, ReadOnlySpan<DiagnosticDescriptor> descriptors)
    {
        Name = Preconditions.Valid(Preconditions.NotNull(name, nameof(name)), !string.IsNullOrWhiteSpace(name), "A rule has a name.", nameof(name));
        Descriptors = ValueList.Create(descriptors);
        Preconditions.Valid(Descriptors, Descriptors.Count > 0, "A rule declares what it may report.", nameof(descriptors));
    }

    /// <summary>The name by which people know the rule; unique within a rule set. A rule that fails is reported by it.</summary>
    public string Name { get; }

    /// <summary>What the rule may report; at least one, and nothing else.</summary>
    public ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>A rule from a method.</summary>
    /// <typeparam name="TElement">The type of the elements that it looks at; those derived from it too.</typeparam>
    /// <param name="name">A name that is unique within a rule set.</param>
    /// <param name="descriptors">What it may report; at least one.</param>
    /// <param name="check">Looks at one element. Called for every one in the document, from the outside in.</param>
    /// <exception cref="ArgumentException">The name is blank or nothing is declared.</exception>
    public static ValidationRule Of<TElement>(string name, ValueList<DiagnosticDescriptor> descriptors, Action<TElement, RuleContext> check)
        where TElement : Element
        => new ElementCheck<TElement>(name, Preconditions.NotNull(descriptors, nameof(descriptors)), Preconditions.NotNull(check, nameof(check)));

    /// <summary>A rule about a whole document that does not look at its agreements.</summary>
    internal static ValidationRule OfRest(string name, ValueList<DiagnosticDescriptor> descriptors, Action<LicensingDocument, RuleContext> check)
        => new ElementCheck<LicensingDocument>(name, descriptors, check, isOfAgreements: false);

    /// <summary>A rule about terms, from a method.</summary>
    /// <param name="name">A name that is unique within a rule set.</param>
    /// <param name="descriptors">What it may report; at least one.</param>
    /// <param name="check">Looks at one term. Called for every one of which anything was recorded.</param>
    /// <exception cref="ArgumentException">The name is blank or nothing is declared.</exception>
    public static ValidationRule OfTerms(string name, ValueList<DiagnosticDescriptor> descriptors, Action<Disclosed, RuleContext> check)
        => new TermCheck(name, Preconditions.NotNull(descriptors, nameof(descriptors)), Preconditions.NotNull(check, nameof(check)));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether the rule, where it looks at a whole document, may look at its agreements.</summary>
    internal virtual bool IsOfAgreements => true;

    /// <summary>Whether the rule looks at all things of a type.</summary>
    internal abstract bool AppliesTo(Type type);

    /// <summary>Whether the rule looks at some things of a type, or of one from which it derives, or that derive from it.</summary>
    internal abstract bool MayLookAt(Type type);

    /// <summary>Looks at one thing to which it applies: what is given is of such a type, which is not checked again.</summary>
    internal abstract RuleCheck Compiled { get; }

    private sealed class ElementCheck<TElement>(string name, ValueList<DiagnosticDescriptor> descriptors, Action<TElement, RuleContext> check, bool isOfAgreements = true)
        : ValidationRule<TElement>(name, descriptors.AsSpan())
        where TElement : Element
    {
        internal override bool IsOfAgreements => isOfAgreements;

        internal override RuleCheck Compiled => Unchecked(check);

        protected override void Check(TElement element, RuleContext context) => check(element, context);
    }

    private sealed class TermCheck(string name, ValueList<DiagnosticDescriptor> descriptors, Action<Disclosed, RuleContext> check)
        : TermRule(name, descriptors.AsSpan())
    {
        protected override void Check(Disclosed term, RuleContext context) => check(term, context);
    }
}
