using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>Would somebody breach a stated duty by doing something on a day? A prohibition that is written only in words leaves it undetermined.</summary>
public sealed record BreachQuestion : Question
{
    /// <summary>Who acts.</summary>
    public required PartyId By { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is done.</summary>
    public required DutyAction Action { get; init => field = Preconditions.NotNull(value); }

    /// <summary>On which day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>A duty towards whom. Open: towards anybody.</summary>
    public Dimension<PartyId> To { get; init; }

    /// <summary>Under which agreement; null for every agreement of the document.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>With which product, or products of which category. Open: not said, so that a duty about some products leaves it undetermined.</summary>
    public Dimension<ProductId> Product { get; init; }

    /// <summary>In which country. Open: not said, so that a duty for some countries leaves it undetermined.</summary>
    public Dimension<CountryCode> Country { get; init; }

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"would {By} breach a duty to {To}{(Agreement is null ? string.Empty : $" under {Agreement}")} by {Action} of {Product} in {Country} on {IsoDay.Format(On)}" + Circumstances;
}
