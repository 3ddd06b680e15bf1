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

    /// <summary>Who does what.</summary>
    public ValueList<Contribution> Contributions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who owns what comes of it.</summary>
    public ValueList<ResultRights> Results { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How far the participants may work with others on the same.</summary>
    public Disclosed<LocalizedText> Exclusivity { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>What is to come of it.</summary>
    public Disclosed<LocalizedText> Outputs { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>What is to be reached, and by when.</summary>
    public ValueList<Milestone> Milestones { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who steers it.</summary>
    public Disclosed<LocalizedText> Governance { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>Options that arise from it.</summary>
    public ValueSet<ProvisionId> Options { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Joint work of two parties.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="depth">How far it goes.</param>
    /// <param name="topics">On what; at least one.</param>
    public static CollaborationScope Between(PartyId one, PartyId other, CollaborationDepth depth, params ReadOnlySpan<Topic> topics)
        => new() { Participants = [one, other], Depth = depth, Topics = ValueSet.Create(topics) };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("participants", Participants);
        visitor.Term("topics", Topics);
        visitor.Term("depth", Depth);
        visitor.Elements("contributions", Contributions);
        visitor.Elements("results", Results);
        visitor.Term("exclusivity", Exclusivity);
        visitor.Term("outputs", Outputs);
        visitor.Elements("milestones", Milestones);
        visitor.Term("governance", Governance);
        visitor.Member("options", Options);
    }

    internal override CollaborationScope Rewrite(ModelRewriter rewriter) => this with
    {
        Participants = rewriter.Of(Participants),
        Topics = rewriter.Term(Topics),
        Depth = rewriter.Term(Depth),
        Contributions = rewriter.Of(Contributions),
        Results = rewriter.Of(Results),
        Exclusivity = rewriter.Term(Exclusivity),
        Outputs = rewriter.Term(Outputs),
        Milestones = rewriter.Of(Milestones),
        Governance = rewriter.Term(Governance),
        Options = rewriter.Of(Options),
    };
}
