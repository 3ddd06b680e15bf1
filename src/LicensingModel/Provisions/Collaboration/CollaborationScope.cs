namespace LicensingModel.Provisions.Collaboration;

/// <summary>
/// Joint work: who, on what, and how far. It grants no right under any patent; where joint work brings a licence, the licence is a grant of its own.
/// </summary>
public sealed record CollaborationScope : ProvisionBody
{
    /// <summary>Who works together; at least two.</summary>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public required ValueSet<PartyId> Participants
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count >= 2, "A collaboration has at least two participants.");
    }

    /// <summary>On what.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states topics none.</exception>
    public Disclosed<ValueSet<Topic>> Topics { get; init => field = Preconditions.NamesSomething(value, "Topics are at least one where they are stated."); } = Disclosed<ValueSet<Topic>>.NotCaptured;

    /// <summary>How far it goes.</summary>
    public Disclosed<CollaborationDepth> Depth { get; init => field = Preconditions.NotNull(value); } = Disclosed<CollaborationDepth>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("participants", Participants);
        visitor.Term("topics", Topics);
        visitor.Term("depth", Depth);
    }
}
