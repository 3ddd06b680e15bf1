namespace LicensingModel.Decisions.Answers;

/// <summary>A provision on which an answer rests, or an agreement as a whole.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision; null where the answer rests on what the agreement says of itself.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen, or no one place is meant.</param>
public sealed record CitedProvision(AgreementId Agreement, ProvisionId? Provision, ClauseReference? Clause)
{
    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Agreement);
}
