using LicensingModel.Provisions;

namespace LicensingModel.Agreements.Changes;

/// <summary>Corrects a provision as from the beginning: the text never said what stood there, whatever the day on which the amendment is effective. Written <c>correct</c>.</summary>
public sealed record CorrectProvision : AmendmentChange
{
    /// <summary>What the provision of this id says and always said.</summary>
    public required Provision Provision { get; init => field = Preconditions.NotNull(value); }

    internal override IEnumerable<Provision> Brings => [Provision];

    internal override CorrectProvision Rewrite(ModelRewriter rewriter) => this with { Provision = rewriter.Of(Provision) };

    private protected override void AcceptChange(ModelVisitor visitor) => visitor.Member("provision", Provision);
}
