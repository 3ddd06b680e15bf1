using NodaTime;

namespace LicensingModel.Decisions.Matters;

/// <summary>
/// Whether what sets off a clause has happened by a day: a change of control, a triggering event. Whether notice was given, time to cure has passed or somebody elected is not asked.
/// </summary>
public sealed record TriggerMet : Matter
{
    /// <summary>The provision, which must be one by which something happens to others.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"whether {Provision} is triggered on {IsoDay.Format(On)}";

    internal override LocalDate? Day => On;
}
