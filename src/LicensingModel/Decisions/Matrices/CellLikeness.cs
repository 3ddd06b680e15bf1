using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents.Lives;

namespace LicensingModel.Decisions.Matrices;

/// <summary>
/// Which products and countries a document cannot tell apart, so that one answer is that of all of them: products of which no term speaks and that belong to the same categories, and
/// countries of which no term and no patent speaks and that belong to the same regions at all times.
/// </summary>
internal sealed class CellLikeness
{
    private readonly Facts _facts;
    private readonly MentionWalk _terms = new();
    private readonly MentionWalk _patents = new();
    private readonly Dictionary<PatentId, MentionWalk> _each = [];

    internal CellLikeness(LicensingDocument document, Facts facts)
    {
        _facts = facts;

        // What products belong to is compared, not named.
        foreach (var element in Speaking(document))
            _terms.Value(element);
        foreach (var patent in document.Patents)
            _patents.Value(patent);
    }

    /// <summary>What tells a product from others, in words; equal for two that nothing tells apart.</summary>
    internal string Of(ProductId product)
        => _terms.Products.Contains(product)
            ? "=" + product.Value
            : string.Concat(_terms.Products.Order().Select(other => $"{_facts.IsProductWithin(product, other)} {_facts.IsProductWithin(other, product)};"));

    /// <summary>What tells a country from others under a patent, in words; equal for two that nothing tells apart.</summary>
    internal string Of(CountryCode country, PatentId? patent)
    {
        var isNamed = _terms.Countries.Contains(country)
            || (patent is null ? _patents.Countries.Contains(country) : Mentions(patent).Contains(country) || PatentLife.Of(_facts.Patent(patent), _facts).In(country).Count > 0);
        return isNamed ? "=" + country.Value : string.Concat(RegionCode.Known.Select(region => MembershipOf(country, region)));
    }

    private static IEnumerable<Element> Speaking(LicensingDocument document)
        => [.. document.Agreements, .. document.Determinations, .. document.Events, .. document.Parties, .. document.Memberships, .. document.Ownership, .. document.Standards, .. document.Declarations, .. document.Intangibles];

    private static string MembershipOf(CountryCode country, RegionCode region)
        => string.Join(' ', (region.Membership?.ChangeDates ?? []).Where(day => region.Contains(country, day).IsTrue).Select(day => day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)).Prepend(region.Value)) + ";";

    private IReadOnlySet<CountryCode> Mentions(PatentId patent)
    {
        if (!_each.TryGetValue(patent, out var walk))
        {
            _each.Add(patent, walk = new MentionWalk());
            walk.Value(_facts.Patent(patent));
        }

        return walk.Countries;
    }
}
