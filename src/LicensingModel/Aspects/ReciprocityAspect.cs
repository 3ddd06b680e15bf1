using LicensingModel.Agreements;
using LicensingModel.Aspects.Reciprocities;

namespace LicensingModel.Aspects;

/// <summary>Sets the two directions of an agreement side by side and names every asymmetry between them.</summary>
public static class ReciprocityAspect
{
    /// <summary>
    /// Looks at every agreement that ties provisions to each other, in which each of a class grants to every other, in which a grant depends on the grantee granting in its turn, or whose provisions mirror each other.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="agreement">The agreement to look at; null for all.</param>
    /// <returns>One sheet for each two sides that have reciprocity, in the order of the document.</returns>
    /// <exception cref="ArgumentException">No agreement has that id.</exception>
    public static ValueList<ReciprocitySheet> Of(LicensingDocument document, AgreementId? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var kinds = document.Parties.DistinctBy(party => party.Id).ToDictionary(party => party.Id, party => party.Kind);
        return AspectScope.Find(document, agreement).SelectMany(one => new ReciprocityReading(one, kinds).Sheets()).ToValueList();
    }
}
