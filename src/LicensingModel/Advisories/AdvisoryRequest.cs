using LicensingModel.Advisories.Facts;
using NodaTime;

namespace LicensingModel.Advisories;

/// <summary>What is asked of the rules.</summary>
public sealed record AdvisoryRequest
{
    /// <summary>The day on which the agreements are looked at; null for every day of theirs.</summary>
    /// <exception cref="ArgumentException">It is not a day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? On { get; init => field = value is { } day ? IsoDay.Checked(day) : null; }

    /// <summary>What is told beside the document.</summary>
    public AdvisoryFacts Facts { get; init => field = Preconditions.NotNull(value); } = AdvisoryFacts.None;
}
