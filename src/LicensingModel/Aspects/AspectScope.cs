using LicensingModel.Agreements;

namespace LicensingModel.Aspects;

/// <summary>Which agreements a report looks at.</summary>
internal static class AspectScope
{
    internal static IEnumerable<Agreement> Find(LicensingDocument document, AgreementId? agreement)
    {
        var agreements = document.Agreements.Where(candidate => agreement is null || candidate.Id == agreement).ToList();
        return agreement is null || agreements.Count > 0 ? agreements : throw new ArgumentException($"No agreement has the id `{agreement}`.", nameof(agreement));
    }
}
