namespace LicensingModel.Provisions.Collaboration;

/// <summary>Who owns results of joint work, and who may use them.</summary>
public sealed record ResultRights : Element
{
    /// <summary>Which results.</summary>
    public required ResultGround Ground { get; init => field = Preconditions.NotNull(value); }

    /// <summary>On which topics; none at all: on all of them.</summary>
    public ValueSet<Topic> Topics { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Who owns them; several own jointly.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states no owner.</exception>
    public Disclosed<ValueSet<PartyId>> Owners { get; init => field = Preconditions.NamesSomething(value, "Owners are at least one where they are stated."); } = Disclosed<ValueSet<PartyId>>.NotCaptured;

    /// <summary>Who may use them and how.</summary>
    public Disclosed<LocalizedText> Use { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The grants that say so.</summary>
    public ValueSet<ProvisionId> Grants { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("ground", Ground);
        visitor.Member("topics", Topics);
        visitor.Term("owners", Owners);
        visitor.Term("use", Use);
        visitor.Member("grants", Grants);
    }

    internal override ResultRights Rewrite(ModelRewriter rewriter) => this with
    {
        Owners = rewriter.Term(Owners),
        Use = rewriter.Term(Use),
        Grants = rewriter.Of(Grants),
    };
}
