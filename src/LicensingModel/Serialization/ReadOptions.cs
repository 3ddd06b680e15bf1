using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization;

/// <summary>How a text is read.</summary>
public sealed record ReadOptions
{
    /// <summary>The options that hold unless others are given.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>How much is taken before the text is refused.</summary>
    public ReadLimits Limits { get; init => field = Preconditions.NotNull(value); } = ReadLimits.Default;

    /// <summary>
    /// Whether ids are checked (dangling, declared twice) and what this version does not know is reported. Validation checks the same: turn it off where
    /// validation follows, or where this text is one of several that form a document together.
    /// </summary>
    public bool CheckIntegrity { get; init; } = true;
}
