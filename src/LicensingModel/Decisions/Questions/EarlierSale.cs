using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>That the article asked about, or what became part of it, was sold before.</summary>
public sealed record EarlierSale
{
    /// <summary>Who sold it.</summary>
    public required PartyId Seller { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom; null where that is not said.</summary>
    public PartyId? Buyer { get; init; }

    /// <summary>In which country.</summary>
    public required CountryCode Country { get; init => field = Preconditions.NotNull(value); }

    /// <summary>On which day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value); }

    /// <summary>What was sold; null for the product asked about.</summary>
    public ProductId? Product { get; init; }

    /// <summary>All patents that what was sold substantially embodies; empty where that is not said.</summary>
    public ValueSet<PatentId> Embodies { get; init => field = Preconditions.NotNull(value); } = [];
}
