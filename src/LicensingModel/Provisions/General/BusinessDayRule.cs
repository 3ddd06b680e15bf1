namespace LicensingModel.Provisions.General;

/// <summary>What becomes of a day on which something is to be done and that is no business day.</summary>
public sealed record BusinessDayRule : Element
{
    /// <summary>How it is moved.</summary>
    public required BusinessDayConvention Convention { get; init => field = Preconditions.NotNull(value); }

    /// <summary>For what; none at all: for everything that is to be done by a day.</summary>
    public ValueSet<BusinessDayMatter> Matters { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whose holidays count, in the words of the contract: those of New York.</summary>
    public Disclosed<LocalizedText> Places { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("convention", Convention);
        visitor.Member("matters", Matters);
        visitor.Term("places", Places);
    }

    internal override BusinessDayRule Rewrite(ModelRewriter rewriter) => this with { Places = rewriter.Term(Places) };
}
