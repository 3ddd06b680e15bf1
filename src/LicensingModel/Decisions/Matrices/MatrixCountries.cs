using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
using LicensingModel.Patents.Lives;

namespace LicensingModel.Decisions.Matrices;

/// <summary>Which countries a document speaks of.</summary>
internal static class MatrixCountries
{
    /// <summary>Those in which some patents give a right, and those that territories name, in the order of their codes.</summary>
    internal static ValueList<CountryCode> Of(LicensingDocument document, ValueList<PatentId> patents)
    {
        var facts = new Facts(document, null);
        var walk = new MentionWalk();
        foreach (var agreement in document.Agreements)
            walk.Value(agreement);
        return patents.Select(facts.Patent).SelectMany(patent => Of(patent, facts)).Concat(walk.Territories).Distinct().Order().ToValueList();
    }

    /// <summary>Those in which one patent gives a right, or does by what one source says.</summary>
    internal static IEnumerable<CountryCode> Of(Patent patent, Facts facts)
        => PatentLife.Of(patent, facts).Countries.Concat(patent.Protection.ClaimedValues.OfType<ValueList<NationalRight>>().SelectMany(rights => rights).Select(right => right.Country));
}
