namespace LicensingModel.Provisions.Reciprocities;

/// <summary>
/// Ties provisions to each other: the legs of a cross-licence. It grants nothing by itself; each leg is a grant of its own, so that every asymmetry between
/// them shows.
/// </summary>
public sealed record Reciprocity : ProvisionBody
{
    /// <summary>In what way the legs are tied.</summary>
    public required ReciprocityForm Form { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provisions tied together, in the order of the text; at least two.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public required ValueList<ProvisionId> Legs
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count >= 2, "Reciprocity has at least two legs.");
    }

    /// <summary>Whether rights flow both ways, or one way only.</summary>
    public Disclosed<Mutuality> Mutuality { get; init => field = Preconditions.NotNull(value); } = Disclosed<Mutuality>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("form", Form);
        visitor.Member("legs", Legs);
        visitor.Term("mutuality", Mutuality);
    }
}
