using NodaTime;

namespace LicensingModel.Decisions.Matters;

/// <summary>Whom else a grant excludes on a day, after what changes that: dates, and clauses that convert it.</summary>
public sealed record ExclusivityOnDay : Matter
{
    /// <summary>The provision, which must be a grant.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"the exclusivity of {Provision} on {IsoDay.Format(On)}";

    internal override LocalDate? Day => On;
}
