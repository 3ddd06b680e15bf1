using NodaTime;

namespace LicensingModel.Decisions.Matters;

/// <summary>Whether a patent is in the subject of a grant on a day, by the contract's own rule. Whether the grant then gives a licence is not asked.</summary>
public sealed record PatentInSubject : Matter
{
    /// <summary>The provision, which must be a grant under patents.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"whether {Patent} is in the subject of {Provision} on {IsoDay.Format(On)}";

    internal override LocalDate? Day => On;
}
