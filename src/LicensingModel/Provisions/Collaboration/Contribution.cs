namespace LicensingModel.Provisions.Collaboration;

/// <summary>What one participant does in joint work.</summary>
public sealed record Contribution : Element
{
    /// <summary>The participant.</summary>
    public required PartyId Party { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it does.</summary>
    public required LocalizedText Does { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How bindingly; null where the text does not say.</summary>
    public DutyModality? Modality { get; init; }

    /// <summary>On which topics; none at all: on all of them.</summary>
    public ValueSet<Topic> Topics { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("party", Party);
        visitor.Member("does", Does);
        visitor.Member("modality", Modality);
        visitor.Member("topics", Topics);
        visitor.Elements("claims", Claims);
    }

    internal override Contribution Rewrite(ModelRewriter rewriter) => this with
    {
        Party = rewriter.Of(Party),
        Claims = rewriter.Of(Claims),
    };
}
