using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Conditions;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>The text of an agreement as its amendments make it, for those who check them.</summary>
internal sealed class AmendedText(Agreement agreement, RuleContext context)
{
    // Amendments that are effective in another order than that of their making are rare; each such day is a text of its own.
    private const int MostDays = 16;

    private readonly LicensingDocument _alone = context.Alone(agreement);

    /// <summary>Whether it is amended, and no text of it has two provisions of one id; those are reported as such.</summary>
    internal static bool CanBeRead(Agreement agreement)
        => agreement.Amendments.Count > 0
            && IsEachOnce(agreement.Provisions)
            && agreement.Amendments.SelectMany(static amendment => amendment.Changes).OfType<RestateText>().All(static restate => IsEachOnce(restate.Provisions));

    /// <summary>Whether an amendment does nothing but correct.</summary>
    internal static bool IsCorrection(Amendment amendment)
    {
        foreach (var change in amendment.Changes)
        {
            if (change is not CorrectProvision)
                return false;
        }

        return true;
    }

    /// <summary>The first day of an amendment, where it can be said.</summary>
    internal LocalDate? Day(int amendment) => context.TryGetDay(AmendmentDays.Effective(agreement.Amendments[amendment]), out var day) ? day : null;

    /// <summary>
    /// What cannot be done on the day on which all amendments are effective, or on one on which a later one already is and an earlier one is not; whatever is supposed of those of which nobody can
    /// say whether they are in the text. Ids that are not declared, or declared twice, are reported as such.
    /// </summary>
    internal IEnumerable<(int Amendment, AmendmentConflict Conflict, LocalDate? Day)> Conflicts()
    {
        HashSet<(int, int)> seen = [];
        foreach (var day in Days().Append(IsoDay.Last))
        {
            var plain = ConsolidatedDocuments.Consolidate(_alone, day, context.Events, static _ => false);
            var open = plain.Amendments.Where(static standing => standing.State == AmendmentState.Undetermined).Select(static standing => standing.Amendment).ToHashSet();
            var conflicts = open.Count == 0 ? plain.Conflicts : ConsolidatedDocuments.Consolidate(_alone, day, context.Events, static _ => true).Conflicts;
            foreach (var conflict in conflicts.AsEnumerable())
            {
                var amendment = IndexOf(conflict.Amendment);
                if (IsOfTheText(conflict) && (open.Contains(conflict.Amendment) || plain.Conflicts.Contains(conflict)) && seen.Add((amendment, conflict.Change)))
                    yield return (amendment, conflict, day == IsoDay.Last ? Day(amendment) : day);
            }
        }
    }

    /// <summary>What each amendment that binds does, in the text that has them all.</summary>
    internal IEnumerable<(int Amendment, IReadOnlyList<ChangeMade> Changes)> Changes()
    {
        var standings = ConsolidatedDocuments.Consolidate(_alone, IsoDay.Last, context.Events, static _ => true).Amendments;
        var isIn = agreement.Amendments.Select((amendment, index) => (amendment, index))
            .Where(entry => standings[entry.index].State is AmendmentState.Applied or AmendmentState.Undetermined)
            .Select(static entry => entry.amendment)
            .ToHashSet<Amendment>(ReferenceEqualityComparer.Instance);
        var made = ChangeMade.Of(agreement, isIn.Contains).ToLookup(static change => change.Amendment, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < agreement.Amendments.Count; i++)
        {
            if (isIn.Contains(agreement.Amendments[i]))
                yield return (i, made[agreement.Amendments[i]].ToList());
        }
    }

    /// <summary>The ends of the agreement and of provisions whose day is known.</summary>
    internal IEnumerable<EndOfText> Ends()
    {
        if (agreement.Status is [.., { } last] && (last.Status == AgreementStatus.Terminated || last.Status == AgreementStatus.Expired) && context.TryGetDay(last.On, out var ended))
            yield return new EndOfText(-1, ended, [], context.Place($"/status/{agreement.Status.Count - 1}"));

        var events = context.Index.Document.Events;
        for (var i = 0; i < events.Count; i++)
        {
            if ((events[i].Kind == EventKind.Termination || events[i].Kind == EventKind.Expiry) && context.TryGetDay(events[i].On, out var happened) && Ended(events[i]) is { } provisions)
                yield return new EndOfText(int.MaxValue, happened, provisions, JsonPointer.Root.Append("events").Append(i).Append("on"));
        }

        for (var i = 0; i < agreement.Amendments.Count; i++)
        {
            for (var j = 0; j < agreement.Amendments[i].Changes.Count; j++)
            {
                if (agreement.Amendments[i].Changes[j] is TerminateText terminate && Day(i) is { } day)
                    yield return new EndOfText(i, day, terminate.Provisions, context.Place($"/amendments/{i}/changes/{j}"));
            }
        }
    }

    /// <summary>What an end that is recorded ended of the agreement: its provisions that are named, or all of it, where none is but clauses by which it was done; null where it is of another.</summary>
    private ValueSet<ProvisionId>? Ended(RecordedEvent recorded)
    {
        var named = agreement.DeclaredProvisions.Where(provision => recorded.Provisions.Contains(provision.Id) && provision.Body is not (TriggeredEffect or GeneralTerm)).Select(static provision => provision.Id).ToValueSet();
        return named.Count > 0 ? named : recorded.Agreements.Contains(agreement.Id) ? [] : null;
    }

    private SortedSet<LocalDate> Days()
    {
        SortedSet<LocalDate> days = [];
        LocalDate? latest = null;
        for (var i = 0; i < agreement.Amendments.Count && days.Count < MostDays; i++)
        {
            if (Day(i) is not { } day)
                continue;

            if (day < latest)
                days.Add(day);
            else
                latest = day;
        }

        return days;
    }

    private bool IsOfTheText(AmendmentConflict conflict) => conflict.Obstacle switch
    {
        AmendmentObstacle.ProvisionMissing => context.Document.Agreements.Any(other => other.DeclaredProvisions.Any(provision => provision.Id.Value == conflict.Subject)),
        AmendmentObstacle.PartyMissing or AmendmentObstacle.NothingPasses => context.Document.Parties.Any(party => party.Id.Value == conflict.Subject),
        _ => false,
    };

    private int IndexOf(AmendmentId id)
    {
        var index = 0;
        while (agreement.Amendments[index].Id != id)
            index++;
        return index;
    }

    private static bool IsEachOnce(ValueList<Provision> provisions) => provisions.Select(static provision => provision.Id).Distinct().Count() == provisions.Count;
}
