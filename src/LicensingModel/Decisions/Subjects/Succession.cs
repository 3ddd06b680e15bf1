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
    internal RecordedEvent? MayHaveTaken(PartyId who, ValueSet<PartyId> others, Provision provision)
        => Mergers([who]).Where(entry => entry.Parties.Any(others.Contains)).Select(static entry => entry.Merger)
            .Concat(Happened(EventKind.Transfer).Where(recorded => Names(recorded, provision) && IsOrMayBe(recorded.Against, who)))
            .Concat(Happened(EventKind.Joining).Where(recorded => Names(recorded, provision) && IsOrMayBe(recorded.By, who)))
            .FirstOrDefault();

    /// <summary>What is recorded by which somebody may have parted with what a provision grants; null where nothing is.</summary>
    internal RecordedEvent? MayHaveLost(PartyId who, Provision provision)
        => Happened(EventKind.Transfer).Where(recorded => !recorded.Against.Contains(who)).Concat(Happened(EventKind.Leaving))
            .FirstOrDefault(recorded => Names(recorded, provision) && IsOrMayBe(recorded.By, who));

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
