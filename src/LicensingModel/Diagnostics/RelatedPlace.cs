namespace LicensingModel.Diagnostics;

/// <summary>Another place that a finding is about: where an id was declared first, what a value contradicts.</summary>
public sealed record RelatedPlace
{
    /// <summary>Where it is.</summary>
    public required JsonPointer Pointer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it has to do with the finding.</summary>
    public required string Note { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Line and column, where the document came from text.</summary>
    public TextPosition Position { get; init; }
}
