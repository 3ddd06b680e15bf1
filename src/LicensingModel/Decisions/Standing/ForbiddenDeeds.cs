using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether something that is recorded, although not as a breach, may be what a duty forbids with which there must be compliance.</summary>
/// <param name="facts">The facts.</param>
/// <param name="compliance">What must be complied with.</param>
internal sealed class ForbiddenDeeds(Facts facts, ComplianceCondition compliance)
{
    internal bool MayBe(RecordedEvent recorded) => recorded.Kind is { } kind && Duties().Any(duty => duty.Modality == DutyModality.MustNot && MayBe(kind, duty.Action));

    private static bool MayBe(EventKind kind, DutyAction action)
        => action == DutyAction.Challenge ? !EventKinds.Is(kind, EventKind.Challenge).IsFalse
            : action == DutyAction.Enforce ? !EventKinds.Is(kind, EventKind.Assertion).IsFalse
            : action == DutyAction.Assign && !EventKinds.Is(kind, EventKind.Transfer).IsFalse;

    /// <summary>The duties that are named, or that stand in an agreement of which no provision is.</summary>
    private IEnumerable<Duty> Duties()
        => facts.Document.Agreements.SelectMany(agreement => agreement.Provisions.Where(provision => compliance.Provisions.Contains(provision.Id) || (compliance.Provisions.Count == 0 && compliance.Agreements.Contains(agreement.Id))))
            .Select(static provision => provision.Body).OfType<Duty>();
}
