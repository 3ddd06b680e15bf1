namespace LicensingModel.Conditions;

/// <summary>That something of a kind happens: a suit by one side, a change of control. Met from the day of the first recorded event that fits.</summary>
public sealed record Happening : Condition
{
    /// <summary>What must happen.</summary>
    public required EventKind What { get; init => field = Preconditions.NotNull(value); }

    /// <summary>By whom, or to whom; none at all: anybody.</summary>
    public ValueSet<PartyId> By { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Against whom, or towards whom; none at all: anybody.</summary>
    public ValueSet<PartyId> Against { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The agreements concerned; none at all: not confined.</summary>
    public ValueSet<AgreementId> Agreements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions concerned; none at all: not confined.</summary>
    public ValueSet<ProvisionId> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What does not count.</summary>
    public Disclosed<LocalizedText> Exceptions { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("what", What);
        visitor.Member("by", By);
        visitor.Member("against", Against);
        visitor.Member("agreements", Agreements);
        visitor.Member("provisions", Provisions);
        visitor.Term("exceptions", Exceptions);
    }

    internal override Happening Rewrite(ModelRewriter rewriter) => this with
    {
        By = rewriter.Of(By),
        Against = rewriter.Of(Against),
        Agreements = rewriter.Of(Agreements),
        Provisions = rewriter.Of(Provisions),
        Exceptions = rewriter.Term(Exceptions),
    };
}
