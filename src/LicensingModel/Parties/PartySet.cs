namespace LicensingModel.Parties;

/// <summary>The parties on one side of a grant, and how far it reaches to their affiliates.</summary>
public sealed record PartySet : Element
{
    /// <summary>The parties named; at least one.</summary>
    public required ValueSet<PartyId> Parties
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "A party set names at least one party.");
    }

    /// <summary>Which affiliates are in it with them.</summary>
    public Disclosed<AffiliateRule> Affiliates { get; init => field = Preconditions.NotNull(value); } = Disclosed<AffiliateRule>.NotCaptured;

    /// <summary>The parties named, their affiliates not captured.</summary>
    /// <param name="parties">At least one party.</param>
    /// <exception cref="ArgumentException">No party is named.</exception>
    public static PartySet Of(params ReadOnlySpan<PartyId> parties) => new() { Parties = ValueSet.Create(parties) };

    /// <summary>The same parties, with their affiliates as a rule draws them.</summary>
    /// <param name="affiliates">The rule, or why it is not known.</param>
    public PartySet WithAffiliates(Disclosed<AffiliateRule> affiliates) => this with { Affiliates = affiliates };

    /// <summary>The one party, its affiliates not captured.</summary>
    /// <param name="party">The party.</param>
    public static implicit operator PartySet(PartyId party) => Of(party);

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("parties", Parties);
        visitor.Term("affiliates", Affiliates);
    }

    internal override PartySet Rewrite(ModelRewriter rewriter) => this with
    {
        Parties = rewriter.Of(Parties),
        Affiliates = rewriter.Term(Affiliates),
    };
}
