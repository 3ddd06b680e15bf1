using LicensingModel.Diagnostics;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>Where a walk puts what it finds.</summary>
internal interface IFindings
{
    /// <summary>Takes a finding.</summary>
    void Add(Diagnostic finding);

    /// <summary>Notes that a rule failed.</summary>
    void AddFailure(ValidationRule rule, Exception exception, JsonPointer place);
}
