namespace LicensingModel.Comparison;

/// <summary>In what the coverage of two documents differs, and how that was found.</summary>
public sealed record CoverageComparison
{
    /// <summary>Questions that are answered differently: for each change, and each direction in which it goes, the simplest that was found.</summary>
    public ValueList<CoverageDifference> Differences { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The changes of which none was found, and that are not shown to be nothing on which an answer rests.</summary>
    public ValueList<UndecidedChange> Undecided { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How it was found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required ComparisonMethod Method { get; init => field = Preconditions.Defined(value); }

    /// <summary>How many questions were asked of both documents, but for those that make an example simpler.</summary>
    public int Asked { get; init; }

    /// <summary>Whether there were more questions to ask than were to be asked.</summary>
    public bool IsBoundExceeded { get; init; }

    /// <summary>Whether both permit the same: true only where that was shown, false where a question is answered differently, and unknown where none was found that is.</summary>
    public Truth IsEqual => Differences.Count > 0 ? Truth.False : Method == ComparisonMethod.Exact ? Truth.True : Truth.Unknown;
}
