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

    /// <summary>What one source of a document brings to what the others say: what it contradicts, confirms, adds. For a source that was read last.</summary>
    /// <param name="document">The document, in which the claims of the source stand beside those of the others.</param>
    /// <param name="source">The source.</param>
    /// <returns>An entry for everything of which it speaks, in the order of the document.</returns>
    public static ValueList<SourceAddition> OfAdded(LicensingDocument document, SourceId source)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(source);
        return Of(document).Select(new AddedSource(document, source).To).OfType<SourceAddition>().ToValueList();
    }
}
