namespace LicensingModel.Provisions.Schedules;

/// <summary>Which sales are meant. All that is said must fit; what is not said does not matter. Of a sale for which the report does not tell something that is asked here, nobody can say whether it is meant.</summary>
public sealed record SaleScope : Element
{
    /// <summary>The products, each with what lies within it.</summary>
    public ValueSet<ProductId> Products { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The categories, as the report names them.</summary>
    public ValueSet<ReportName> Categories { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Technologies of which the product has at least one, as the report names them.</summary>
    public ValueSet<ReportName> Technologies { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Technologies that the product has, all of them.</summary>
    public ValueSet<ReportName> AllTechnologies { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Technologies of which the product has none.</summary>
    public ValueSet<ReportName> NoTechnologies { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Where it is sold.</summary>
    public Territory? Territory { get; init; }

    /// <summary>Who sells.</summary>
    public ValueSet<PartyId> Sellers { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The first day of the sale; null for any.</summary>
    public AnchoredDate? SoldFrom { get; init; }

    /// <summary>The last day of the sale; null for any.</summary>
    public AnchoredDate? SoldUntil { get; init; }

    /// <summary>What other columns must say.</summary>
    public ValueList<SaleCondition> Attributes { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>By how many members sales are chosen; none means all sales.</summary>
    internal int Restrictions
        => Count(Products.Count > 0) + Count(Categories.Count > 0) + Count(Technologies.Count > 0) + Count(AllTechnologies.Count > 0) + Count(NoTechnologies.Count > 0)
            + Count(Territory is not null) + Count(Sellers.Count > 0) + Count(SoldFrom is not null) + Count(SoldUntil is not null) + Count(Attributes.Count > 0) + Count(UnrecognizedMembers.Count > 0);

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("products", Products);
        visitor.Member("categories", Categories);
        visitor.Member("technologies", Technologies);
        visitor.Member("allTechnologies", AllTechnologies);
        visitor.Member("noTechnologies", NoTechnologies);
        visitor.Member("territory", Territory);
        visitor.Member("sellers", Sellers);
        visitor.Member("soldFrom", SoldFrom);
        visitor.Member("soldUntil", SoldUntil);
        visitor.Elements("attributes", Attributes);
    }

    internal override SaleScope Rewrite(ModelRewriter rewriter) => this with
    {
        Products = rewriter.Of(Products),
        Territory = rewriter.Of(Territory),
        Sellers = rewriter.Of(Sellers),
        SoldFrom = rewriter.Of(SoldFrom),
        SoldUntil = rewriter.Of(SoldUntil),
        Attributes = rewriter.Of(Attributes),
    };

    private static int Count(bool isRestricted) => isRestricted ? 1 : 0;
}
