namespace LicensingModel.Agreements;

/// <summary>What only a person can find: whether a product is a natural evolution, whether a patent is infringed, a price set by an arbitrator. Never used for what the terms already decide; absent means unknown.</summary>
public sealed record Determination : Element
{
    /// <summary>The id by which conditions refer to it.</summary>
    public required DeterminationId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What was to be found, as a question that is answered yes or no.</summary>
    public required LocalizedText Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To what of the scopes of the provisions that it is about it answers; null where conditions refer to it by id.</summary>
    public DeterminationMatter? Matter { get; init; }

    /// <summary>What was found.</summary>
    public Disclosed<DeterminationResult> Finding { get; init => field = Preconditions.NotNull(value); } = Disclosed<DeterminationResult>.NotCaptured;

    /// <summary>Who found it; null where that was not recorded.</summary>
    public LocalizedText? By { get; init; }

    /// <summary>The day on which it was found.</summary>
    public Disclosed<AnchoredDate> On { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>On what basis; null where none is given.</summary>
    public LocalizedText? Basis { get; init; }

    /// <summary>The provisions to which it belongs.</summary>
    public ValueSet<ProvisionId> About { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The products that it is about.</summary>
    public ValueSet<ProductId> Products { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The patents that it is about.</summary>
    public ValueSet<PatentId> Patents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The rights other than patents that it is about.</summary>
    public ValueSet<IntangibleId> Intangibles { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The parties that it is about.</summary>
    public ValueSet<PartyId> Parties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("question", Question);
        visitor.Member("matter", Matter);
        visitor.Term("finding", Finding);
        visitor.Member("by", By);
        visitor.Term("on", On);
        visitor.Member("basis", Basis);
        visitor.Member("about", About);
        visitor.Member("products", Products);
        visitor.Member("patents", Patents);
        visitor.Member("intangibles", Intangibles);
        visitor.Member("parties", Parties);
        visitor.Elements("claims", Claims);
    }

    internal override Determination Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Finding = rewriter.Term(Finding),
        On = rewriter.Term(On),
        About = rewriter.Of(About),
        Products = rewriter.Of(Products),
        Patents = rewriter.Of(Patents),
        Intangibles = rewriter.Of(Intangibles),
        Parties = rewriter.Of(Parties),
        Claims = rewriter.Of(Claims),
    };
}
