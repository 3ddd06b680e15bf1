namespace LicensingModel.Agreements;

/// <summary>The parties that stand in one role in an agreement; there may be more than two roles, and several parties in each.</summary>
public sealed record AgreementParty : Element
{
    /// <summary>The role.</summary>
    public required PartyRole Role { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who stands in it; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<PartyId> Parties
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "A role has at least one party.");
    }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("role", Role);
        visitor.Member("parties", Parties);
    }

    internal override AgreementParty Rewrite(ModelRewriter rewriter) => this with { Parties = rewriter.Of(Parties) };
}
