namespace LicensingModel.Agreements.Changes;

/// <summary>Puts one party in the place of another throughout the agreement, with rights and duties. Written <c>novate</c>.</summary>
public sealed record NovateParty : AmendmentChange
{
    /// <summary>Who leaves the agreement.</summary>
    public required PartyId From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who takes its place.</summary>
    public required PartyId To { get; init => field = Preconditions.NotNull(value); }

    internal override NovateParty Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Of(From),
        To = rewriter.Of(To),
    };

    private protected override void AcceptChange(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("to", To);
    }
}
