using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Cures;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>What is recorded of the performance of something that has fallen due: events that name its provision.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="debtor">Who owes it; null where that is not known.</param>
/// <param name="on">The day on which it is told.</param>
internal sealed class Performance(Facts facts, Agreement agreement, Provision provision, PartyId? debtor, LocalDate on)
{
    /// <summary>How it stands.</summary>
    /// <param name="date">When it fell due; null where that is not known.</param>
    /// <param name="others">The days on which the provision makes something else fall due; none where what is recorded of the provision is of this.</param>
    internal (ObligationState State, string Reason, MissingFact? Missing) Of(ResolvedDate? date, IReadOnlyCollection<LocalDate?> others)
    {
        LocalDate? due = date is not null && date.TryGetDate(out var exact) ? exact : null;
        List<(LocalDate Day, EventId Id, bool IsKept)> recorded = [];
        var mending = new Mending(facts, on);
        foreach (var happening in facts.Document.Events.Where(MayConcern))
        {
            var occurrence = facts.Find(happening.Id);
            if (!occurrence.TryGetDate(out var day))
            {
                if (!ResolvedDate.Of(happening.Id, occurrence).IsAfter(on).IsTrue)
                    return Open(happening, $"Whether {happening.Id} happened, and when.");
                continue;
            }

            // What is recorded of the day on which something else fell due is of that; a cure is of what had failed. Nothing can fail, or be cured, before it is due, although it can be paid.
            var of = others.Count > 0 && happening.Kind == EventKind.Cure ? DayOfFailure(mending, happening) ?? day : day;
            if (day > on || (others.Count > 0 && (of < due || (of != due && others.Contains(of)))) || (IsOfFailure(happening) && date is not null && date.IsAfter(day).IsTrue))
                continue;
            if (happening.Kind == EventKind.Payment && due is { } own && day != own && !others.Contains(own) && IsRecordedOn(EventKind.Payment, own))
                continue;
            if (!facts.IsUnderstood(happening) || happening.Kind?.IsKnown == false || !happening.Provisions.Contains(provision.Id) || !IsItsDebtor(happening) || (others.Count > 0 && !IsOfThis(happening, of, due, others)))
                return Open(happening, $"What {happening.Id} means for it.");
            recorded.Add((day, happening.Id, happening.Kind == EventKind.Payment || happening.Kind == EventKind.Cure));
        }

        if (recorded.Count == 0)
            return (ObligationState.FallenDue, "It has fallen due; whether it was performed is not recorded, nor that it was not.", null);

        var lastDay = recorded.Max(static entry => entry.Day);
        var ends = recorded.Where(entry => entry.Day == lastDay && !recorded.Exists(other => facts.Order.IsBefore(entry.Id, other.Id).IsTrue)).ToList();
        if (ends.Select(static entry => entry.IsKept).Distinct().ToList() is not [var isKept])
            return (ObligationState.Undetermined, "Performance and failure are recorded of the same day, in no order.", new MissingFact(ends.Count > 0 ? ends[0].Id.Value : recorded[0].Id.Value, "after", MissingReason.NotRecorded, "Whether the performance or the failure came last."));
        return isKept
            ? (ObligationState.Performed, $"It was performed, as recorded of {Words.Day(lastDay)}.", null)
            : (ObligationState.Overdue, $"It was not performed, as recorded of {Words.Day(lastDay)}.", null);
    }

    /// <summary>The day of the one failure that a cure mended; null where that is not known.</summary>
    private LocalDate? DayOfFailure(Mending mending, RecordedEvent cure)
        => facts.Document.Events.Where(failure => Mending.IsFailure(failure) && failure.Provisions.Contains(provision.Id) && mending.Mends(cure, failure).IsTrue).ToList() is [var only] && facts.Find(only.Id).TryGetDate(out var day) ? day : null;

    private static bool IsOfFailure(RecordedEvent happening) => happening.Kind == EventKind.NonPayment || happening.Kind == EventKind.Breach || happening.Kind == EventKind.Cure;

    /// <summary>Whether what is recorded of a day is of this, and of nothing else of the provision: it has its day, or nothing else had fallen due that could fail.</summary>
    private bool IsOfThis(RecordedEvent happening, LocalDate day, LocalDate? due, IReadOnlyCollection<LocalDate?> others)
        => (day == due && !others.Contains(day)) || (IsOfFailure(happening) && due < day && others.All(other => other > day)) || IsLatePayment(happening, day, due, others);

    /// <summary>Whether what is paid is of this because it had failed on its day, and all else that had fallen due was paid on its own: what is due is paid before what is not.</summary>
    private bool IsLatePayment(RecordedEvent happening, LocalDate day, LocalDate? due, IReadOnlyCollection<LocalDate?> others)
        => happening.Kind == EventKind.Payment && due is { } own && own < day && !others.Contains(own) && IsRecordedOn(EventKind.NonPayment, own)
            && others.All(other => other > day || (other is { } known && others.Count(same => same == known) == 1 && IsRecordedOn(EventKind.Payment, known)));

    private bool IsRecordedOn(EventKind kind, LocalDate day)
        => facts.Document.Events.Any(happening => happening.Kind == kind && facts.IsUnderstood(happening) && happening.Provisions.Contains(provision.Id) && IsItsDebtor(happening) && facts.Find(happening.Id).TryGetDate(out var on) && on == day);

    private static (ObligationState State, string Reason, MissingFact? Missing) Open(RecordedEvent happening, string what)
        => (ObligationState.Undetermined, $"It has fallen due; {happening.Id} may be {(Mending.IsFailure(happening) ? "its failure, or that of something else of the provision" : "its performance, or of something else")}.", new MissingFact(happening.Id.Value, "kind", MissingReason.NotDecidable, what));

    private bool IsItsDebtor(RecordedEvent happening) => happening.By.Count == 0 || (debtor is not null && happening.By.Contains(debtor));

    /// <summary>Whether an event is a performance or failure of this, or may be.</summary>
    private bool MayConcern(RecordedEvent happening)
    {
        var isOfIt = happening.Provisions.Contains(provision.Id) || (happening.Provisions.Count == 0 && happening.Agreements.Contains(agreement.Id));
        var isOfDebtor = happening.By.Count == 0 || debtor is null || happening.By.Contains(debtor) || !Affiliation.MayBeLinked(facts, [debtor], happening.By[0], on).IsFalse;
        return isOfIt && isOfDebtor && happening.Kind is { } kind
            && (!kind.IsKnown || kind == EventKind.Payment || kind == EventKind.NonPayment || kind == EventKind.Breach || kind == EventKind.Cure);
    }
}
