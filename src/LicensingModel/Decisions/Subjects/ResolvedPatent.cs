using LicensingModel.Decisions.Answers;

namespace LicensingModel.Decisions.Subjects;

/// <summary>Whether one patent is in a subject, and why.</summary>
public sealed record ResolvedPatent
{
    /// <summary>The patent.</summary>
    public required PatentId Patent { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it is in.</summary>
    public required Truth Result { get; init; }

    /// <summary>What each part of the subject came to, in the order in which it is written.</summary>
    public required ValueList<SubjectFinding> Findings { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Of one that is out, the one part that alone keeps it out, so that it is a near miss; null where there is none or several do.</summary>
    public SubjectFinding? OnlyObstacle { get; init; }

    /// <summary>Of one of which nobody can say, what is missing.</summary>
    public ValueList<MissingFact> Missing { get; init => field = Preconditions.NotNull(value); } = [];
}
