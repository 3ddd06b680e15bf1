using NodaTime;

namespace LicensingModel.Decisions.Matters;

/// <summary>
/// What stated sums come to, by who pays whom and in which currency: those that have fallen due through a day, paid or not, or those that are still to be paid on a day. Nothing is converted, and nothing is set off.
/// </summary>
public sealed record TotalOfPayments : Matter
{
    /// <summary>Under which agreement; null for every agreement of the document.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>Who pays; null for anybody.</summary>
    public PartyId? By { get; init; }

    /// <summary>Who is paid; null for anybody.</summary>
    public PartyId? To { get; init; }

    /// <summary>The day on which the sums must be owed, or have fallen due.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value, nameof(On)); }

    /// <summary>Whether the sums count that are still to be paid on the day, due or not, and those that are recorded as paid do not. What has fallen due and of which no payment is recorded may have been paid: it makes the total a lower bound.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The matter in words.</summary>
    public override string ToString() => $"the total that {By?.Value ?? "*"} pays {To?.Value ?? "*"}{(Agreement is null ? string.Empty : $" under {Agreement}")}, {(IsWhole ? "on" : "due through")} {IsoDay.Format(On)}";

    internal override LocalDate? Day => On;
}
