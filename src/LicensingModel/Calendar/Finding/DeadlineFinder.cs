using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Calendar.Finding;

/// <summary>Finds what falls on a day by the text of an agreement, provision by provision.</summary>
internal static class DeadlineFinder
{
    internal static IEnumerable<Deadline> Of(DeadlineText text, DeadlineJudge judge)
        => TermDeadlines.Of(text).Concat(text.Agreement.Provisions.SelectMany(provision => TermDeadlines.Of(text, provision).Concat(Of(text, judge, provision))));

    private static IEnumerable<Deadline> Of(DeadlineText text, DeadlineJudge judge, Provision provision) => provision.Body switch
    {
        Payment payment => PaymentDeadlines.Of(text, provision, payment),
        Duty duty => DutyDeadlines.Of(text, provision, duty),
        Grant grant => GrantDeadlines.Of(text, provision, grant),
        TriggeredEffect effect => EffectDeadlines.Of(text, judge, provision, effect),
        CollaborationScope scope => OtherDeadlines.Of(text, provision, scope),
        Transfer transfer => OtherDeadlines.Of(text, provision, transfer),
        GeneralTerm general => OtherDeadlines.Of(text, provision, general),
        Reciprocity => [],
        UnrecognizedBody unrecognized => [OtherDeadlines.Of(text, provision, unrecognized)],
        _ => throw new InvalidOperationException($"No deadlines are made of a {provision.Body.GetType().Name}."),
    };
}
