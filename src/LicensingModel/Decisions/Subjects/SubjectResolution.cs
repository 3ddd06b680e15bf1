using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>
/// A subject resolved against the patents of a document: which are in it, which are out, and of which nobody can say. Whether a grant that has this subject binds, is in effect
/// and was made by somebody with power is not asked here.
/// </summary>
public sealed record SubjectResolution
{
    /// <summary>The subject in words, with ids.</summary>
    public required string Subject { get; init; }

    /// <summary>The day from which patents are captured, where the subject does not say so itself; null where it is not known.</summary>
    public required LocalDate? From { get; init; }

    /// <summary>The day asked about.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Every patent, in the order of the document.</summary>
    public required ValueList<ResolvedPatent> Patents { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The patents that are in it.</summary>
    public IEnumerable<ResolvedPatent> In => Patents.Where(static patent => patent.Result.IsTrue);

    /// <summary>The patents that are out of it.</summary>
    public IEnumerable<ResolvedPatent> Out => Patents.Where(static patent => patent.Result.IsFalse);

    /// <summary>The patents that are out by one part only.</summary>
    public IEnumerable<ResolvedPatent> NearMisses => Out.Where(static patent => patent.OnlyObstacle is not null);

    /// <summary>The patents of which nobody can say.</summary>
    public IEnumerable<ResolvedPatent> Unknown => Patents.Where(static patent => patent.Result.IsUnknown);
}
