namespace LicensingModel.Reconciliation;

/// <summary>What a source brings to what the other sources of a document say.</summary>
public enum SourceEffect
{
    /// <summary>It gives a value that cannot be so if another source is right, denies what another says, or says what another denies.</summary>
    Contradicts,

    /// <summary>It says more or less of the same than another source.</summary>
    DiffersInBreadth,

    /// <summary>No other source says it.</summary>
    Adds,

    /// <summary>It says what another source says, and neither took it from the other or both from a third.</summary>
    Confirms,

    /// <summary>It says what another source says, but is not independent of those that do.</summary>
    Repeats,

    /// <summary>It speaks of it without adding anything to what is known: as a rumour, or without a value where others give one.</summary>
    Mentions,
}
