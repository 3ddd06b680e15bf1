using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whether a mark, work, software or know-how is in what a contract draws.</summary>
internal sealed class IntangibleMembership(Facts facts, Dimension<IntangibleId> asked)
{
    private readonly Intangible? _declared = asked.TryGetValue(out var id) ? facts.Document.Intangibles.FirstOrDefault(intangible => intangible.Id == id) : null;

    /// <summary>Whether it is in a scope; of one that is left open, whether anything is.</summary>
    internal Truth IsIn(IntangibleScope scope)
    {
        if (scope.UnrecognizedMembers.Count > 0)
            return Truth.Unknown;

        return scope switch
        {
            ListedIntangibles listed => !asked.TryGetValue(out var id) ? Truth.True : listed.Intangibles.Contains(id),
            IntangiblesOfKind some => IsOfKind(some),
            IntangiblesDescribed described => !asked.IsFixed ? Truth.True : described.Kinds.Count > 0 && IsOtherKind(described.Kinds) ? Truth.False : Truth.Unknown,
            IntangibleUnion union => union.Scopes.Aggregate(Truth.False, (result, part) => result | IsIn(part)),
            IntangibleDifference difference => IsIn(difference.Scope) & (asked.IsFixed ? !IsIn(difference.Excluded) : Truth.Unknown),
            _ => Truth.Unknown,
        };
    }

    private Truth IsOfKind(IntangiblesOfKind some)
        => !asked.IsFixed ? Truth.True
            : IsOtherKind(some.Kinds) ? Truth.False
            : _declared is { } declared && some.Owners is null && some.Kinds.Contains(declared.Kind) ? Truth.True
            : Truth.Unknown;

    private bool IsOtherKind(ValueSet<IntangibleKind> kinds)
        => _declared is { Kind.IsKnown: true } declared && kinds.All(static kind => kind.IsKnown) && !kinds.Contains(declared.Kind);
}
