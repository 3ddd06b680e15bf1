using LicensingModel.Agreements;
using LicensingModel.Comparison.Naming;

namespace LicensingModel.Comparison;

/// <summary>Compares two agreements of one document.</summary>
public static class AgreementComparison
{
    /// <summary>
    /// In what one agreement of a document differs from another: the document with the first alone is compared with the document that has the second in its place. What agreements share stays as it is;
    /// what happened to one of them, or was found of it, is not said of the other.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="before">The first agreement.</param>
    /// <param name="after">The second.</param>
    /// <param name="options">How far to look; <see cref="ComparisonOptions.Default"/> if null.</param>
    /// <returns>The differences, in the ids of the first.</returns>
    /// <exception cref="ArgumentException">The document does not have one of them.</exception>
    public static VersionComparison CompareAgreements(this LicensingDocument document, AgreementId before, AgreementId after, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (first, second) = (Find(document, before), Find(document, after));
        return With(document, first).CompareWith(first.Id == second.Id ? With(document, second) : Apart(With(document, second), first), options);
    }

    private static Agreement Find(LicensingDocument document, AgreementId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return document.Agreements.FirstOrDefault(agreement => agreement.Id == id) ?? throw new ArgumentException($"No agreement has the id `{id}`.", nameof(id));
    }

    /// <summary>The document with one agreement alone, and without what is said of others alone.</summary>
    private static LicensingDocument With(LicensingDocument document, Agreement agreement)
    {
        var provisions = agreement.DeclaredProvisions.Select(static provision => provision.Id).ToHashSet();
        return document with
        {
            Agreements = [agreement],
            Events = document.Events.Where(happening => happening.Agreements.Count + happening.Provisions.Count == 0 || happening.Agreements.Contains(agreement.Id) || happening.Provisions.Any(provisions.Contains))
                .Select(happening => happening with { Agreements = happening.Agreements.Where(id => id == agreement.Id).ToValueSet(), Provisions = happening.Provisions.Where(provisions.Contains).ToValueSet() }).ToValueList(),
            Determinations = document.Determinations.Where(found => found.About.Count == 0 || found.About.Any(provisions.Contains))
                .Select(found => found with { About = found.About.Where(provisions.Contains).ToValueSet() }).ToValueList(),
        };
    }

    /// <summary>The document with other ids for an agreement and its provisions, so that what refers to them does not come to mean what takes their place.</summary>
    private static LicensingDocument Apart(LicensingDocument document, Agreement agreement)
    {
        var names = agreement.DeclaredProvisions.Select(static provision => (Kind: typeof(ProvisionId), provision.Id.Value)).Append((Kind: typeof(AgreementId), agreement.Id.Value)).Distinct()
            .Where(entry => document.Agreements.All(other => other.DeclaredProvisions.All(provision => entry.Kind != typeof(ProvisionId) || provision.Id.Value != entry.Value)))
            .ToDictionary(static entry => entry, static entry => entry.Value[..Math.Min(entry.Value.Length, ProvisionId.MaximumLength - 6)] + "-apart");
        return new IdRenaming(names, static _ => false).Of(document);
    }
}
