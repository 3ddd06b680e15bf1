namespace LicensingModel.Reconciliation;

/// <summary>What one source brings to one term, or to a provision, status or event as a whole.</summary>
public sealed record SourceAddition
{
    /// <summary>What all sources say of it, the one among them.</summary>
    public required TermReconciliation Entry { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What the source brings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required SourceEffect Effect { get; init => field = Preconditions.Defined(value); }

    /// <summary>The other sources that it contradicts, differs from, confirms or repeats, in the order of their claims.</summary>
    public ValueList<SourceId> Others { get; init => field = Preconditions.NotNull(value); } = [];
}
