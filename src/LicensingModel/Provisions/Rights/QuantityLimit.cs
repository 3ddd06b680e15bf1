namespace LicensingModel.Provisions.Rights;

/// <summary>How many units a grant covers.</summary>
public sealed record QuantityLimit : Element
{
    /// <summary>The most that it covers.</summary>
    public required Quantity Maximum { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is counted.</summary>
    public required LocalizedText Unit { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The period after which counting begins anew; null where it never does.</summary>
    public ContractPeriod? Every { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("maximum", Maximum);
        visitor.Member("unit", Unit);
        visitor.Member("every", Every);
    }

    internal override QuantityLimit Rewrite(ModelRewriter rewriter) => this with { Maximum = rewriter.Of(Maximum) };
}
