namespace LicensingModel.Interchange.Questions;

/// <summary>To what a question is confined, in the order of the text.</summary>
internal sealed record WrittenConfines : IKeepsUnrecognized
{
    public ValueList<UnrecognizedMember> UnrecognizedMembers { get; init; } = [];

    internal ValueList<AgreementId> Agreements { get; init; } = [];

    internal ValueList<ProvisionId> Provisions { get; init; } = [];
}
