using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// Who owes what to whom: money that is stated and duties, with their state on a day. Royalties, charges and other sums that must be reckoned are named as owed, not reckoned.
/// </summary>
public sealed record OwedQuestion : Question
{
    /// <summary>Who owes. Open: anybody.</summary>
    public Dimension<PartyId> By { get; init; }

    /// <summary>To whom. Open: anybody.</summary>
    public Dimension<PartyId> To { get; init; }

    /// <summary>Under which agreement; null for every agreement of the document.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>Of duties: for which product, or products of which category. Open: duties are told whatever they are about.</summary>
    public Dimension<ProductId> Product { get; init; }

    /// <summary>Of duties: for which country. Open: duties are told wherever they hold.</summary>
    public Dimension<CountryCode> Country { get; init; }

    /// <summary>The day on which the state is told.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>The first day of falling due that is asked about; what certainly falls due earlier is left out. Null: no earliest.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? From { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(From)) : null; }

    /// <summary>The last day of falling due that is asked about; what certainly falls due later is left out. Null: no latest.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? Through { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(Through)) : null; }

    /// <summary>The question in words.</summary>
    public override string ToString()
        => $"what does {By} owe to {To}{(Agreement is null ? string.Empty : $" under {Agreement}")} for {Product} in {Country} on {IsoDay.Format(On)}"
            + (From is { } from ? $", due from {IsoDay.Format(from)}" : string.Empty) + (Through is { } through ? $", due through {IsoDay.Format(through)}" : string.Empty) + Circumstances;
}
