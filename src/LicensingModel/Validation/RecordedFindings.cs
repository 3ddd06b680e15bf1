using LicensingModel.Diagnostics;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>What rules found in one part of a document, and where they failed, kept to be told again.</summary>
internal sealed class RecordedFindings : IFindings
{
    private readonly List<(Diagnostic? Finding, (ValidationRule Rule, Exception Exception, JsonPointer Place) Failure)> _entries = [];

    /// <summary>Whether nothing was found.</summary>
    internal bool IsEmpty => _entries.Count == 0;

    /// <inheritdoc/>
    public void Add(Diagnostic finding) => _entries.Add((finding, default));

    /// <inheritdoc/>
    public void AddFailure(ValidationRule rule, Exception exception, JsonPointer place) => _entries.Add((null, (rule, exception, place)));

    /// <summary>Tells everything to another, in the order in which it was found.</summary>
    internal void TellTo(IFindings findings)
    {
        foreach (var (finding, failure) in _entries)
        {
            if (finding is not null)
                findings.Add(finding);
            else
                findings.AddFailure(failure.Rule, failure.Exception, failure.Place);
        }
    }
}
