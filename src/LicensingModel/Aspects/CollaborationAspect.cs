using LicensingModel.Agreements;
using LicensingModel.Aspects.Collaborations;

namespace LicensingModel.Aspects;

/// <summary>Sets out who collaborates on what, who must, may or need not do what, how bindingly, and who owns what comes of it.</summary>
public static class CollaborationAspect
{
    /// <summary>Looks at every agreement that has joint work, is a collaboration by its kind, or has duties to do something for the other side's business, such as to supply or preinstall.</summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="agreement">The agreement to look at; null for all.</param>
    /// <returns>One sheet for each agreement that has collaboration, in the order of the document.</returns>
    /// <exception cref="ArgumentException">No agreement has that id.</exception>
    public static ValueList<CollaborationSheet> Of(LicensingDocument document, AgreementId? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return AspectScope.Find(document, agreement).Select(one => new CollaborationReading(one).Sheet()).OfType<CollaborationSheet>().ToValueList();
    }
}
