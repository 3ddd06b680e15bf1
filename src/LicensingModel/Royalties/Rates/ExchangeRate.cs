using NodaTime;

namespace LicensingModel.Royalties.Rates;

/// <summary>How much of one currency one of another is, on a day or on the average of some days.</summary>
/// <param name="From">The currency that is converted.</param>
/// <param name="To">The currency into which.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
/// <param name="Rate">How much of <paramref name="To"/> one of <paramref name="From"/> is; above zero.</param>
/// <param name="Source">Where it is from; null where that was not recorded.</param>
internal sealed record ExchangeRate(Currency From, Currency To, LocalDate First, LocalDate Last, decimal Rate, string? Source);
