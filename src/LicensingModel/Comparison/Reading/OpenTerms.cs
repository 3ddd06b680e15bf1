using LicensingModel.Agreements;
using LicensingModel.Decisions.Owed;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Comparison.Reading;

/// <summary>
/// The general provisions that an answer reads in one way alone: being written in words, each leaves open whether something is forbidden. Of several in one agreement that stand alike, all
/// together leave open what one does. Those about assignment are read for that too, and stay; but one that stands alone leaves open what is open without it.
/// </summary>
internal sealed class OpenTerms(LicensingDocument document)
{
    private readonly IReadOnlySet<ProvisionId> _referred = IdleProvisions.ReferredIn(document);

    /// <summary>How those of an agreement stand; each way once.</summary>
    internal HashSet<Provision> Kinds(Agreement agreement) => agreement.Amendments.Count > 0 ? [] : agreement.Provisions.Where(IsOpen).Select(Bare).ToHashSet();

    /// <summary>A document without those of some agreements.</summary>
    internal LicensingDocument Without(LicensingDocument read, HashSet<AgreementId> alike) => read with
    {
        Agreements = read.Agreements.Select(agreement => alike.Contains(agreement.Id) && agreement.Amendments.Count == 0 ? agreement with { Provisions = agreement.Provisions.Where(provision => !IsOpen(provision) || IsOneOfSeveralOnAssignment(agreement, provision)).ToValueList() } : agreement).ToValueList(),
    };

    private static bool IsOneOfSeveralOnAssignment(Agreement agreement, Provision provision) => IsOnAssignment(provision.Body) && agreement.Provisions.Count(static other => IsOnAssignment(other.Body)) > 1;

    private static bool IsOnAssignment(ProvisionBody body)
        => body is GeneralTerm { Topic: var topic } && topic == GeneralTopic.Assignment || (body is Duty { Action: var action } duty && action == DutyAction.Assign && duty.Modality == DutyModality.MustNot);

    private bool IsOpen(Provision provision)
        => provision.Body is GeneralTerm { Topic: { IsKnown: true } topic } && !BreachEvaluation.Harmless.Contains(topic)
            && !_referred.Contains(provision.Id) && UnderstoodWalk.NotUnderstood(provision).Count == 0;

    private static Provision Bare(Provision provision) => provision with { Id = ProvisionId.Parse("x", null), Clause = null, Body = new GeneralTerm { Topic = GeneralTopic.Definitions } };
}
