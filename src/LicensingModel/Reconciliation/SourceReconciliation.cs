using LicensingModel.Agreements;

namespace LicensingModel.Reconciliation;

/// <summary>Sets side by side what the sources of a document say: where they agree, differ or conflict, and what stands on one of them alone.</summary>
public static class SourceReconciliation
{
    /// <summary>Looks at every term, provision, status and event of which a source says something.</summary>
    /// <param name="document">The document.</param>
    /// <returns>One entry for each, in the order of the document.</returns>
    public static ValueList<TermReconciliation> Of(LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var walk = new ClaimWalk(document);
        walk.VisitElement(document);
        return walk.Entries.ToValueList();
    }
}
