using LicensingModel.Decisions.Questions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Comparison.Asking;

/// <summary>Under which right a question asks, and what is supposed so that there is one.</summary>
/// <param name="Patents">The patents.</param>
/// <param name="Intangibles">Or the other rights.</param>
/// <param name="Assume">What is supposed.</param>
internal sealed record AskedRightChoice(Dimension<PatentScope> Patents, Dimension<IntangibleScope> Intangibles, Assumptions Assume);
