using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;

namespace LicensingModel.Validation.Rules;

/// <summary>The walk on which rules run, as far as they see it: where it stands, and where findings go.</summary>
internal abstract class RuleReporting
{
    /// <summary>Where the walk stands, from the document's root.</summary>
    internal abstract JsonPointer Here { get; }

    /// <summary>The agreement in which the walk stands, or on which; null outside agreements.</summary>
    internal abstract Agreement? Agreement { get; }

    /// <summary>The provision in which the walk stands, or on which; null outside provisions.</summary>
    internal abstract Provision? Provision { get; }

    /// <summary>Whether findings of the kind are wanted; the running rule must have declared it.</summary>
    internal abstract bool Wants(DiagnosticDescriptor descriptor);

    /// <summary>Takes a finding that is wanted.</summary>
    internal abstract void Record(Diagnostic finding);
}
