namespace LicensingModel.Agreements.Changes;

/// <summary>Sets another last day, of the agreement or of one provision: an extension, or a shortening. Written <c>extend</c>.</summary>
public sealed record ExtendTerm : AmendmentChange
{
    /// <summary>The provision whose last day is set; null where it is that of the agreement.</summary>
    public ProvisionId? Provision { get; init; }

    /// <summary>The last day on which it operates.</summary>
    public Disclosed<AnchoredDate> Until { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override ExtendTerm Rewrite(ModelRewriter rewriter) => this with
    {
        Provision = rewriter.Of(Provision),
        Until = rewriter.Term(Until),
    };

    private protected override void AcceptChange(ModelVisitor visitor)
    {
        visitor.Member("provision", Provision);
        visitor.Term("until", Until);
    }
}
