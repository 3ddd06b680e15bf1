namespace LicensingModel.Provisions.General;

/// <summary>
/// When an agreement may be assigned: with whose consent, what needs none, and what an assignment without consent is. It stands on a duty not to assign, whose direction says whom it binds.
/// </summary>
public sealed record AssignmentRule : Element
{
    /// <summary>Whose consent is needed; nobody at all: that of every other party.</summary>
    public ValueSet<PartyId> ConsentOf { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How free they are to refuse it.</summary>
    public Disclosed<ConsentStandard> Standard { get; init => field = Preconditions.NotNull(value); } = Disclosed<ConsentStandard>.NotCaptured;

    /// <summary>What needs no consent.</summary>
    public ValueList<FreeAssignment> Exceptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Occasions that the text counts as assignments although the party itself stays: a merger, a sale of its equity.</summary>
    public ValueSet<TransferOccasion> CountsAsAssignment { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What an assignment without consent is.</summary>
    public Disclosed<UnconsentedAssignment> Otherwise { get; init => field = Preconditions.NotNull(value); } = Disclosed<UnconsentedAssignment>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("consentOf", ConsentOf);
        visitor.Term("standard", Standard);
        visitor.Elements("exceptions", Exceptions);
        visitor.Member("countsAsAssignment", CountsAsAssignment);
        visitor.Term("otherwise", Otherwise);
    }

    internal override AssignmentRule Rewrite(ModelRewriter rewriter) => this with
    {
        ConsentOf = rewriter.Of(ConsentOf),
        Standard = rewriter.Term(Standard),
        Exceptions = rewriter.Of(Exceptions),
        Otherwise = rewriter.Term(Otherwise),
    };
}
