namespace LicensingModel.Agreements.Changes;

/// <summary>Takes a provision out of the text. Written <c>remove</c>.</summary>
public sealed record RemoveProvision : AmendmentChange
{
    /// <summary>The provision that is taken out.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    internal override RemoveProvision Rewrite(ModelRewriter rewriter) => this with { Provision = rewriter.Of(Provision) };

    private protected override void AcceptChange(ModelVisitor visitor) => visitor.Member("provision", Provision);
}
