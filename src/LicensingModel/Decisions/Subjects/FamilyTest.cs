using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Whether a patent descends from one that is named, by the links that count.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="isNamed">Whether another patent is one of those from which descent is traced.</param>
internal sealed class FamilyTest(Facts facts, JointReading reading, Func<Patent, Truth> isNamed)
{
    private readonly HashSet<PatentId> _seen = [];

    internal Truth Descends(Patent patent, ValueSet<FamilyLink> links)
    {
        // Which descendants are in the family is not said: nobody can tell.
        if (links.Count == 0 || links.Any(link => !link.IsKnown))
            return Truth.Unknown;
        return Climb(patent, links);
    }

    private Truth Climb(Patent patent, ValueSet<FamilyLink> links)
    {
        if (!_seen.Add(patent.Id))
            return Truth.False;
        if (!facts.IsUnderstood(patent) || !reading.TryGet(patent.Priorities, $"priorities of {patent.Id}", out var priorities))
            return Truth.Unknown;

        Truth result = false;
        foreach (var priority in priorities)
        {
            var counts = Counts(priority.Kind, links);
            if (counts.IsFalse)
                continue;

            // The earlier filing itself, if it is a patent that is known; what was filed elsewhere on the same earlier filing is its counterpart.
            var ancestors = Ancestors(priority).ToList();
            Truth found = ancestors.Count == 0 ? Truth.Unknown : Truth.False;
            foreach (var ancestor in ancestors)
                found |= isNamed(ancestor) | Climb(ancestor, links);
            result |= counts & found;
        }

        if (links.Contains(FamilyLink.Counterpart))
            result |= IsCounterpart(patent, priorities);
        return result;
    }

    private IEnumerable<Patent> Ancestors(Priority priority)
        => priority.Patent is { } id ? [facts.Patent(id)]
            : priority.Number is { } number ? facts.Document.Patents.Where(other => other.Application == number || other.Number == number || other.Publications.Contains(number))
            : [];

    /// <summary>
    /// Whether it shares an earlier filing with one that is named, or is itself the earlier filing of it, so that both are of the same invention in different countries. Without the
    /// numbers of their own applications, that the one goes back to the other cannot be excluded.
    /// </summary>
    private Truth IsCounterpart(Patent patent, ValueList<Priority> priorities)
    {
        var numbers = Keys(patent, priorities);
        Truth result = false;
        foreach (var other in facts.Document.Patents.Where(other => other.Id != patent.Id))
        {
            var named = isNamed(other);
            if (named.IsFalse)
                continue;
            Truth shares = !reading.TryGet(other.Priorities, $"priorities of {other.Id}", out var others) ? Truth.Unknown
                : Keys(other, others).Overlaps(numbers) ? Truth.True
                : others.Concat(priorities).Any(static priority => priority.Number is null) || patent.Application is null || other.Application is null ? Truth.Unknown : Truth.False;
            result |= named & shares;
        }

        return result;
    }

    private static HashSet<DocumentNumber> Keys(Patent patent, ValueList<Priority> priorities)
    {
        var keys = priorities.Where(static priority => priority.Kind == PriorityKind.Foreign || priority.Kind == PriorityKind.Provisional || priority.Kind == PriorityKind.Domestic || priority.Kind == PriorityKind.InternationalPhase)
            .Select(static priority => priority.Number).OfType<DocumentNumber>().ToHashSet();
        if (patent.Application is { } own)
            keys.Add(own);
        return keys;
    }

    private static Truth Counts(PriorityKind kind, ValueSet<FamilyLink> links)
    {
        FamilyLink? link = kind == PriorityKind.Continuation ? FamilyLink.Continuation
            : kind == PriorityKind.ContinuationInPart ? FamilyLink.ContinuationInPart
            : kind == PriorityKind.Division ? FamilyLink.Division
            : kind == PriorityKind.Reissue ? FamilyLink.Reissue
            : kind == PriorityKind.Foreign || kind == PriorityKind.Provisional || kind == PriorityKind.Domestic || kind == PriorityKind.InternationalPhase ? FamilyLink.Counterpart
            : null;
        return link is null ? Truth.Unknown : links.Contains(link);
    }
}
