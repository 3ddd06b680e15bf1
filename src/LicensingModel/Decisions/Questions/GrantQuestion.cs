using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// May somebody grant or transfer something to somebody without further consent? What would be granted under a right is limited as the fixed dimensions say; an open one leaves it
/// as wide as the right is.
/// </summary>
public sealed record GrantQuestion : Question
{
    /// <summary>What it would do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required GrantAction What { get; init => field = Preconditions.Defined(value); }

    /// <summary>Who would do it.</summary>
    public required PartyId By { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom; open: to anybody whatever.</summary>
    public Dimension<PartyId> To { get; init; }

    /// <summary>As what the one to whom it is granted stands to the one who grants: its contractor, its customer. Null where that is not said.</summary>
    public BeneficiaryClass? ToClass { get; init; }

    /// <summary>The agreement that would be assigned, or of which a licence would be; null where a right is meant.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision that grants the licence that would be assigned; null elsewhere.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>In the course of what; null where it is a transfer and nothing else.</summary>
    public TransferOccasion? Occasion { get; init; }

    /// <summary>The patents under which it would be granted, or that would be assigned; a list is asked about one by one.</summary>
    public Dimension<PatentScope> Patents { get; init; }

    /// <summary>The mark, work, software or know-how in which it would be granted, or that would be assigned; open where patents are meant.</summary>
    public Dimension<IntangibleId> Intangible { get; init; }

    /// <summary>For which act.</summary>
    public Dimension<Act> Act { get; init; }

    /// <summary>For which product, or products of which category.</summary>
    public Dimension<ProductId> Product { get; init; }

    /// <summary>For which country.</summary>
    public Dimension<CountryCode> Country { get; init; }

    /// <summary>On which day.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value); }

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"may {By} {What} to {(ToClass is null ? To.ToString() : $"{To} ({ToClass})")}: "
            + (Provision?.Value ?? Agreement?.Value ?? (Intangible.IsFixed ? Intangible.ToString() : Patents.ToString()))
            + $", {Act} {Product} in {Country}, on {IsoDay.Format(On)}"
            + (Occasion is null ? string.Empty : $", in {Occasion}")
            + Circumstances;
}
