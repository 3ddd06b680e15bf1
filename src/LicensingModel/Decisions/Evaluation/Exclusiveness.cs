using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whom else a grant excludes, as far as that is known.</summary>
/// <param name="Degree">The degree that is stated; null where none is known.</param>
/// <param name="IsPresumedNone">Whether none is known and none is presumed, the text not having been seen in full.</param>
internal readonly record struct Exclusiveness(Exclusivity? Degree, bool IsPresumedNone)
{
    internal static Exclusiveness Of(Facts facts, JointReading reading, Agreement agreement, Provision provision, PatentGrant grant)
        => reading.TryGet(grant.Exclusivity, $"exclusivity of {provision.Id}", out var degree)
            ? new(degree, false)
            : new(null, grant.Exclusivity.IsBlank && agreement.Completeness != Completeness.FullText && facts.Presumes(Presumption.UnreadText));
}
