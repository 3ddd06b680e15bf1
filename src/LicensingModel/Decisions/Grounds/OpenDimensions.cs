using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Grounds;

/// <summary>
/// Whether a grant covers all that a question leaves open. That it covers some of it does not say that it takes away, or protects in, every case.
/// </summary>
internal static class OpenDimensions
{
    private static readonly Act[] _ofPatents = [Act.Make, Act.HaveMade, Act.Use, Act.Sell, Act.Offer, Act.Import, Act.Lease, Act.Dispose, Act.Practise];

    // What every patent reserves: TRIPS, article 28(1).
    private static readonly Act[] _reserved = [Act.Make, Act.Use, Act.Sell, Act.Offer, Act.Import];

    /// <summary>Whether rights, acts, products and countries that are left open are all covered; at least those of another grant, if one is given.</summary>
    internal static bool AreAllIn(this Case @case, Facts facts, Grant grant, Grant? among = null)
        => @case.IsRightIn(facts, grant, among) && @case.IsActIn(grant, among) && @case.IsProductIn(grant, among) && @case.IsCountryIn(grant, among);

    /// <summary>Whether the rights that are left open are all in the subject of a grant. Of another grant those are meant that are in its own, and that who grants it owns.</summary>
    /// <param name="case">The case.</param>
    /// <param name="facts">What the document says.</param>
    /// <param name="grant">The grant.</param>
    /// <param name="among">The other grant; null where none is given.</param>
    /// <param name="owners">Whose rights alone are meant; null for those who grant the other.</param>
    internal static bool IsRightIn(this Case @case, Facts facts, Grant grant, Grant? among = null, PartySet? owners = null)
    {
        if (@case.Asset is not null)
            return true;
        if (@case.IsAboutIntangibles)
            return grant is RightGrant { Subject: var rights } && rights.TryGetValue(out var its) && (its == @case.Intangibles || (among is RightGrant { Subject: var others } && others == rights));
        if (grant is not PatentGrant { Subject: var term } || !term.TryGetValue(out var subject))
            return false;

        PatentScope?[] asked = [@case.Scope, among is PatentGrant { Subject: var given } && given.TryGetValue(out var own) ? own : null, (owners ?? among?.Grantors) is { } grantors ? OwnedBy(grantors) : PatentScope.All];
        return asked.Any(scope => scope is not null && facts.Scopes.IsWithin(scope, subject).IsTrue);
    }

    /// <summary>What those who grant own themselves; null where what others own may be granted too.</summary>
    private static PatentsOwnedBy? OwnedBy(PartySet grantors)
        => grantors.Affiliates.TryGetValue(out var rule) && rule == AffiliateRule.Nobody ? new PatentsOwnedBy { Owners = grantors with { Affiliates = ScopeRelation.OwnersThemselves } } : null;

    internal static bool IsActIn(this Case @case, Grant grant, Grant? among = null)
        => @case.Act.IsFixed || (@case.IsOfGrant && grant.Acts.IsBlank) || (grant.Acts.TryGetValue(out var acts)
            && AreIn(@case, among is not null && among.Acts.TryGetValue(out var asked) ? asked : @case.Acts(), acts));

    /// <summary>
    /// Whether acts are among others. Where it is asked what may be granted under patents, a grant in the words of the law, of all that a patent reserves, leaves nothing; one that names further acts that there are under patents
    /// is taken by its words. What is told besides of products or works, as to maintain them, takes nothing out.
    /// </summary>
    private static bool AreIn(Case @case, IReadOnlyCollection<Act> some, ValueSet<Act> acts)
        => some.All(acts.Contains)
            || (@case.IsOfGrant && _reserved.All(acts.Contains) && acts.All(static act => act == Act.HaveMade || _reserved.Contains(act) || (act.IsKnown && !_ofPatents.Contains(act))) && _reserved.All(some.Contains) && some.All(_ofPatents.Contains));

    /// <summary>The acts that there are of what is asked about. What is told of works adds nothing to the right in a patent: to copy what it is about is to make it.</summary>
    internal static IReadOnlyList<Act> Acts(this Case @case) => @case.IsAboutIntangibles ? Act.Known : _ofPatents;

    internal static bool IsProductIn(this Case @case, Grant grant, Grant? among = null)
        => @case.Product.IsFixed || (@case.IsOfGrant && grant.Products.IsBlank) || (grant.Products.TryGetValue(out var products)
            && ((products is AllProducts && products.UnrecognizedMembers.Count == 0) || (among is not null && among.Products == grant.Products)));

    internal static bool IsCountryIn(this Case @case, Grant grant, Grant? among = null)
        => @case.Country.IsFixed || (@case.IsOfGrant && grant.Territory.IsBlank) || (grant.Territory.TryGetValue(out var territory)
            && (Territory.Worldwide.IsSubsetOf(territory, @case.Day).IsTrue || (among is not null && among.Territory == grant.Territory) || (@case.ProtectedIn() is { } countries && countries.All(country => territory.Contains(country, @case.Day).IsTrue))));

    /// <summary>The countries in which the one patent asked about gives a right; null where no one patent is, or that is not known of all of them.</summary>
    internal static IReadOnlyList<CountryCode>? ProtectedIn(this Case @case)
        => @case.Patent is { UnitaryEffect: null } patent && patent.Protection.TryGetValue(out var rights) && rights.Count > 0 ? rights.Select(static right => right.Country).Distinct().ToList() : null;
}
