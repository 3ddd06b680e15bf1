namespace LicensingModel.Agreements.Changes;

/// <summary>Ends the agreement, or provisions of it, by consent: they operate for the last time on the day before the amendment is effective; what survives, survives. Written <c>terminate</c>.</summary>
public sealed record TerminateText : AmendmentChange
{
    /// <summary>The provisions that end; none named: the agreement.</summary>
    public ValueSet<ProvisionId> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    internal override TerminateText Rewrite(ModelRewriter rewriter) => this with { Provisions = rewriter.Of(Provisions) };

    private protected override void AcceptChange(ModelVisitor visitor) => visitor.Member("provisions", Provisions);
}
