using LicensingModel.Agreements;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Places;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Aspects;

/// <summary>Reads the collaboration out of one agreement.</summary>
internal sealed class CollaborationReading(Agreement agreement)
{
    private static readonly ValueSet<DutyAction> _cooperative =
    [
        DutyAction.Supply, DutyAction.Preinstall, DutyAction.Market, DutyAction.Manufacture, DutyAction.Develop, DutyAction.Integrate,
        DutyAction.ProvideService, DutyAction.Distribute, DutyAction.Test, DutyAction.Invest,
    ];

    private readonly PlaceFinder _places = new(agreement);

    private bool IsCollaboration
        => agreement.Kind == AgreementKind.BusinessCollaboration || agreement.Kind == AgreementKind.JointDevelopment || agreement.Provisions.Any(provision => provision.Body is CollaborationScope);

    internal CollaborationSheet? Sheet()
    {
        var isCollaboration = IsCollaboration;
        var works = agreement.Provisions.Where(provision => provision.Body is CollaborationScope).Select(Work).ToValueList();
        var beside = agreement.Provisions.Where(provision => IsBeside(provision.Body, isCollaboration)).Select(Task).ToValueList();
        return isCollaboration || beside.Count > 0
            ? new CollaborationSheet { Agreement = agreement.Id, Completeness = agreement.Completeness, Status = agreement.Status, Works = works, Beside = beside }
            : null;
    }

    /// <summary>Whether a duty or negotiation belongs to the collaboration without being tied to any joint work.</summary>
    private bool IsBeside(ProvisionBody body, bool isCollaboration) => body switch
    {
        Duty { Collaboration: { } work } when _places.Find(work)?.Body is CollaborationScope => false,
        Duty duty => isCollaboration || (_cooperative.Contains(duty.Action) && duty.Modality != DutyModality.MustNot),
        TriggeredEffect effect => isCollaboration && effect.Consequence == Consequence.Negotiate,
        _ => false,
    };

    internal CollaborationTask Task(Provision provision) => provision.Body is Duty duty ? Task(provision, duty) : Negotiation(provision, (TriggeredEffect)provision.Body);

    private CollaborationTask Task(Provision provision, Duty duty) => new()
    {
        Place = _places.Of(provision),
        Binding = _places.Binding(provision),
        Parties = duty.Direction.TryGetValue(out var flow) ? [flow.From] : [],
        Toward = flow is null ? [] : [flow.To],
        Modality = duty.Modality,
        Duty = duty,
        Condition = provision.Condition,
    };

    // Whoever would grant negotiates, with whoever would get the grant.
    private CollaborationTask Negotiation(Provision provision, TriggeredEffect effect)
    {
        var grants = effect.Targets.Select(target => _places.Find(target)?.Body).OfType<Grant>().ToList();
        return new CollaborationTask
        {
            Place = _places.Of(provision),
            Binding = _places.Binding(effect.Targets.Select(_places.Find).FirstOrDefault(target => target is not null) ?? provision),
            Parties = grants.SelectMany(grant => grant.Grantors.Parties).ToValueSet(),
            Toward = grants.SelectMany(grant => grant.Grantees.Parties).ToValueSet(),
            Modality = DutyModality.ShallNegotiate,
            Negotiates = effect.Targets,
            Condition = effect.Trigger,
        };
    }

    private JointWork Work(Provision provision)
    {
        var scope = (CollaborationScope)provision.Body;
        var tied = agreement.Provisions.Where(other => other.Body is Duty duty && duty.Collaboration == provision.Id).Select(Task).ToList();
        return new JointWork
        {
            Place = _places.Of(provision),
            Scope = scope,
            Binding = _places.Binding(provision),
            Condition = provision.Condition,
            Topics = Topics(scope).Select(topic => OnTopic(provision, scope, topic.Topic, topic.IsContested, tied)).ToValueList(),
        };
    }

    private static List<(Topic? Topic, bool IsContested)> Topics(CollaborationScope scope)
    {
        var readings = scope.Topics.TryGetValue(out var stated) ? [stated] : scope.Topics.ClaimedValues;
        var named = scope.Contributions.SelectMany(contribution => contribution.Topics).Concat(scope.Results.SelectMany(result => result.Topics));
        var topics = readings.SelectMany(reading => reading).Concat(named).Distinct().Order().Select(topic => ((Topic?)topic, readings.Any(reading => !reading.Contains(topic)))).ToList();
        return topics.Count > 0 ? topics : [(null, false)];
    }

    private TopicWork OnTopic(Provision provision, CollaborationScope scope, Topic? topic, bool isContested, List<CollaborationTask> tied) => new()
    {
        Topic = topic,
        IsContested = isContested,
        Tasks = scope.Contributions.Where(contribution => IsOn(contribution.Topics, topic)).Select(contribution => Task(provision, contribution)).Concat(tied).ToValueList(),
        Results = ResultGround.Known
            .Concat(scope.Results.Select(result => result.Ground))
            .Distinct()
            .SelectMany(ground => Shares(ground, scope.Results.Where(result => result.Ground == ground && IsOn(result.Topics, topic))))
            .ToValueList(),
    };

    private static bool IsOn(ValueSet<Topic> topics, Topic? topic) => topics.Count == 0 || (topic is not null && topics.Contains(topic));

    private CollaborationTask Task(Provision provision, Contribution contribution) => new()
    {
        Place = _places.Of(provision, contribution.Claims),
        Binding = _places.Binding(provision),
        Parties = [contribution.Party],
        Modality = contribution.Modality,
        Does = contribution.Does,
    };

    private IEnumerable<ResultShare> Shares(ResultGround ground, IEnumerable<ResultRights> rights)
        => rights.Select(right => new ResultShare { Ground = ground, Rights = right, Grants = _places.Of(right.Grants) }).DefaultIfEmpty(new ResultShare { Ground = ground });
}
