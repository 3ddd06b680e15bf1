using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>The walk on which rules run, as far as they see it: where it stands, and where findings go.</summary>
internal abstract class RuleReporting : ModelVisitor
{
    /// <summary>Where the walk stands, from the document's root.</summary>
    internal abstract JsonPointer Here { get; }

    /// <summary>Whether findings of the kind are wanted; the running rule must have declared it.</summary>
    internal abstract bool Wants(DiagnosticDescriptor descriptor);

    /// <summary>Takes a finding that is wanted.</summary>
    internal abstract void Record(Diagnostic finding);
}
