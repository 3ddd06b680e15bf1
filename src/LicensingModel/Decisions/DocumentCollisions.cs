using LicensingModel.Agreements;
using LicensingModel.Decisions.Collisions;
using NodaTime;

namespace LicensingModel.Decisions;

/// <summary>Looks in a document for grants that cannot both stand.</summary>
public static class DocumentCollisions
{
    /// <summary>
    /// The pairs of licences under patents of which one, exclusive or sole, came first and left its grantor no power to grant the other, a licence or a covenant not to sue to somebody
    /// else; on some day both bind and are in effect, and they have patents, acts, products and countries in common. What cannot be decided is reported as possible, with what is missing.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="presumeThrough">The day through which it is presumed that nothing happened that is not recorded; null for the document's own.</param>
    /// <param name="progress">Is told how many pairs have been compared; null if nobody waits.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CollisionReport Collisions(this LicensingDocument document, LocalDate? presumeThrough = null, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new CollisionSearch(document, presumeThrough).Run(progress, cancellation);
    }
}
