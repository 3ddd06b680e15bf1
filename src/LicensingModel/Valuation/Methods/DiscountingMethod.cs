using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Methods;

/// <summary>Discounting: what sums that are due on later days are worth on one day. How days are counted and how often interest is added is stated, never assumed.</summary>
public sealed record DiscountingMethod : ValuationMethod
{
    /// <summary>The day as of which the sums are valued.</summary>
    public required FixedDate ValuedOn { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The sums and their days; none where they are those of a payment of the agreement.</summary>
    public ValueList<Instalment> Instalments { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The payment of the agreement whose instalments are discounted; null where they are given.</summary>
    public ProvisionId? InstalmentsOf { get; init; }

    /// <summary>The rate for <see cref="Every"/>.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>For how long the rate is: <c>P1Y</c> for one a year.</summary>
    public required ContractPeriod Every { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether interest bears interest: <c>simple</c> or <c>compound</c>.</summary>
    public required ChargeManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>After how long interest is added, where it compounds and that is not <see cref="Every"/>: <c>P3M</c> for quarterly.</summary>
    public ContractPeriod? Compounded { get; init; }

    /// <summary>How a part of a period is counted, by simple interest within it; null where no part of one is left over.</summary>
    public DayCount? DayCount { get; init; }
}
