
namespace LicensingModel.Patents.Lives;

/// <summary>From which of the earlier filings to which a patent goes back its term is counted.</summary>
internal sealed class Lineage(Patent patent, CountryCode country, IEventDates events, ITermReading reading, List<MissingDatum> missing)
{
    /// <summary>The earliest filing that counts, its own included.</summary>
    internal ResolvedDate Earliest(ResolvedDate filed, TermBase from)
    {
        if (!reading.TryGet(patent.Priorities, $"priorities of {patent.Id}", out var priorities))
        {
            missing.Add(new MissingDatum("priorities", $"To which earlier filings {patent.Id} goes back, from one of which its term may be counted.") { Term = patent.Priorities });
            return AtLeastFirstFiled(filed);
        }

        List<ResolvedDate> certain = [filed], possible = [];
        for (var i = 0; i < priorities.Count; i++)
        {
            var priority = priorities[i];
            var counts = Counts(priority, from);
            if (counts.IsFalse)
                continue;

            var day = priority.UnrecognizedMembers.Count == 0 && reading.TryGet(priority.Filed, $"filing of priority {i} of {patent.Id}", out var stated) ? stated.Resolve(events) : ResolvedDate.Unread;
            if (!day.TryGetDate(out _))
                missing.Add(new MissingDatum($"priorities/{i}/filed", $"When the earlier application was filed from which the term of {patent.Id} in {country} may be counted.") { Term = priority.Filed });
            if (counts.IsUnknown)
                missing.Add(new MissingDatum($"priorities/{i}/kind", $"Whether the term is counted from a filing of kind `{priority.Kind}`."));
            (counts.IsTrue ? certain : possible).Add(day);
        }

        var earliest = ResolvedDate.Earliest(certain.ToArray());
        return possible.Count == 0 ? earliest : ResolvedDate.Between(ResolvedDate.Earliest([earliest, .. possible]), earliest);
    }

    private ResolvedDate AtLeastFirstFiled(ResolvedDate filed)
        => ResolvedDate.Between(reading.TryGet(patent.FirstFiled, $"firstFiled of {patent.Id}", out var first) ? first.Resolve(events) : ResolvedDate.Unread, filed);

    private static Truth Counts(Priority priority, TermBase from)
    {
        var kind = priority.Kind;
        if (priority.UnrecognizedMembers.Count > 0 || !kind.IsKnown || kind == PriorityKind.Addition)
            return Truth.Unknown;
        if (kind == PriorityKind.Foreign || kind == PriorityKind.Provisional)
            return Truth.False;
        if (kind == PriorityKind.Division || kind == PriorityKind.InternationalPhase || kind == PriorityKind.Reissue)
            return Truth.True;

        // Continuations are of the United States; elsewhere an earlier filing in the same office gives internal priority only.
        return kind == PriorityKind.Domestic ? Truth.False : from == TermBase.EarliestDomesticFiling ? Truth.True : Truth.Unknown;
    }
}
