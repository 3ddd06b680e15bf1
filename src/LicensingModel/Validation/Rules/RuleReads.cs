namespace LicensingModel.Validation.Rules;

/// <summary>What rules looked at beyond where they stood: what they may find otherwise when an agreement changes.</summary>
internal sealed class RuleReads
{
    /// <summary>The provisions that were looked up, whether they are there or not.</summary>
    internal HashSet<ProvisionId> Provisions { get; } = [];

    /// <summary>Whether the whole document was at hand.</summary>
    internal bool IsOfDocument { get; set; }

    /// <summary>Whether the exclusive grants of the document were gone through.</summary>
    internal bool IsOfExclusives { get; set; }

    /// <summary>Whether nothing was looked at.</summary>
    internal bool IsEmpty => !IsOfDocument && !IsOfExclusives && Provisions.Count == 0;

    /// <summary>Whether what was looked at may have changed.</summary>
    /// <param name="changed">The provisions that were or are in the agreement that changes.</param>
    /// <param name="hasExclusives">Whether an exclusive grant is among them.</param>
    internal bool AreTouchedBy(IReadOnlyCollection<ProvisionId> changed, bool hasExclusives)
        => IsOfDocument || (IsOfExclusives && hasExclusives) || (Provisions.Count > 0 && changed.Any(Provisions.Contains));
}
