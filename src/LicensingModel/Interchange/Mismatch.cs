using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange;

/// <summary>Where an answer is not as expected.</summary>
/// <param name="Member">The member of the expectation: <c>outcome</c>, <c>basis</c> …</param>
/// <param name="Expected">What was expected, as text.</param>
/// <param name="Actual">What was answered, as text.</param>
public sealed record Mismatch(string Member, string Expected, string Actual);
