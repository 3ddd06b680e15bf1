using LicensingModel.Provisions.Consideration;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties;

/// <summary>What a statement is asked for.</summary>
public sealed record RoyaltyRequest
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The one payment that is reckoned; null for all of the agreement that say how.</summary>
    public ProvisionId? Payment { get; init; }

    /// <summary>The days whose sales are reckoned; a sale that is not wholly within them is left out, and the statement says so. Null for all.</summary>
    public DateSpan? Period { get; init; }

    /// <summary>The rates of exchange.</summary>
    public ExchangeRates Rates { get; init => field = Preconditions.NotNull(value); } = ExchangeRates.None;

    /// <summary>What earlier statements left behind: sums that tiers, caps and minimums go on from, credits and reserves.</summary>
    public RoyaltyLedger Prior { get; init => field = Preconditions.NotNull(value); } = RoyaltyLedger.Empty;

    /// <summary>Whether payments are not rounded, whatever the schedule says.</summary>
    internal bool IsUnrounded { get; init; }
}
