using LicensingModel.Parties;

namespace LicensingModel.Patents.Scopes;

/// <summary>
/// A set of patents as a contract draws it: an algebra over who owns them, what they are essential to, and lists. A closed choice:
/// <see cref="AllPatents"/>, <see cref="ListedPatents"/>, <see cref="PatentsOwnedBy"/>, <see cref="StandardEssentialPatents"/>, <see cref="PatentsEssentialTo"/>,
/// <see cref="PatentUnion"/>, <see cref="PatentIntersection"/>, <see cref="PatentDifference"/>, or <see cref="UnrecognizedPatentScope"/>.
/// </summary>
public abstract record PatentScope : Element
{
    private protected PatentScope()
    {
    }

    /// <summary>Every patent there is.</summary>
    public static PatentScope All { get; } = new AllPatents();

    /// <summary>Patents essential to some standard, which is not named.</summary>
    public static PatentScope StandardEssential { get; } = new StandardEssentialPatents();

    /// <summary>The patents listed, and no others.</summary>
    /// <param name="patents">At least one patent.</param>
    public static PatentScope Listed(params ReadOnlySpan<PatentId> patents) => new ListedPatents { Patents = ValueSet.Create(patents) };

    /// <summary>Patents that the named parties own; whether affiliates' are in it is not captured.</summary>
    /// <param name="owners">At least one party.</param>
    public static PatentScope OwnedBy(params ReadOnlySpan<PartyId> owners) => new PatentsOwnedBy { Owners = PartySet.Of(owners) };

    /// <summary>Patents essential to at least one of the named standards.</summary>
    /// <param name="standards">At least one standard.</param>
    public static PatentScope EssentialTo(params ReadOnlySpan<StandardId> standards) => new PatentsEssentialTo { Standards = ValueSet.Create(standards) };

    /// <summary>Patents that the named parties and their affiliates hold within a capture period.</summary>
    /// <param name="owners">Whose patents.</param>
    /// <param name="during">The days on which they must hold them, or why these are not known.</param>
    public static PatentScope OwnedBy(PartySet owners, Disclosed<CapturePeriod> during) => new PatentsOwnedBy { Owners = owners, During = during };

    /// <summary>Certain claims of a patent.</summary>
    /// <param name="patent">The patent.</param>
    /// <param name="claims">The numbers of the claims; at least one.</param>
    public static PatentScope ClaimsOf(PatentId patent, params ReadOnlySpan<long> claims) => new ListedClaims { Patent = patent, Claims = ValueSet.Create(claims) };

    /// <summary>Patents of which something happened by a day: first filed, filed, granted or acquired.</summary>
    /// <param name="happening">What must have happened.</param>
    /// <param name="until">The last day.</param>
    public static PatentScope By(PatentDateKind happening, AnchoredDate until) => new PatentsByDate { Event = happening, Until = until };

    /// <summary>Patents of which something happened on a day or after it.</summary>
    /// <param name="happening">What must have happened.</param>
    /// <param name="from">The first day.</param>
    public static PatentScope Since(PatentDateKind happening, AnchoredDate from) => new PatentsByDate { Event = happening, From = from };

    /// <summary>Patents that a product cannot help infringing.</summary>
    /// <param name="products">At least one product.</param>
    public static PatentScope NecessaryFor(params ReadOnlySpan<ProductId> products) => new PatentsNecessaryFor { Products = ValueSet.Create(products) };

    /// <summary>Patents in certain classes.</summary>
    /// <param name="scheme">The classification.</param>
    /// <param name="prefixes">How the symbols of the classes begin; at least one.</param>
    public static PatentScope Classified(ClassificationScheme scheme, params ReadOnlySpan<string> prefixes) => new PatentsClassified { Scheme = scheme, Prefixes = ValueSet.Create(prefixes) };

    /// <summary>Patents used in a business on a day.</summary>
    /// <param name="business">The business, in the words of the contract, in English.</param>
    /// <param name="on">The day; null where none is named.</param>
    public static PatentScope UsedIn(string business, AnchoredDate? on = null) => new PatentsUsedIn { Business = LocalizedText.Of("en", business), AsOf = on };

    /// <summary>Patents that a text describes in words, in English, from which nothing can be computed.</summary>
    /// <param name="words">The words.</param>
    public static PatentScope Described(string words) => new PatentsDescribed { Description = LocalizedText.Of("en", words) };

    /// <summary>These patents with what descends from them.</summary>
    /// <param name="links">Which descendants; none at all: they are not named.</param>
    public PatentScope WithFamilies(params ReadOnlySpan<FamilyLink> links) => new PatentFamilies { Of = this, Links = ValueSet.Create(links) };

    /// <summary>The patents in this scope or in <paramref name="other"/>.</summary>
    /// <param name="other">The other scope.</param>
    public PatentScope Or(PatentScope other) => new PatentUnion { Scopes = [this, other] };

    /// <summary>The patents both in this scope and in <paramref name="other"/>.</summary>
    /// <param name="other">The other scope.</param>
    public PatentScope And(PatentScope other) => new PatentIntersection { Scopes = [this, other] };

    /// <summary>The patents of this scope that are not in <paramref name="excluded"/>.</summary>
    /// <param name="excluded">What is taken out.</param>
    public PatentScope Except(PatentScope excluded) => new PatentDifference { Scope = this, Excluded = excluded };

    /// <summary>The scope in words, with ids; for people, not to be read back.</summary>
    public sealed override string ToString() => this switch
    {
        AllPatents => "all patents",
        ListedPatents listed => $"the patents {string.Join(", ", listed.Patents)}",
        PatentsOwnedBy owned => $"patents of {string.Join(", ", owned.Owners.Parties)}",
        StandardEssentialPatents => "standard-essential patents",
        PatentsEssentialTo essential => $"patents essential to {string.Join(", ", essential.Standards)}",
        PatentsNecessaryFor necessary => $"patents necessary for {string.Join(", ", necessary.Products)}",
        PatentsDescribed described => $"“{described.Description.Preferred()}”",
        PatentUnion union => $"({string.Join(" or ", union.Scopes)})",
        PatentIntersection intersection => $"({string.Join(" that are also ", intersection.Scopes)})",
        PatentDifference difference => $"({difference.Scope} except {difference.Excluded})",
        ListedClaims some => $"claims {string.Join(", ", some.Claims)} of {some.Patent}",
        PatentsByDate dated => $"patents {dated.Event} {dated.From}..{dated.Until}",
        PatentFamilies families => $"the family of {families.Of}",
        PatentsClassified classified => $"patents classified in {classified.Scheme} {string.Join(", ", classified.Prefixes)}",
        PatentsUsedIn used => $"patents used in “{used.Business}”",
        UnrecognizedPatentScope unrecognized => $"a scope of unrecognized kind `{unrecognized.Kind}`",
        _ => GetType().Name,
    };
}
