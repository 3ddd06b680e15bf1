using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether something that is recorded, although not as a breach, may be what a duty forbids.</summary>
/// <param name="facts">The facts.</param>
/// <param name="agreements">The agreements whose duties count.</param>
/// <param name="provisions">The duties that count; where none is named, all of the agreements; where no agreement is either, all.</param>
internal sealed class ForbiddenDeeds(Facts facts, ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions)
{
    internal bool MayBe(RecordedEvent recorded) => recorded.Kind is { } kind && Duties().Any(duty => duty.Modality == DutyModality.MustNot && MayBe(kind, duty.Action));

    /// <summary>A transfer that the document itself makes by a day, and that may be what a duty forbids; null where there is none.</summary>
    /// <param name="by">Those who must keep the duty; none at all: anybody.</param>
    /// <param name="since">The day from which it counts; null where that is not known.</param>
    /// <param name="day">The day.</param>
    internal ProvisionId? Transfer(ValueSet<PartyId> by, LocalDate? since, LocalDate day)
    {
        if (!Duties().Any(static duty => duty.Modality == DutyModality.MustNot && duty.Action == DutyAction.Assign))
            return null;
        bool IsMade(PatentTransfer transfer) => !transfer.Closing.TryGetValue(out var closing) || transfer.Closing.IsDoubtful || closing.Resolve(facts) is var on && !on.IsAfter(day).IsTrue && !(since is { } first && on.IsBefore(first).IsTrue);
        return facts.Document.Agreements.SelectMany(static agreement => agreement.Provisions)
            .FirstOrDefault(provision => provision.Body is PatentTransfer transfer && IsMade(transfer) && (by.Count == 0 || by.Contains(transfer.From) || !Affiliation.MayBeLinked(facts, by, transfer.From, day).IsFalse || by.Any(facts.IsOpenClass)))?.Id;
    }

    private static bool MayBe(EventKind kind, DutyAction action)
        => action == DutyAction.Challenge ? !EventKinds.Is(kind, EventKind.Challenge).IsFalse
            : action == DutyAction.Enforce ? !EventKinds.Is(kind, EventKind.Assertion).IsFalse
            : action == DutyAction.Assign && !EventKinds.Is(kind, EventKind.Transfer).IsFalse;

    private IEnumerable<Duty> Duties()
        => facts.Document.Agreements.SelectMany(agreement => agreement.Provisions.Where(provision => provisions.Count > 0 ? provisions.Contains(provision.Id) : agreements.Count == 0 || agreements.Contains(agreement.Id)))
            .Select(static provision => provision.Body).OfType<Duty>();
}
