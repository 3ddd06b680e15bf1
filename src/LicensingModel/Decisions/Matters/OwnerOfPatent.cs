using NodaTime;

namespace LicensingModel.Decisions.Matters;

/// <summary>Who owns a patent on a day.</summary>
public sealed record OwnerOfPatent : Matter
{
    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"the owner of {Patent} on {IsoDay.Format(On)}";

    internal override LocalDate? Day => On;
}
