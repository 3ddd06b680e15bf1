using NodaTime;

namespace LicensingModel.Decisions.Matters;

/// <summary>Whether somebody belongs to a side of a grant on a day: by name, as a member of a class that is named, or as an affiliate under the grant's own rule.</summary>
public sealed record MemberOfSide : Matter
{
    /// <summary>The provision, which must be a grant.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required GrantSide Side { get; init => field = Preconditions.Defined(value); }

    /// <summary>Who may belong to it.</summary>
    public required PartyId Party { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"whether {Party} belongs to the {(Side == GrantSide.Grantors ? "grantors" : "grantees")} of {Provision} on {IsoDay.Format(On)}";

    internal override LocalDate? Day => On;
}
