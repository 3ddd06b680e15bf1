namespace LicensingModel.Agreements.Changes;

/// <summary>Passes what a party has under provisions to another: as grantee, as payee, as the one to whom a duty is owed. What the party owes stays with it. Written <c>assign</c>.</summary>
public sealed record AssignBenefit : AmendmentChange
{
    /// <summary>Who had it.</summary>
    public required PartyId From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who has it from then on.</summary>
    public required PartyId To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Under which provisions; none named: under all.</summary>
    public ValueSet<ProvisionId> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    internal override AssignBenefit Rewrite(ModelRewriter rewriter) => this with
    {
        From = rewriter.Of(From),
        To = rewriter.Of(To),
        Provisions = rewriter.Of(Provisions),
    };

    private protected override void AcceptChange(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("to", To);
        visitor.Member("provisions", Provisions);
    }
}
