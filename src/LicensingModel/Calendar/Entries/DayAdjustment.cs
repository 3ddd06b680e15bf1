using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Calendar.Entries;

/// <summary>How the day of an entry came about from the one that its provision gives, where days are moved that are no business days.</summary>
public sealed record DayAdjustment
{
    /// <summary>The day before it was moved.</summary>
    public required LocalDate Unadjusted { get; init; }

    /// <summary>In which direction days are moved; null where that is not known.</summary>
    public BusinessDayConvention? Convention { get; init; }

    /// <summary>The provision that says so; null where whoever asked did.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where it stands; null where that was not recorded, or whoever asked said so.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>What was done, or why nothing was, in a sentence.</summary>
    public required string Reason { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it is known to be right: false where the convention, or whether the day is a business day, is not known.</summary>
    public required bool IsKnown { get; init; }
}
