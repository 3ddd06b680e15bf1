using LicensingModel.Provisions.Consideration;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Statements;
using NodaTime;

namespace LicensingModel.Royalties;

/// <summary>What a statement is asked for.</summary>
public sealed record RoyaltyRequest
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The one payment that is reckoned; null for all of the agreement that say how.</summary>
    public ProvisionId? Payment { get; init; }

    /// <summary>
    /// The days asked about; null for all. A payment of whose time none of them is one is not stated. What was sold before counts for tiers, caps and minimums: by <see cref="Prior"/>, or where that is empty by the report. A sale
    /// of which some day is later, or with <see cref="Prior"/> earlier, is left out, and the statement says so.
    /// </summary>
    public DateSpan? Period { get; init; }

    /// <summary>The rates of exchange.</summary>
    public ExchangeRates Rates { get; init => field = Preconditions.NotNull(value); } = ExchangeRates.None;

    /// <summary>Published rates and indices to which schedules refer by name.</summary>
    public ReferenceFigures References { get; init => field = Preconditions.NotNull(value); } = ReferenceFigures.None;

    /// <summary>Through which day it is to be presumed that nothing unrecorded happened, such as a termination, beyond the day through which the document records events. Null: no further.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? PresumeThrough { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(PresumeThrough)) : null; }

    /// <summary>What earlier statements left behind: sums that tiers, caps and minimums go on from, credits and reserves.</summary>
    public RoyaltyLedger Prior { get; init => field = Preconditions.NotNull(value); } = RoyaltyLedger.Empty;

    /// <summary>Whether payments are not rounded, whatever the schedule says.</summary>
    internal bool IsUnrounded { get; init; }
}
