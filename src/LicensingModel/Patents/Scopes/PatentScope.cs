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
        PatentUnion union => $"({string.Join(" or ", union.Scopes)})",
        PatentIntersection intersection => $"({string.Join(" that are also ", intersection.Scopes)})",
        PatentDifference difference => $"({difference.Scope} except {difference.Excluded})",
        ListedClaims some => $"claims {string.Join(", ", some.Claims)} of {some.Patent}",
        PatentsByDate dated => $"patents {dated.Event} {dated.From}..{dated.Until}",
        PatentFamilies families => $"the family of {families.Of}",
        PatentsNecessaryFor necessary => $"patents necessary for {string.Join(", ", necessary.Products)}",
        PatentsClassified classified => $"patents classified in {classified.Scheme} {string.Join(", ", classified.Prefixes)}",
        PatentsUsedIn used => $"patents used in “{used.Business}”",
        PatentsDescribed described => $"“{described.Description}”",
        UnrecognizedPatentScope unrecognized => $"a scope of unrecognized kind `{unrecognized.Kind}`",
        _ => GetType().Name,
    };
}
