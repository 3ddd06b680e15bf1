using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;

namespace LicensingModel.Validation;

/// <summary>
/// Checks whether a document says what can be so: integrity first (<see cref="DocumentIntegrity"/>), then every rule of a <see cref="RuleSet"/>. Findings say what
/// a document contradicts or leaves out; they are no legal advice.
/// </summary>
public static class DocumentValidation
{
    /// <summary>Checks a whole document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rules">What to check and how much it matters; <see cref="RuleSet.Default"/> if null.</param>
    /// <returns>
    /// What was found, in the order of the document; without line and column, which <c>JsonText.Locate</c> gives. Nothing, where nothing is wrong. Where there
    /// is more than <see cref="RuleSet.MaximumFindings"/>, the last finding says how much more. Same document and rules, same findings.
    /// </returns>
    public static ValueList<Diagnostic> Validate(this LicensingDocument document, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        rules ??= RuleSet.Default;
        var run = rules.TakeRun();
        var found = run.Check(document);
        rules.GiveBack(run);
        return found;
    }
}
