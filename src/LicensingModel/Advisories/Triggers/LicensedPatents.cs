using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Which patents of the document a scope lists, where it lists them.</summary>
internal static class LicensedPatents
{
    /// <summary>The patents; null where the scope draws them in another way, so that the document need not have them all.</summary>
    internal static IReadOnlyList<Patent>? Of(LicensingDocument document, PatentScope? scope)
    {
        if (Ids(scope) is not { } ids)
            return null;
        var patents = ids.Distinct().Select(id => document.Patents.FirstOrDefault(patent => patent.Id == id)).ToList();
        return patents.Contains(null) ? null : [.. patents.OfType<Patent>()];
    }

    /// <summary>Whether two scopes share a patent. Scopes that are drawn alike share what they hold.</summary>
    internal static Truth Overlap(PatentScope? one, PatentScope? other)
    {
        if (one is null || other is null)
            return Truth.Unknown;
        if (Ids(one) is { } ids && Ids(other) is { } others)
            return ids.Intersect(others).Any();
        return one == other || one is AllPatents || other is AllPatents ? Truth.True : Truth.Unknown;
    }

    private static IEnumerable<PatentId>? Ids(PatentScope? scope) => scope switch
    {
        ListedPatents { UnrecognizedMembers.Count: 0 } listed => listed.Patents,
        ListedClaims { UnrecognizedMembers.Count: 0 } claims => [claims.Patent],
        PatentUnion { UnrecognizedMembers.Count: 0 } union when union.Scopes.All(static one => Ids(one) is not null) => union.Scopes.SelectMany(static one => Ids(one)!),
        _ => null,
    };
}
