using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Owners;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents.Lives;
using LicensingModel.Products;

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

    private readonly bool _isEachItsOwn;

    private CellLikeness(LicensingDocument document, Facts facts, bool isEachItsOwn)
    {
        (_facts, _isEachItsOwn) = (facts, isEachItsOwn);

        // What products belong to is compared, not named.
        foreach (var element in Speaking(document))
            _terms.Value(element);
        foreach (var patent in document.Patents)
            _patents.Value(patent);
    }

    /// <summary>The likeness of cells of a question. Earlier sales name products and countries of their own: with them, each cell is its own.</summary>
    internal static CellLikeness Of(LicensingDocument supposed, MayQuestion question) => new(supposed, new Facts(supposed, question.PresumeThrough), question.Sales.Count > 0);

    /// <summary>What tells a product from others, in words; equal for two that nothing tells apart.</summary>
    internal string Of(ProductId product)
        => _isEachItsOwn || _terms.Products.Contains(product) || _facts.Above(product).Any(IsDescribed)
            ? "=" + product.Value
            : string.Concat(_terms.Products.Order().Select(other => $"{_facts.IsProductWithin(product, other)} {_facts.IsProductWithin(other, product)};"));

    /// <summary>What tells a country from others under a patent, in words; equal for two that nothing tells apart.</summary>
    internal string Of(CountryCode country, PatentId? patent)
    {
        var isNamed = _isEachItsOwn || CoOwnerRule.Of(country) is not null || _terms.Countries.Contains(country)
            || (patent is null ? _patents.Countries.Contains(country) : Mentions(patent).Contains(country) || PatentLife.Of(_facts.Patent(patent), _facts).In(country).Count > 0);
        return isNamed ? "=" + country.Value : string.Concat(RegionCode.Known.Select(region => MembershipOf(country, region)));
    }

    private static IEnumerable<Element> Speaking(LicensingDocument document)
        => [.. document.Agreements, .. document.Determinations, .. document.Events, .. document.Parties, .. document.Memberships, .. document.Ownership, .. document.Standards, .. document.Declarations, .. document.Intangibles];

    /// <summary>Whether something is recorded of a product besides to what it belongs.</summary>
    private static bool IsDescribed(ProductCategory product)
        => !(product.Stages.IsBlank && product.CompliesWith.IsBlank && product.Marks.IsBlank && product.Distributor.IsBlank && product.Revenue.IsBlank && product.UnrecognizedMembers.Count == 0);

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
