using LicensingModel.Agreements;

namespace LicensingModel.Comparison;

/// <summary>What changed from one document to another: in terms, and in coverage. Compared by value.</summary>
public sealed record VersionComparison
{
    /// <summary>The old document.</summary>
    public required LicensingDocument Old { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The new document, in the ids of the old one.</summary>
    public required LicensingDocument New { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What has another id in the new document and is the same thing.</summary>
    public ValueList<IdRename> Renames { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was added, removed and changed, in the order of the old document, and what was added at the end of its agreement.</summary>
    public ValueList<TermChange> Terms { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What that does to coverage.</summary>
    public required CoverageComparison Coverage { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether anything differs but ids and order.</summary>
    public bool Differs => Terms.Count > 0 || Coverage.Differences.Count > 0;
}
