using LicensingModel.Provisions;

namespace LicensingModel.Agreements.Changes;

/// <summary>Adds a provision. It operates from the day on which the amendment is effective, unless it says from when. Written <c>add</c>.</summary>
public sealed record AddProvision : AmendmentChange
{
    /// <summary>What is added; its id is that of no provision of the text.</summary>
    public required Provision Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision before which it stands; null where it comes last.</summary>
    public ProvisionId? Before { get; init; }

    internal override IEnumerable<Provision> Brings => [Provision];

    internal override AddProvision Rewrite(ModelRewriter rewriter) => this with
    {
        Provision = rewriter.Of(Provision),
        Before = rewriter.Of(Before),
    };

    private protected override void AcceptChange(ModelVisitor visitor)
    {
        visitor.Member("provision", Provision);
        visitor.Member("before", Before);
    }
}
