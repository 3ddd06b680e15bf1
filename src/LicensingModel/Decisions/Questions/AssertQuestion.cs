using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// May the holder of a right assert it against somebody for what he does on a day, suing on another, for damages or an injunction? A dimension that is left out is open: the
/// answer then says <em>in at least one</em>.
/// </summary>
public sealed record AssertQuestion : DeedQuestion
{
    /// <summary>Who asserts.</summary>
    public required PartyId Holder { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Against whom.</summary>
    public Dimension<PartyId> Against { get; init; }

    /// <summary>For which act.</summary>
    public Dimension<Act> Act { get; init; }

    /// <summary>With which product, or products of which category.</summary>
    public Dimension<ProductId> Product { get; init; }

    /// <summary>In which country it was done.</summary>
    public Dimension<CountryCode> Country { get; init; }

    /// <summary>On which day it was done.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public required LocalDate On { get; init => field = IsoDay.Checked(value); }

    /// <summary>On which day suit is brought; null for the day of the act. It cannot come before that.</summary>
    /// <exception cref="ArgumentException">It is no day of the ISO calendar in the years 1 to 9999.</exception>
    public LocalDate? Suit { get; init => field = value is { } day ? IsoDay.Checked(day, nameof(Suit)) : null; }

    /// <summary>What is asked for. Open: damages, an injunction, or both.</summary>
    public Dimension<Remedy> Remedy { get; init; }

    /// <summary>
    /// Which patents. Those that are listed are asked about one by one; any other scope asks whether one in it can be asserted, listed in the document or not; open ranges over those
    /// that the holder holds.
    /// </summary>
    public Dimension<PatentScope> Patents { get; init; }

    /// <summary>The day of the suit: that of the act where no other is given.</summary>
    public LocalDate SuitDay => Suit ?? On;

    /// <summary>The question in words, an open dimension as <c>*</c>.</summary>
    public override string ToString()
        => $"may {Holder} assert {Patents} against {Against} for {Act} {Product} in {Country} on {IsoDay.Format(On)}, suing on {IsoDay.Format(SuitDay)} for {Remedy}" + Doing + Circumstances;
}
