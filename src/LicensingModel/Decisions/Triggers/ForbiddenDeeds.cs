using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether something that is recorded, although not as a breach, may be what a duty forbids.</summary>
/// <param name="facts">The facts.</param>
/// <param name="agreements">The agreements whose duties count.</param>
/// <param name="provisions">The duties that count; where none is named, all of the agreements; where no agreement is either, all.</param>
internal sealed class ForbiddenDeeds(Facts facts, ValueSet<AgreementId> agreements, ValueSet<ProvisionId> provisions)
{
    internal bool MayBe(RecordedEvent recorded) => recorded.Kind is { } kind && Duties().Any(duty => duty.Modality == DutyModality.MustNot && MayBe(kind, duty.Action));

    private static bool MayBe(EventKind kind, DutyAction action)
        => action == DutyAction.Challenge ? !EventKinds.Is(kind, EventKind.Challenge).IsFalse
            : action == DutyAction.Enforce ? !EventKinds.Is(kind, EventKind.Assertion).IsFalse
            : action == DutyAction.Assign && !EventKinds.Is(kind, EventKind.Transfer).IsFalse;

    private IEnumerable<Duty> Duties()
        => facts.Document.Agreements.SelectMany(agreement => agreement.Provisions.Where(provision => provisions.Count > 0 ? provisions.Contains(provision.Id) : agreements.Count == 0 || agreements.Contains(agreement.Id)))
            .Select(static provision => provision.Body).OfType<Duty>();
}
