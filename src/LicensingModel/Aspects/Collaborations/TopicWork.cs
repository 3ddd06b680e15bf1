using LicensingModel.Provisions.Collaboration;

namespace LicensingModel.Aspects.Collaborations;

/// <summary>Who does what on one topic of a collaboration, and who owns what comes of it.</summary>
public sealed record TopicWork
{
    /// <summary>The topic; null where it is not known on what the parties work.</summary>
    public Topic? Topic { get; init; }

    /// <summary>Whether sources differ on that it is a topic of this collaboration.</summary>
    public bool IsContested { get; init; }

    /// <summary>Who does what; none where that was not captured.</summary>
    public ValueList<CollaborationTask> Tasks { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who owns what: background, foreground and sideground, each at least once, also where nothing was captured of it.</summary>
    public ValueList<ResultShare> Results { get; init => field = Preconditions.NotNull(value); } = [];
}
