using LicensingModel.Decisions.Answers;

namespace LicensingModel.Interchange.Expectations;

/// <summary>A test that somebody expects a provision to fail. Immutable; compared by value.</summary>
public sealed record ExpectedFailure : IKeepsUnrecognized
{
    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The test.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required TestKind Test { get; init => field = Preconditions.Defined(value); }

    internal ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    ValueList<UnrecognizedMember> IKeepsUnrecognized.UnrecognizedMembers => UnrecognizedMembers;
}
