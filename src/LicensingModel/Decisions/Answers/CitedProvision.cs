namespace LicensingModel.Decisions.Answers;

/// <summary>A provision, or a term of an agreement itself, on which an answer rests.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision; null where the answer rests on a term of the agreement itself.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen.</param>
public sealed record CitedProvision(AgreementId Agreement, ProvisionId? Provision, ClauseReference? Clause);
