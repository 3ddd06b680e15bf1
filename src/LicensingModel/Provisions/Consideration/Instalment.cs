namespace LicensingModel.Provisions.Consideration;

/// <summary>A sum due on a day.</summary>
public sealed record Instalment : Element
{
    /// <summary>The day.</summary>
    public required AnchoredDate On { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The sum.</summary>
    public Disclosed<Money> Amount { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("on", On);
        visitor.Term("amount", Amount);
    }

    internal override Instalment Rewrite(ModelRewriter rewriter) => this with
    {
        On = rewriter.Of(On),
        Amount = rewriter.Term(Amount),
    };
}
