using LicensingModel.Agreements;

namespace LicensingModel.Aspects.Collaborations;

/// <summary>The collaboration in one agreement: on what, who does what, how bindingly, and who owns what comes of it. Joint work by itself grants nothing.</summary>
public sealed record CollaborationSheet
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How much of the agreement was seen.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Completeness Completeness { get; init => field = Preconditions.Defined(value); }

    /// <summary>How the agreement stands: it may be announced, rumoured or denied.</summary>
    public ValueList<StatusEntry> Status { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The joint work; none where nothing of it was captured, or where the agreement has duties only.</summary>
    public ValueList<JointWork> Works { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Duties of the same agreement that are not tied to any of its joint work.</summary>
    public ValueList<CollaborationTask> Beside { get; init => field = Preconditions.NotNull(value); } = [];
}
