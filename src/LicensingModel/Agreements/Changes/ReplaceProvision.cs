using LicensingModel.Provisions;

namespace LicensingModel.Agreements.Changes;

/// <summary>Puts another text in the place of a provision, which keeps its id: whatever refers to it refers to the new one. It operates since the provision did, unless it says from when. Written <c>replace</c>.</summary>
public sealed record ReplaceProvision : AmendmentChange
{
    /// <summary>What stands there from then on, under the id of the provision that it replaces.</summary>
    public required Provision Provision { get; init => field = Preconditions.NotNull(value); }

    internal override IEnumerable<Provision> Brings => [Provision];

    internal override ReplaceProvision Rewrite(ModelRewriter rewriter) => this with { Provision = rewriter.Of(Provision) };

    private protected override void AcceptChange(ModelVisitor visitor) => visitor.Member("provision", Provision);
}
