using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Whether two grants collide in one case, and what that rests on.</summary>
/// <param name="Result">Whether they do.</param>
/// <param name="Case">The case; null where none was looked at.</param>
/// <param name="Subject">The patents that both may be about, where the case names none.</param>
/// <param name="Parts">The tests that were made.</param>
internal sealed record PairFinding(Truth Result, Case? Case, PatentScope? Subject, IReadOnlyList<TestResult> Parts)
{
    internal static PairFinding None { get; } = new(Truth.False, null, null, []);
}
