using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>That a stake of the document is given up: what the owner holds in the other ends.</summary>
/// <param name="Owner">Who gives it up.</param>
/// <param name="Owned">In whom it is held.</param>
/// <param name="On">The first day on which it is held no longer.</param>
public sealed record StakeEnd(PartyId Owner, PartyId Owned, LocalDate On)
{
    /// <summary>Who gives it up.</summary>
    public PartyId Owner { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Owner);

    /// <summary>In whom it is held.</summary>
    public PartyId Owned { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Owned);

    /// <summary>The first day on which it is held no longer.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate On { get; init => field = IsoDay.Checked(value); } = IsoDay.Checked(On);
}
