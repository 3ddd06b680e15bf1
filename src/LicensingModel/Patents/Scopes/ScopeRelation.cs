using LicensingModel.Parties;

namespace LicensingModel.Patents.Scopes;

/// <summary>
/// How two scopes of patents stand to each other, whatever patents there may be. True and false are shown from how the scopes are written; what cannot be shown so
/// is unknown.
/// </summary>
internal sealed class ScopeRelation(Func<StandardId, StandardId, bool> isStandardWithin)
{
    /// <summary>Whether every patent of the one scope is also in the other.</summary>
    internal Truth IsWithin(PatentScope inner, PatentScope outer)
    {
        if (!IsUnderstood(inner) || !IsUnderstood(outer))
            return Truth.Unknown;
        if (inner == outer || outer is AllPatents)
            return Truth.True;

        // What an inner composition is made of is looked at before what the outer one is made of.
        var result = (inner, outer) switch
        {
            (PatentUnion union, _) => All(union.Scopes, part => IsWithin(part, outer)),
            (_, PatentIntersection intersection) => All(intersection.Scopes, part => IsWithin(inner, part)),
            (_, PatentDifference difference) => IsWithin(inner, difference.Scope) & AreDisjoint(inner, difference.Excluded),
            (PatentIntersection intersection, PatentUnion union) => Any(intersection.Scopes, part => IsWithin(part, outer)) | Any(union.Scopes, part => IsWithin(inner, part)),
            (PatentIntersection intersection, _) => Any(intersection.Scopes, part => IsWithin(part, outer)),
            (PatentDifference difference, _) => IsWithin(difference.Scope, outer),
            (_, PatentUnion union) => Any(union.Scopes, part => IsWithin(inner, part)),
            _ => IsAtomWithin(inner, outer),
        };
        return result.IsTrue ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether no patent can be in both.</summary>
    internal Truth AreDisjoint(PatentScope left, PatentScope right)
    {
        if (!IsUnderstood(left) || !IsUnderstood(right))
            return Truth.Unknown;

        var result = (left, right) switch
        {
            (PatentUnion union, _) => All(union.Scopes, part => AreDisjoint(part, right)),
            (_, PatentUnion union) => All(union.Scopes, part => AreDisjoint(left, part)),
            (PatentDifference difference, _) => AreDisjoint(difference.Scope, right) | IsWithin(right, difference.Excluded),
            (_, PatentDifference) => AreDisjoint(right, left),
            (PatentIntersection intersection, _) => Any(intersection.Scopes, part => AreDisjoint(part, right)),
            (_, PatentIntersection) => AreDisjoint(right, left),
            (ListedPatents one, ListedPatents other) => !one.Patents.Overlaps(other.Patents),
            _ => Truth.Unknown,
        };
        return result.IsTrue ? Truth.True : Truth.Unknown;
    }

    /// <summary>Whether some patent is in both, given that a scope holds a patent unless its own words leave none.</summary>
    internal Truth Overlap(PatentScope left, PatentScope right)
        => (AreDisjoint(left, right) | AreDisjoint(left, left) | AreDisjoint(right, right)).IsTrue ? Truth.False
            : (IsWithin(left, right) | IsWithin(right, left)).IsTrue ? Truth.True
            : Truth.Unknown;

    /// <summary>The parties of which it is shown that every patent of the scope is owned by one of them; null where it is not shown.</summary>
    internal static PartySet? Owners(PatentScope scope) => !IsUnderstood(scope) ? null : scope switch
    {
        PatentsOwnedBy owned => owned.Owners,
        PatentUnion union => OwnersOfAll(union.Scopes),
        PatentIntersection intersection => intersection.Scopes.Select(Owners).FirstOrDefault(owners => owners is not null),
        PatentDifference difference => Owners(difference.Scope),
        _ => null,
    };

    /// <summary>Whether the scope takes patents in by what they are, and whoever owns them.</summary>
    internal static bool IsAnybodys(PatentScope scope) => IsUnderstood(scope) && scope switch
    {
        AllPatents or StandardEssentialPatents or PatentsEssentialTo => true,
        PatentUnion union => union.Scopes.Any(IsAnybodys),
        PatentIntersection intersection => intersection.Scopes.All(IsAnybodys),
        _ => false,
    };

    /// <summary>Whether the scope takes in patents that it does not name one by one, so that some of them may be taken to be in force.</summary>
    internal static bool IsOpenEnded(PatentScope scope) => IsUnderstood(scope) && scope switch
    {
        ListedPatents => false,
        PatentUnion union => union.Scopes.Any(IsOpenEnded),
        PatentIntersection intersection => intersection.Scopes.All(IsOpenEnded),
        PatentDifference difference => IsOpenEnded(difference.Scope),
        _ => true,
    };

    private static PartySet? OwnersOfAll(ValueList<PatentScope> scopes)
    {
        var owners = scopes.Select(Owners).ToList();
        return owners.Contains(null)
            ? null
            : new PartySet
            {
                Parties = owners.SelectMany(set => set!.Parties).ToValueSet(),
                Affiliates = owners.Find(set => !set!.Affiliates.IsBlank)?.Affiliates ?? Disclosed<AffiliateRule>.NotCaptured,
            };
    }

    private Truth IsAtomWithin(PatentScope inner, PatentScope outer) => (inner, outer) switch
    {
        (ListedPatents one, ListedPatents other) => one.Patents.IsSubsetOf(other.Patents),
        (PatentsEssentialTo, StandardEssentialPatents) => Truth.True,
        (PatentsEssentialTo one, PatentsEssentialTo other) => one.Standards.All(standard => other.Standards.Any(family => isStandardWithin(standard, family))),
        (PatentsOwnedBy one, PatentsOwnedBy other) => one.Owners.Parties.IsSubsetOf(other.Owners.Parties) && one.Owners.Affiliates == other.Owners.Affiliates,
        _ => Truth.Unknown,
    };

    private static bool IsUnderstood(PatentScope scope) => scope is not UnrecognizedPatentScope && scope.UnrecognizedMembers.Count == 0;

    private static Truth All(ValueList<PatentScope> scopes, Func<PatentScope, Truth> test)
        => scopes.Aggregate(Truth.True, (result, scope) => result & test(scope));

    private static Truth Any(ValueList<PatentScope> scopes, Func<PatentScope, Truth> test)
        => scopes.Aggregate(Truth.False, (result, scope) => result | test(scope));
}
