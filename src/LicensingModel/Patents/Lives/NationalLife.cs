using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>The life of a patent in one country: between which days it begins and ends, by which rule, and what is missing to say more.</summary>
public sealed record NationalLife
{
    internal NationalLife()
    {
    }

    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Where the right stands in the patent, as a path.</summary>
    internal string Path { get; init; } = string.Empty;

    /// <summary>Whether the right there follows from unitary effect.</summary>
    public bool IsUnitary { get; init; }

    /// <summary>Whether it gives a right there at all; unknown where the country takes part in unitary effect only if it was registered late enough.</summary>
    public required Truth IsRight { get; init; }

    /// <summary>Between which days it was granted.</summary>
    public required ResolvedDate Granted { get; init; }

    /// <summary>Between which days its last day falls, fees being paid; after it nobody infringes it any more.</summary>
    public required ResolvedDate LastDay { get; init; }

    /// <summary>The rule by which the last day is computed; null where it is stated, or where there is no rule.</summary>
    public TermRule? Rule { get; init; }

    /// <summary>How the last day comes about, step by step, as sentences.</summary>
    public ValueList<string> Steps { get; init; } = [];

    /// <summary>What would have to be known to say when it was granted.</summary>
    public ValueList<MissingDatum> MissingForGrant { get; init; } = [];

    /// <summary>What would have to be known to say when it ends; empty where <see cref="LastDay"/> is one day.</summary>
    public ValueList<MissingDatum> MissingForEnd { get; init; } = [];

    /// <summary>What happened to it at the office, in the order in which it is recorded; empty where nothing is recorded.</summary>
    public ValueList<LegalStatusEntry> Statuses { get; init; } = [];

    /// <summary>Certificates that go on after it.</summary>
    public ValueList<CertificateLife> Certificates { get; init; } = [];

    /// <summary>The days by which fees keep it in force, where the library has the rule and the grant is known: of patents for inventions in the United States.</summary>
    public ValueList<FeeDeadline> Fees { get; init; } = [];

    /// <summary>What became of it, ready to be asked about a day.</summary>
    internal StatusHistory History { get; init; } = StatusHistory.Empty;

    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public ForceFinding InForce(LocalDate day) => new ForceTest(this, IsoDay.Checked(day)).Run();

    /// <summary>Whether all of this is equal.</summary>
    /// <param name="other">The other life.</param>
    public bool Equals(NationalLife? other)
        => other is not null && Country == other.Country && IsUnitary == other.IsUnitary && IsRight == other.IsRight && Granted == other.Granted && LastDay == other.LastDay && Rule == other.Rule
            && Steps == other.Steps && MissingForGrant == other.MissingForGrant && MissingForEnd == other.MissingForEnd && Statuses == other.Statuses && Certificates == other.Certificates && Fees == other.Fees;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Country, Granted, LastDay, Statuses);
}
