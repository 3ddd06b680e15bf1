using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Questions;

/// <summary>
/// May somebody do something with a product in a country on a day under patents, or under other rights? A dimension that is left out is open.
/// </summary>
public sealed record MayQuestion : DeedQuestion
{
    /// <summary>Who acts.</summary>
    public Dimension<PartyId> Actor { get; init; }

    /// <summary>What is done.</summary>
    public Dimension<Act> Act { get; init; }

    /// <summary>With which product, or products of which category.</summary>
    public Dimension<ProductId> Product { get; init; }

    /// <summary>In which country.</summary>
    public Dimension<CountryCode> Country { get; init; }

    /// <summary>On which day.</summary>
    /// <exception cref="ArgumentException">The day is not one of the ISO calendar in the years 1 to 9999.</exception>
    public Dimension<LocalDate> On { get; init => field = value.TryGetValue(out var day) ? IsoDay.Checked(day) : value; }

    /// <summary>
    /// Under which patents. A single listed patent is asked about as such; any other scope asks whether there is one in it, listed in the document or not; open
    /// asks whether there is any at all.
    /// </summary>
    public Dimension<PatentScope> Patents { get; init; }

    /// <summary>
    /// Under which rights other than patents: marks, works, software, know-how. Fixed, the question is about them and not about patents; open, it is about patents. Whether such a right
    /// is protected in the country on the day is not asked: the question supposes it.
    /// </summary>
    public Dimension<IntangibleScope> Intangibles { get; init; }

    /// <summary>The question in words, an open dimension as <c>*</c>.</summary>
    public override string ToString()
        => $"may {Actor} {Act} {Product} in {Country} on {On} under {(Intangibles.IsFixed ? Intangibles.ToString() : Patents.ToString())}" + Doing + Circumstances;
}
