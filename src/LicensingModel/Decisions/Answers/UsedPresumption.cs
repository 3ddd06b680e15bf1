using LicensingModel.Agreements;

namespace LicensingModel.Decisions.Answers;

/// <summary>A presumption that an answer rests on.</summary>
/// <param name="Presumption">Which.</param>
/// <param name="Subject">What it was presumed of: the id of an agreement, provision, patent or party.</param>
/// <param name="Explanation">What exactly was presumed, in one sentence.</param>
public sealed record UsedPresumption(Presumption Presumption, string Subject, string Explanation);
