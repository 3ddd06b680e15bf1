using LicensingModel.Agreements;

namespace LicensingModel.Comparison;

/// <summary>Compares two documents: two versions of an agreement, or two agreements.</summary>
public static class DocumentComparison
{
    /// <summary>
    /// What changed from one document to another. What has the same content, or the same clause and kind, is taken to be the same thing, whatever its id. Coverage is compared by
    /// questions that are made of what changed and asked of both, unless what changed is shown to be nothing that an answer rests on.
    /// </summary>
    /// <param name="document">The old document; it should have been read and validated without errors.</param>
    /// <param name="other">The new one; likewise.</param>
    /// <param name="options">How far to look; <see cref="ComparisonOptions.Default"/> if null.</param>
    /// <returns>The changes. The same documents always give the same.</returns>
    public static VersionComparison CompareWith(this LicensingDocument document, LicensingDocument other, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(other);
        var alignment = Alignment.Of(document, other);
        return new VersionComparison
        {
            Old = document,
            New = alignment.Document,
            Renames = alignment.Renames,
            Terms = TermComparison.Between(document, alignment.Document).ToValueList(),
            Coverage = new CoverageSearch(document, alignment.Document, options ?? ComparisonOptions.Default).Compare(),
        };
    }
}
