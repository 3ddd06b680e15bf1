using LicensingModel.Agreements;

namespace LicensingModel.Decisions.Questions;

/// <summary>What a person finds of something that the document declares as open.</summary>
/// <param name="Determination">What was to be found.</param>
/// <param name="Finding">What is found.</param>
public sealed record AssumedFinding(DeterminationId Determination, DeterminationResult Finding)
{
    /// <summary>What was to be found.</summary>
    public DeterminationId Determination { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Determination);

    /// <summary>What is found.</summary>
    public DeterminationResult Finding { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Finding);
}
