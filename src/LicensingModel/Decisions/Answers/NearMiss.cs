namespace LicensingModel.Decisions.Answers;

/// <summary>A provision that fails on one test only and passes all others.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Clause">Where in the text it stands; null where the text was not seen.</param>
/// <param name="FailedTest">The one test.</param>
public sealed record NearMiss(AgreementId Agreement, ProvisionId Provision, ClauseReference? Clause, TestResult FailedTest);
