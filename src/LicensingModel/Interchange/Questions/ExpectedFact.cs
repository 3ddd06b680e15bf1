namespace LicensingModel.Interchange.Questions;

/// <summary>A fact that somebody expects to be among those that are missing.</summary>
public sealed record ExpectedFact : IKeepsUnrecognized
{
    /// <summary>What it belongs to: the id of an agreement, provision, patent, party or event.</summary>
    public required string Subject { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which fact of it, as the answer names it: <c>term/until</c>.</summary>
    public required string Term { get; init => field = Preconditions.NotNull(value); }

    internal ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    ValueList<UnrecognizedMember> IKeepsUnrecognized.UnrecognizedMembers => UnrecognizedMembers;
}
