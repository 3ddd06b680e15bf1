using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>
/// What is recorded by which one party may have come to have what another had: a merger, a transfer of an agreement, a party that joins it or leaves it. What came of it is not worked out, so that
/// it is not known who has what since.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="day">The day up to which it happened, or may have.</param>
internal sealed class Succession(Facts facts, LocalDate day)
{
    /// <summary>The mergers of which somebody was a part, with everybody who was.</summary>
    internal IEnumerable<(RecordedEvent Merger, IEnumerable<PartyId> Parties)> Mergers(IEnumerable<PartyId> of)
        => from recorded in Happened(EventKind.Merger)
           let parties = recorded.By.Concat(recorded.Against).Distinct()
           where parties.Any(of.Contains)
           select (recorded, parties);

    /// <summary>What is recorded by which somebody may have come to have what a provision grants to others; null where nothing is.</summary>
    /// <param name="who">The one.</param>
    /// <param name="others">To whom it is granted.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="had">Whether somebody had it on a day, without being named.</param>
    internal RecordedEvent? MayHaveTaken(PartyId who, ValueSet<PartyId> others, Provision provision, Func<PartyId, LocalDate, Truth> had)
        => Mergers([who]).Where(entry => entry.Parties.Any(party => party != who && (others.Contains(party) || !had(party, EveOf(entry.Merger)).IsFalse))).Select(static entry => entry.Merger)
            .Concat(Happened(EventKind.Transfer).Where(recorded => Names(recorded, provision) && IsOrMayBe(recorded.Against, who)))
            .Concat(Happened(EventKind.Joining).Where(recorded => Names(recorded, provision) && IsOrMayBe(recorded.By, who)))
            .FirstOrDefault();

    /// <summary>What is recorded by which somebody may have parted with what a provision grants; null where nothing is.</summary>
    /// <param name="who">The one.</param>
    /// <param name="through">Those through whom he has it: nobody where he has it in his own right.</param>
    /// <param name="provision">The provision.</param>
    internal RecordedEvent? MayHaveLost(PartyId who, IEnumerable<PartyId> through, Provision provision)
        => Happened(EventKind.Transfer).Where(recorded => !recorded.Against.Contains(who)).Concat(Happened(EventKind.Leaving)).Where(recorded => Names(recorded, provision) && IsOrMayBe(recorded.By, who))
            .Concat(through.Prepend(who).SelectMany(party => Mergers([party]).Where(entry => entry.Parties.Count() > 1 && !GoesOn(party, entry.Merger)).Select(static entry => entry.Merger)))
            .FirstOrDefault();

    /// <summary>Whether it is recorded that somebody was there after he merged: he holds a stake, or one in him is held, that began then or later.</summary>
    private bool GoesOn(PartyId who, RecordedEvent merger)
        => facts.Find(merger.Id).TryGetDate(out var on) && facts.Document.Ownership.Any(stake => (stake.Owner == who || stake.Owned == who) && stake.During.HasFirstDay && stake.During.FirstDay >= on);

    private LocalDate EveOf(RecordedEvent merger)
        => ResolvedDate.Of(merger.Id, facts.Find(merger.Id)).TryGetEarliest(out var first) && first <= day && first > IsoDay.First ? first.PlusDays(-1) : day;

    private static bool IsOrMayBe(ValueSet<PartyId> named, PartyId who) => named.Count == 0 || named.Contains(who);

    private bool Names(RecordedEvent recorded, Provision provision)
        => recorded.Provisions.Contains(provision.Id)
            || (recorded.Provisions.Count == 0 && facts.Document.Agreements.Any(agreement => recorded.Agreements.Contains(agreement.Id) && agreement.Provisions.Any(one => ReferenceEquals(one, provision))));

    private IEnumerable<RecordedEvent> Happened(EventKind kind)
    {
        foreach (var recorded in facts.Document.Events.Where(recorded => recorded.Kind == kind))
        {
            var occurrence = facts.Find(recorded.Id);
            var date = ResolvedDate.Of(recorded.Id, occurrence);
            if (occurrence.HasHappened)
                facts.NoteBegin(date);
            if (!date.IsAfter(day).IsTrue && !recorded.On.IsBlank)
                yield return recorded;
        }
    }
}
