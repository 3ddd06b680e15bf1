using NodaTime;

namespace LicensingModel.Advisories.Facts;

/// <summary>What no agreement says of itself and rules look at: how its parties stand in the market, and what registers have. What is left out is not known.</summary>
public sealed record AgreementFacts
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether its parties compete.</summary>
    public Truth Competitors { get; init; }

    /// <summary>Whether each licenses the other competing technologies, or technologies for competing products.</summary>
    public Truth Reciprocal { get; init; }

    /// <summary>Whether its restraints are anticompetitive on their face.</summary>
    public Truth FaciallyAnticompetitive { get; init; }

    /// <summary>The share of the market that its parties have together; null where it is not known.</summary>
    public Percentage? CombinedShare { get; init; }

    /// <summary>The shares of single parties.</summary>
    public ValueList<PartyShare> Shares { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The day since which shares are above the bounds; null where they were from the beginning, or that is not known.</summary>
    public LocalDate? AboveSince { get; init; }

    /// <summary>How many independent technologies there are beside those of the parties; null where it is not known.</summary>
    public int? IndependentTechnologies { get; init; }

    /// <summary>How many others hold rights in substitutes; null where it is not known.</summary>
    public int? SubstituteHolders { get; init; }

    /// <summary>The countries in whose registers its grants and transfers are recorded.</summary>
    public ValueSet<CountryCode> RecordedIn { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The countries in whose registers they are known not to be.</summary>
    public ValueSet<CountryCode> NotRecordedIn { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who says all this; null where that was not noted.</summary>
    public string? Source { get; init; }
}
