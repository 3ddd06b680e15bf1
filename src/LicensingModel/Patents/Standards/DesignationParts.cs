namespace LicensingModel.Patents.Standards;

/// <summary>What a designation says, piece by piece.</summary>
internal sealed record DesignationParts(StandardBody Body, string? Type, string Number)
{
    internal string? Part { get; init; }

    internal string? Version { get; init; }

    /// <summary>The release where it is written instead of a version, or follows from the version.</summary>
    internal StandardRelease? Release { get; init; }

    internal int? Year { get; init; }

    internal int? Month { get; init; }

    /// <summary>The same without version, release and date.</summary>
    internal DesignationParts Undated => this with { Version = null, Release = null, Year = null, Month = null };

    /// <summary>Whether a version, a release or a date is named.</summary>
    internal bool IsDated => Version is not null || Release is not null || Year is not null;
}
