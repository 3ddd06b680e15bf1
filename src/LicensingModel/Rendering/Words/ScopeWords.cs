using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Rendering.Words;

/// <summary>Says in words which patents, products and other rights a contract draws together.</summary>
internal sealed class ScopeWords(Names names, ValueWords values, PartWords parts)
{
    internal string Of(PatentScope scope) => scope switch
    {
        AllPatents => "all patents",
        ListedPatents listed => names.Of(listed.Patents),
        ListedClaims some => $"{(some.Claims.Count == 1 ? "claim" : "claims")} {values.Of(some.Claims)} of {names.Of(some.Patent)}",
        PatentsOwnedBy owned => $"patents of {values.Of(owned.Owners)}{Held(owned)}",
        PatentsByDate dated => $"patents {ValueWords.Code(dated.Event)} {DateWords.Between(values, dated.From, dated.Until)}",
        PatentFamilies families => $"the family of {Operand(families.Of)}{(families.Links.Count > 0 ? $" ({values.Of(families.Links)})" : string.Empty)}",
        PatentsNecessaryFor necessary => $"patents necessary for {Listing.Or(necessary.Products.Select(names.Of))}",
        PatentsClassified classified => $"patents classified in {ValueWords.Code(classified.Scheme)} {Listing.Or(classified.Prefixes.Select(SafeText.Line))}",
        PatentsUsedIn used => $"patents used in “{names.Of(used.Business)}”{(used.AsOf is { } day ? $" on {values.Of(day)}" : string.Empty)}",
        PatentsDescribed described => $"“{names.Of(described.Description)}”",
        StandardEssentialPatents => "standard-essential patents",
        PatentsEssentialTo essential => $"patents essential to {Listing.Or(essential.Standards.Select(names.Of))}{parts.With(":", "portions", essential.Portions)}",
        PatentUnion union => Numbered(union.Scopes),
        PatentIntersection intersection => Within(intersection.Scopes, static part => part is PatentUnion or PatentDifference),
        PatentDifference { Scope: PatentUnion or PatentIntersection } difference => $"({values.Of(difference.Scope)}), but not ({values.Of(difference.Excluded)})",
        PatentDifference difference => $"{values.Of(difference.Scope)}, but not ({values.Of(difference.Excluded)})",
        UnrecognizedPatentScope => "patents described in a way that is not understood",
        _ => parts.Members(scope),
    };

    internal string Of(ProductScope scope) => scope switch
    {
        AllProducts => "all products",
        ProductsIn some => names.Of(some.Categories),
        ProductsCompliantWith compliant => $"products that comply with {Listing.Or(compliant.Standards.Select(names.Of))}",
        ProductsUnderBrand branded => $"products sold under {Listing.Or(branded.Marks.Select(names.Of))}",
        ProductsExistingAt existing => $"products {(existing.Stages.Count > 0 ? Listing.Or(existing.Stages.Select(ValueWords.Code)) : "that existed")} on {values.Of(existing.Date)}",
        NaturalEvolutions evolutions => $"natural evolutions of ({values.Of(evolutions.Of)})",
        FoundryProducts => "products made for somebody else to its design",
        CopiesDistributedBy copies => $"copies distributed by {Listing.Or(copies.Distributors.Select(names.Of))}{parts.With(string.Empty, "revenue", copies.Revenue)}",
        ProductsDescribed described => $"“{names.Of(described.Description)}”",
        ProductUnion union => Numbered(union.Scopes),
        ProductIntersection intersection => Within(intersection.Scopes, static part => part is ProductUnion or ProductDifference),
        ProductDifference { Scope: ProductUnion or ProductIntersection } difference => $"({values.Of(difference.Scope)}), but not ({values.Of(difference.Excluded)})",
        ProductDifference { Excluded: ProductsIn or ProductsCompliantWith or ProductUnion } difference => $"{values.Of(difference.Scope)}, but not {values.Of(difference.Excluded)}",
        ProductDifference difference => $"{values.Of(difference.Scope)}, but not ({values.Of(difference.Excluded)})",
        UnrecognizedProductScope => "products described in a way that is not understood",
        _ => parts.Members(scope),
    };

    internal string Of(IntangibleScope scope) => scope switch
    {
        ListedIntangibles listed => names.Of(listed.Intangibles),
        IntangiblesOfKind some => $"everything of the kind {Listing.Or(some.Kinds.Select(ValueWords.Code))}{(some.Owners is { } owners ? $" of {values.Of(owners)}" : string.Empty)}",
        IntangiblesDescribed described => $"{(described.Kinds.Count > 0 ? values.Of(described.Kinds) + ": " : string.Empty)}“{names.Of(described.Description)}”",
        IntangibleUnion union => Numbered(union.Scopes),
        IntangibleDifference difference => $"{values.Of(difference.Scope)}, but not ({values.Of(difference.Excluded)})",
        UnrecognizedIntangibleScope => "rights described in a way that is not understood",
        _ => parts.Members(scope),
    };

    private string Held(PatentsOwnedBy owned)
    {
        var how = Listing.Or(owned.Holding.Select(ValueWords.Code));
        return owned.During is { StatedValue: CapturePeriod period, Choice: null, UnrecognizedMembers.Count: 0 } ? $", {(how.Length > 0 ? how : "held")} {values.Of(period)}"
            : (how.Length > 0 ? $", {how}" : string.Empty) + (TermWords.IsAbsent(owned.During) ? string.Empty : $"; held: {values.Term(owned.During)}");
    }

    private string Operand(PatentScope scope) => scope is ListedPatents && scope.UnrecognizedMembers.Count == 0 ? Of(scope) : $"({values.Of(scope)})";

    private string Numbered(IEnumerable<Element> scopes)
        => string.Join("; ", scopes.Select((part, index) => FormattableString.Invariant($"({index + 1}) {(part is PatentUnion or ProductUnion or IntangibleUnion ? $"[{values.Of(part)}]" : values.Of(part))}")));

    private string Within<T>(ValueList<T> scopes, Predicate<T> isCompound)
        where T : Element
        => string.Join(", of them only ", scopes.Select(part => isCompound(part) ? $"({values.Of(part)})" : values.Of(part)));
}
