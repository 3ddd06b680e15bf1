using System.Runtime.CompilerServices;
using LicensingModel.Parties;
using LicensingModel.Patents.Standards;

namespace LicensingModel.Patents.Scopes;

/// <summary>
/// How two scopes of patents stand to each other, whatever patents there may be. True and false are shown from how the scopes are written; what cannot be shown so
/// is unknown.
/// </summary>
internal sealed class ScopeRelation(Func<StandardId, StandardId, bool> isStandardWithin)
{
    // After so many pairs nothing more is shown, so that no question takes long.
    private const int MostPairs = 100_000;

    // Scopes that are built of scopes meet each other again and again; each pair is looked at once.
    private readonly Dictionary<Pair, Truth> _within = [];
    private readonly Dictionary<Pair, Truth> _disjoint = [];

    /// <summary>Whether every patent of the one scope is also in the other.</summary>
    internal Truth IsWithin(PatentScope inner, PatentScope outer)
    {
        if (!_within.TryGetValue(new Pair(inner, outer), out var result) && _within.Count < MostPairs)
            _within.Add(new Pair(inner, outer), result = FindWithin(inner, outer));
        return result;
    }

    private Truth FindWithin(PatentScope inner, PatentScope outer)
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
        if (!_disjoint.TryGetValue(new Pair(left, right), out var result) && _disjoint.Count < MostPairs)
            _disjoint.Add(new Pair(left, right), result = FindDisjoint(left, right));
        return result;
    }

    private Truth FindDisjoint(PatentScope left, PatentScope right)
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

    /// <summary>
    /// Whether some patent is in both, given that a scope holds a patent unless its own words leave none. Patents that are owned by the parties named themselves are in a
    /// scope whatever it says of affiliates, so that a scope need only share these.
    /// </summary>
    internal Truth Overlap(PatentScope left, PatentScope right)
        => (AreDisjoint(left, right) | AreDisjoint(left, left) | AreDisjoint(right, right)).IsTrue ? Truth.False
            : (IsWithin(Least(left), right) | IsWithin(Least(right), left)).IsTrue ? Truth.True
            : Truth.Unknown;

    /// <summary>A part of the scope that it surely holds: without affiliates' patents, where these are taken in and not out.</summary>
    private static PatentScope Least(PatentScope scope) => scope switch
    {
        PatentsOwnedBy owned when IsUnderstood(scope) && owned.Owners.UnrecognizedMembers.Count == 0 => owned with { Owners = owned.Owners with { Affiliates = OwnersThemselves } },
        PatentUnion union => union with { Scopes = union.Scopes.Select(Least).ToValueList() },
        PatentIntersection intersection => intersection with { Scopes = intersection.Scopes.Select(Least).ToValueList() },
        PatentDifference difference => difference with { Scope = Least(difference.Scope) },
        _ => scope,
    };

    /// <summary>That nobody but the owners named is meant.</summary>
    internal static readonly Disclosed<AffiliateRule> OwnersThemselves = new AffiliateRule { Control = ControlThreshold.MoreThanHalf, Directions = [] };

    /// <summary>The parties of which it is shown that every patent of the scope is owned by one of them; null where it is not shown.</summary>
    internal static PartySet? Owners(PatentScope scope) => !IsUnderstood(scope) ? null : scope switch
    {
        PatentsOwnedBy owned when owned.Holding.All(holding => holding == HoldingKind.Owned) => owned.Owners,
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

    /// <summary>The patents of which alone a scope can consist; null where others may be in it.</summary>
    internal static IEnumerable<PatentId>? Listed(PatentScope scope) => !IsUnderstood(scope) ? null : scope switch
    {
        ListedPatents listed => listed.Patents,
        PatentUnion union => union.Scopes.All(static part => Listed(part) is not null) ? union.Scopes.SelectMany(static part => Listed(part)!) : null,
        PatentIntersection intersection => intersection.Scopes.Select(Listed).FirstOrDefault(static listed => listed is not null),
        PatentDifference difference => Listed(difference.Scope),
        _ => null,
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
        (PatentsEssentialTo one, PatentsEssentialTo other) => (one.Portions == other.Portions || IsWhole(other)) && one.Standards.All(standard => other.Standards.Any(family => isStandardWithin(standard, family))),
        (PatentsOwnedBy one, PatentsOwnedBy other) => one.Owners.Parties.IsSubsetOf(other.Owners.Parties) && other.Owners.UnrecognizedMembers.Count == 0
            && (one.Owners.Affiliates == other.Owners.Affiliates || one.Owners.Affiliates == OwnersThemselves)
            && (one.During == other.During || other.During.IsBlank) && (one.Holding == other.Holding || (one.Holding.Count == 0 && other.Holding.Contains(HoldingKind.Owned))),
        _ => Truth.Unknown,
    };

    private static bool IsWhole(PatentsEssentialTo scope) => scope.Portions.IsBlank || (scope.Portions.TryGetValue(out var portions) && portions == EssentialPortions.WholePatent);

    private static bool IsUnderstood(PatentScope scope) => scope is not UnrecognizedPatentScope && scope.UnrecognizedMembers.Count == 0;

    private static Truth All(ValueList<PatentScope> scopes, Func<PatentScope, Truth> test)
        => scopes.Aggregate(Truth.True, (result, scope) => result & test(scope));

    private static Truth Any(ValueList<PatentScope> scopes, Func<PatentScope, Truth> test)
        => scopes.Aggregate(Truth.False, (result, scope) => result | test(scope));

    /// <summary>Two scopes as the objects that they are: comparing what is in them would take longer than what is saved.</summary>
    private readonly record struct Pair(PatentScope Left, PatentScope Right)
    {
        public bool Equals(Pair other) => ReferenceEquals(Left, other.Left) && ReferenceEquals(Right, other.Right);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Left), RuntimeHelpers.GetHashCode(Right));
    }
}
