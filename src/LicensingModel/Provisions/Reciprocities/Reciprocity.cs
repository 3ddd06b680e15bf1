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

    /// <summary>Of a reciprocity condition: the acts for which it must be met; none at all: for all.</summary>
    public ValueSet<Act> Acts { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Of a grant-back: which improvements it reaches.</summary>
    public Disclosed<LocalizedText> Improvements { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The payments that balance the legs.</summary>
    public ValueSet<ProvisionId> Balances { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What else ties them, in the words of the contract.</summary>
    public Disclosed<LocalizedText> Terms { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("form", Form);
        visitor.Member("legs", Legs);
        visitor.Term("mutuality", Mutuality);
        visitor.Member("acts", Acts);
        visitor.Term("improvements", Improvements);
        visitor.Member("balances", Balances);
        visitor.Term("terms", Terms);
    }
}
