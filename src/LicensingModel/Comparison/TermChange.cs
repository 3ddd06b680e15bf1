namespace LicensingModel.Comparison;

/// <summary>One thing that two documents say differently. What only has another id is no change.</summary>
public sealed record TermChange
{
    /// <summary>What became of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required TermChangeKind Kind { get; init => field = Preconditions.Defined(value); }

    /// <summary>The agreement; null for what agreements share.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The provision; null for what an agreement says of itself, and for what agreements share.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>Where in the text the provision stands, in the old document if it has it; null where that was not seen.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>
    /// The names that lead to it, separated by <c>/</c>: <c>body/territory</c> of a provision, <c>patents/ID</c> of what agreements share; empty where a whole agreement or
    /// provision was added or removed.
    /// </summary>
    public required string Member { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What the old document has there: the model's own value, or the term with its state; null where it has nothing.</summary>
    public object? Before { get; init; }

    /// <summary>What the new document has there, in the ids of the old one; null where it has nothing.</summary>
    public object? After { get; init; }
}
