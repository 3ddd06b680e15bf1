namespace LicensingModel.Patents.Lives;

/// <summary>Something that would have to be known to say how long a right lasts.</summary>
/// <param name="Path">The member of the patent, as a path: <c>protection/US/disclaimedTo</c>.</param>
/// <param name="Explanation">What it is, as a sentence.</param>
public sealed record MissingDatum(string Path, string Explanation)
{
    /// <summary>The term that was not read; null where it is no term.</summary>
    internal Disclosed? Term { get; init; }

    /// <summary>Whether both name the same member.</summary>
    /// <param name="other">The other datum.</param>
    public bool Equals(MissingDatum? other) => other is not null && Path == other.Path && Explanation == other.Explanation;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);
}
