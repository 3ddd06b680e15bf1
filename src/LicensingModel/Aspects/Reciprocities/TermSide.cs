namespace LicensingModel.Aspects.Reciprocities;

/// <summary>A term in one direction.</summary>
public sealed record TermSide
{
    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The names that lead to the term from the provision, separated by <c>/</c>, as a <c>value</c> question names it.</summary>
    public required string Path { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The term; null where nothing was captured, and for a member that is not a term.</summary>
    public Disclosed? Term { get; init; }

    /// <summary>The value where it is stated; null where it is not.</summary>
    public object? Value { get; init; }

    /// <summary>Whether it stands on the agreement as a whole, and nothing was captured of the provision itself.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The clauses in which it stands: those that the sources of the term give, or else that of the provision.</summary>
    public ValueList<ClauseReference> Clauses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The sources that say it.</summary>
    public ValueList<SourceId> Sources { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether nothing was captured of it.</summary>
    public bool HoldsNothing => Value is null && (Term is null || Term.State == DisclosureState.NotCaptured);
}
