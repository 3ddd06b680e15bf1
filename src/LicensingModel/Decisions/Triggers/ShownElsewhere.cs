using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether what a condition speaks of may be shown by something else than an event.</summary>
/// <param name="facts">The facts.</param>
/// <param name="case">What is asked about.</param>
/// <param name="since">The day from which happenings count; null where that is not known.</param>
/// <param name="onlyBy">The only one by whom it counts; null where it counts by all who are meant.</param>
internal sealed class ShownElsewhere(Facts facts, Case @case, LocalDate? since, PartyId? onlyBy = null)
{
    /// <summary>The clause in which it is asked for; null where that is not known.</summary>
    internal Provision? Clause { get; init; }

    /// <summary>Whether stakes, holders, members or states that are recorded may show what no event says.</summary>
    internal bool MayBe(Happening wanted)
    {
        bool Concerns(PartyId party) => wanted.By.Count == 0 || wanted.By.Contains(party) || wanted.By.Any(@class => facts.IsOpenClass(@class) && !facts.IsMember(@class, party, @case.Day).IsFalse);
        bool Begins(DateSpan span) => span.HasFirstDay && span.FirstDay <= @case.Day && !(span.FirstDay < since);
        bool Ends(DateSpan span) => span.HasLastDay && span.LastDay < @case.Day && !(span.LastDay < since);
        bool Precedes(DateSpan before, DateSpan after) => before.HasLastDay && before.LastDay < IsoDay.Last && before.LastDay.PlusDays(1) == after.FirstDay;
        bool Gives(PartyId holder, LocalDate on) => wanted.By.Count == 0 || wanted.By.Contains(holder) || !wanted.Affiliates.IsBlank && facts.Control.Around(holder).Any()
            || wanted.By.Any(@class => facts.IsOpenClass(@class) && !facts.IsMember(@class, holder, on).IsFalse);

        // What an event tells of the day is judged by that.
        bool IsTold(PatentId patent, PartyId holder, LocalDate last) => last < IsoDay.Last && facts.Document.Events.Any(recorded => recorded.Kind == EventKind.Transfer && recorded.Patents.Contains(patent) && recorded.By.Contains(holder) && facts.Find(recorded.Id).TryGetDate(out var on) && on == last.PlusDays(1));
        var what = wanted.What;
        if (what == EventKind.ChangeOfControl)
        {
            var shift = new ControlShift(facts, Clause);
            return facts.Document.Ownership.Any(stake => facts.Control.Below(stake.Owned).Prepend(stake.Owned).Any(party => Concerns(party) && IsHis(party, stake.During, wanted)
                && ((Begins(stake.During) && shift.MayBe(stake, party, stake.During.FirstDay)) || (Ends(stake.During) && shift.MayBe(stake, party, stake.During.LastDay.PlusDays(1))))));
        }

        if (what == EventKind.Acquisition || what == EventKind.Merger || what == EventKind.Divestiture)
            return facts.Document.Ownership.Any(stake => new[] { stake.Owned, stake.Owner }.Any(party => Concerns(party) && IsHis(party, stake.During, wanted)) && (Begins(stake.During) || Ends(stake.During)));
        if (what == EventKind.Joining || what == EventKind.Leaving)
        {
            bool Counts(PartyId member) => Concerns(member) && (onlyBy is null || member == onlyBy || !wanted.Affiliates.IsSilent);
            return facts.Document.Memberships.Any(entry => Counts(entry.Member) && (what == EventKind.Joining ? Begins(entry.During) : Ends(entry.During)));
        }

        if (what == EventKind.Breach)
            return wanted.Agreements.Count + wanted.Provisions.Count > 0 && new ForbiddenDeeds(facts, wanted.Agreements, wanted.Provisions).Transfer(wanted.By, since, @case.Day) is not null;
        if (what == EventKind.Transfer)
        {
            return (@case.Patent is { } patent && patent.Holders.StatedValue is ValueList<Patents.TitleHolding> holders && holders.Any(holding => (Begins(holding.During) && !holders.Any(other => Precedes(other.During, holding.During))) || (Ends(holding.During) && holding.Holders.Any(holder => Gives(holder, holding.During.LastDay) && !IsTold(patent.Id, holder, holding.During.LastDay)))))
                || facts.Document.Agreements.Any(agreement => agreement.Provisions.Any(provision => provision.Body is PatentTransfer transfer && Concerns(transfer.From) && !(transfer.Closing.TryGetValue(out var closing) && closing.Resolve(facts).IsAfter(@case.Day).IsTrue)));
        }

        return (what == EventKind.Termination || what == EventKind.Expiry)
            && facts.Document.Agreements.Any(agreement => wanted.Agreements.Contains(agreement.Id) && (agreement.Status.Any(MayBeEnd) || MayHaveRunOut(agreement.Term.Until, what)));
    }

    /// <summary>Whether what stakes show of somebody may be the doing of the only one by whom it counts: his own, or of one with whom he is linked on the day, or was when they changed.</summary>
    private bool IsHis(PartyId party, DateSpan during, Happening wanted)
        => onlyBy is not { } who || party == who || !wanted.Affiliates.IsSilent
            || new[] { @case.Day, during.HasFirstDay ? during.FirstDay : @case.Day, during.HasLastDay ? during.LastDay : @case.Day }.Any(on => facts.Control.Linked([who], on).Contains(party));

    /// <summary>Whether a state that is said may be that of an end that has come.</summary>
    private bool MayBeEnd(StatusEntry entry)
        => (entry.Status == AgreementStatus.Terminated || entry.Status == AgreementStatus.Expired || !entry.Status.IsKnown || !facts.IsUnderstood(entry))
            && !(entry.On.TryGetValue(out var said) && !entry.On.IsDoubtful && said.Resolve(facts).IsAfter(@case.Day).IsTrue);

    /// <summary>Whether a term may have run out before the day: whether that is a termination too, the words do not say.</summary>
    private bool MayHaveRunOut(Disclosed<AnchoredDate> until, EventKind what)
        => until.TryGetValue(out var last) && !until.IsDoubtful ? !last.Resolve(facts).IsBefore(@case.Day).IsFalse : !until.IsSilent && (until.IsStated || what == EventKind.Expiry);
}
