using LicensingModel.Diagnostics;

namespace LicensingModel.Advisories.Findings;

/// <summary>Something that is recorded and that a rule looks at.</summary>
public sealed record TriggerFact
{
    /// <summary>Where in the document it stands; that of the agreement where it was told beside the document.</summary>
    public required JsonPointer Pointer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it says.</summary>
    public required string Text { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who says so, where it was told beside the document; null otherwise.</summary>
    public string? Source { get; init; }
}
