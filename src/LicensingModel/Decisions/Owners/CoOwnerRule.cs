using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Owners;

/// <summary>What national law lets one of several owners of a patent do without the others, where they have not agreed otherwise. As known on 1 January 2026.</summary>
/// <param name="Country">The country whose right it is.</param>
/// <param name="Source">What says that each may practise it.</param>
/// <param name="LicenseSource">What says that each may grant licences that exclude nobody; null where the others must consent, or that is not known.</param>
/// <param name="Besides">What the law attaches to practising; empty where nothing.</param>
internal sealed record CoOwnerRule(string Country, string Source, string? LicenseSource = null, string Besides = "")
{
    private static readonly CoOwnerRule[] All =
    [
        new("US", "35 U.S.C. 262", "Schering v. Roussel-UCLAF, 104 F.3d 341 (Fed. Cir. 1997)"),
        new("DE", "section 743(2) BGB"),
        new("GB", "Patents Act 1977, section 36(2)"),
        new("FR", "article L613-29 CPI", Besides: ", but owes the others who do not practise it fair compensation"),
        new("JP", "Patent Act, article 73(2)"),
        new("CN", "Patent Law, article 14", "Patent Law, article 14, which has the fees shared"),
        new("KR", "Patent Act, article 99(3)"),
    ];

    /// <summary>The rule of a country; null where the library knows none.</summary>
    internal static CoOwnerRule? Of(CountryCode country) => Array.Find(All, rule => rule.Country == country.Value);

    /// <summary>Whether an act is practising the patent oneself; having somebody else make is not plainly so.</summary>
    internal static bool IsPractice(Act act)
        => act == Act.Make || act == Act.Use || act == Act.Sell || act == Act.Offer || act == Act.Import;
}
