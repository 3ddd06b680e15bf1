using LicensingModel.Aspects.Places;
using LicensingModel.Conditions;
using LicensingModel.Provisions.Collaboration;

namespace LicensingModel.Aspects.Collaborations;

/// <summary>One collaboration, topic by topic.</summary>
public sealed record JointWork
{
    /// <summary>Where it stands.</summary>
    public required ProvisionPlace Place { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The collaboration as it was captured: participants, depth, exclusivity, outputs, milestones, governance and options.</summary>
    public required CollaborationScope Scope { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How far it binds.</summary>
    public required BindingStanding Binding { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What must be met for it.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;

    /// <summary>Who does what and owns what, topic by topic; at least one, and where topics are not known, one without a topic.</summary>
    public required ValueList<TopicWork> Topics { get; init => field = Preconditions.NotNull(value); }
}
